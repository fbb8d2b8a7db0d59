using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsTools.Core.Tests.Corpora;

/// <summary>The held-back corpora are well formed: whole columns, spans that are in their texts, values that parse.</summary>
public sealed class HeldCorporaTests
{
    private static readonly string[] Measures =
    [
        "Count", "Money", "Percent", "PercentagePoint", "Ratio", "Length", "Mass", "Area", "Volume", "Speed", "Temperature",
        "Energy", "Power", "Data", "Pressure", "Frequency", "Score", "Vote", "Multiple", "Age",
    ];

    private static readonly string[] Modifiers = ["Exact", "About", "AtLeast", "MoreThan", "AtMost", "LessThan", "Nearly"];

    private static readonly string[] Stances =
    [
        "States", "Confirms", "Admits", "Denies", "Agrees", "Disagrees", "Claims", "Insists", "Warns", "Demands", "Asks", "Promises",
        "Plans", "Proposes", "Predicts", "Speculates", "Believes", "Finds", "Rules", "Wants", "Fears", "Criticises", "Praises",
        "Apologises", "Declines",
    ];

    private static readonly string[] Certainties = ["Certain", "Probable", "Possible", "Unclear"];

    [Fact]
    public void QuantitiesAreWellFormed()
    {
        foreach (var (place, row) in Rows("quantities.tsv"))
        {
            if (IsNone(row)) continue;
            Assert.True(row.Length == 8, $"{place}: {row.Length} columns, not 8");
            AssertIn(place, row[0], row[1]);
            Assert.True(IsNumber(row[2]), $"{place}: '{row[2]}' is no value");
            Assert.True(row[3] == "-" || IsNumber(row[3]), $"{place}: '{row[3]}' is no upper value");
            Assert.True(Measures.Contains(row[4]), $"{place}: '{row[4]}' is no measure");
            Assert.True(Modifiers.Contains(row[6]), $"{place}: '{row[6]}' is no modifier");
            if (row[7] != "-") AssertIn(place, row[0], row[7]);
        }
    }

    [Theory]
    [InlineData("quantities.tsv", 220, 40)]
    [InlineData("statements.tsv", 180, 30)]
    public void EachTextHasFactsOrNone(string name, int leastWithFacts, int leastWithout)
    {
        var texts = Rows(name).Select(r => r.Row).GroupBy(r => r[0]).ToList();
        Assert.All(texts, t => Assert.True(t.Count() == 1 || !t.Any(IsNone), $"'{t.Key}' has both facts and '!'"));
        Assert.InRange(texts.Count(t => !IsNone(t.First())), leastWithFacts, int.MaxValue);
        Assert.InRange(texts.Count(t => IsNone(t.First())), leastWithout, int.MaxValue);
    }

    [Fact]
    public void StatementsAreWellFormed()
    {
        foreach (var (place, row) in Rows("statements.tsv"))
        {
            if (IsNone(row)) continue;
            Assert.True(row.Length == 7, $"{place}: {row.Length} columns, not 7");
            if (row[1] != "-") AssertIn(place, row[0], row[1]);
            AssertIn(place, row[0], row[2]);
            Assert.True(row[3] == "-" || Stances.Contains(row[3]), $"{place}: '{row[3]}' is no stance");
            Assert.True(Certainties.Contains(row[4]), $"{place}: '{row[4]}' is no certainty");
            Assert.True(row[5] is "true" or "false", $"{place}: '{row[5]}' is neither true nor false");
            AssertIn(place, row[0], row[6]);
        }
    }

    [Fact]
    public void SourcesAreWellFormed()
    {
        var (text, passages, references) = ("", 0, 0);
        foreach (var (place, row) in Rows("sources.txt"))
        {
            if (row is ["text", _]) (text, passages) = (row[1], passages + 1);
            else
            {
                Assert.True(row is ["ref", _, _, { Length: > 0 }], $"{place}: neither 'text' with a passage nor 'ref' with reference, occurrence and name");
                var wanted = int.Parse(row[2], CultureInfo.InvariantCulture);
                Assert.True(Occurrences(text, row[1]) >= wanted, $"{place}: '{row[1]}' is not {wanted} times in '{text}'");
                references++;
            }
        }

        Assert.InRange(passages, 45, int.MaxValue);
        Assert.InRange(references, 120, int.MaxValue);
    }

    private static IEnumerable<(string Place, string[] Row)> Rows(string name) =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "NewsTools.Core.Tests", "Corpora", "Held", name))
            .Select((line, index) => (Line: line, Place: $"{name}:{index + 1}"))
            .Where(l => l.Line.Length > 0 && l.Line[0] != '#')
            .Select(l => (l.Place, l.Line.Split('\t')));

    private static bool IsNone(string[] row) => row is [_, "!"];

    private static bool IsNumber(string value) => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static int Occurrences(string text, string part) => Regex.Count(text, $@"(?<!\w){Regex.Escape(part)}(?!\w)");

    private static void AssertIn(string place, string text, string part) =>
        Assert.True(part.Length > 0 && text.Contains(part, StringComparison.Ordinal), $"{place}: '{part}' is not in '{text}'");
}
