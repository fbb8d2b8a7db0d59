using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace NewsTools.Training.Acceptance;

/// <summary>Holds the quantities of a document against those that an acceptance file lists, and against those that it rules out.</summary>
internal static class QuantityExpectations
{
    private static readonly (string Column, Func<Quantity, string?> Of)[] Columns =
    [
        ("value", fact => fact.Value.ToString(CultureInfo.InvariantCulture)),
        ("unit", fact => fact.Unit),
        ("measure", fact => fact.Measure.ToString()),
        ("modifier", fact => fact.Modifier.ToString()),
        ("item", fact => fact.Item),
    ];

    public static IEnumerable<AcceptanceRow> Check(AcceptanceFile file, Document document)
    {
        foreach (var row in file.Rows("quantities"))
            yield return row.Children.TryGetValue("not", out var ruledOut)
                ? CheckNone((YamlMappingNode)ruledOut, document)
                : CheckRow(row, document);
    }

    private static AcceptanceRow CheckRow(YamlMappingNode row, Document document)
    {
        var (sentence, text) = (SentenceOf(row), AcceptanceFile.Column(row, "text")!);
        var found = document.Quantities.Where(fact => fact.Sentence == sentence && fact.Text == text).ToList();
        var shortfall = found.Count == 0 ? "no quantity there" : found.Select(fact => Difference(row, fact)).OrderBy(difference => difference is not null).First();
        return new AcceptanceRow("quantities", $"sentence {sentence}: {text}", shortfall);
    }

    private static AcceptanceRow CheckNone(YamlMappingNode row, Document document)
    {
        var sentence = SentenceOf(row);
        var found = document.Quantities.FirstOrDefault(fact => fact.Sentence == sentence);
        return new AcceptanceRow("quantities", $"sentence {sentence}: none", found is null ? null : $"'{found.Text}'");
    }

    private static string? Difference(YamlMappingNode row, Quantity fact)
    {
        foreach (var (column, of) in Columns)
            if (AcceptanceFile.Column(row, column) is { } wanted && wanted != of(fact))
                return $"{column} '{of(fact)}', expected '{wanted}'";
        return null;
    }

    private static int SentenceOf(YamlMappingNode row) => int.Parse(AcceptanceFile.Column(row, "sentence")!, CultureInfo.InvariantCulture);
}
