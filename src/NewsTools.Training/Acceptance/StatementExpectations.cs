using YamlDotNet.RepresentationModel;

namespace NewsTools.Training.Acceptance;

/// <summary>Holds the statements of a document against those of an acceptance file.</summary>
internal static class StatementExpectations
{
    public static IEnumerable<AcceptanceRow> Check(AcceptanceFile file, Document document)
    {
        foreach (var row in file.Rows("statements"))
        {
            var sentence = int.Parse(AcceptanceFile.Column(row, "sentence")!, System.Globalization.CultureInfo.InvariantCulture);
            var cue = AcceptanceFile.Column(row, "cue");
            var found = document.Statements
                .Where(one => one.Sentence <= sentence && Around(document, one) >= sentence && (cue is null || one.Cue.Contains(cue, StringComparison.OrdinalIgnoreCase)))
                .Select(one => Difference(row, one)).OrderBy(difference => difference is not null).ToList();
            yield return new AcceptanceRow("statements", $"sentence {sentence}: {cue}", found.Count == 0 ? "no statement there" : found[0]);
        }
    }

    /// <summary>The sentence of the cue.</summary>
    private static int Around(Document document, Statement one) => document.Tokens.SentenceAt(one.CueStart) + 1;

    private static string? Difference(YamlMappingNode row, Statement one)
    {
        (string Column, string? Found)[] equal =
        [
            ("form", one.Form.ToString()), ("sourceName", one.SourceName), ("attribution", one.Attribution?.ToString()), ("country", one.Country),
            ("stance", one.Stance.ToString()), ("certainty", one.Certainty.ToString()), ("negated", one.Negated ? "true" : "false"),
            ("saidOn", one.SaidOn), ("channel", one.Channel), ("reportedBy", one.ReportedBy), ("role", one.Role),
            ("depth", one.Depth.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ];
        foreach (var (column, found) in equal)
            if (AcceptanceFile.Column(row, column) is { } wanted && !string.Equals(wanted, found, StringComparison.OrdinalIgnoreCase)) return $"{column} '{found}', expected '{wanted}'";
        if (AcceptanceFile.Column(row, "source") is { } source && one.Source?.Contains(source, StringComparison.Ordinal) != true) return $"source '{one.Source}'";
        return AcceptanceFile.Column(row, "content") is { } content && !one.WholeContent.Contains(content, StringComparison.Ordinal) ? $"content '{one.WholeContent}'" : null;
    }
}
