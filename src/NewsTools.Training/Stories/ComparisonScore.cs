using System.Globalization;
using NewsTools.Training.Scoring;

namespace NewsTools.Training.Stories;

/// <summary>How many differences of a corpus of pairs are found, by kind.</summary>
internal sealed class ComparisonScore
{
    private readonly SortedDictionary<DifferenceKind, MatchCount> _kinds = [];

    /// <summary>All kinds together.</summary>
    public MatchCount All => _kinds.Values.Aggregate(default(MatchCount), (sum, count) => sum + count);

    /// <summary>The number of pairs without a difference, and of those for which none was found.</summary>
    public MatchCount Equal { get; private set; }

    /// <summary>Scores pairs.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="misses">Where what is wrong is written.</param>
    public static ComparisonScore Of(IEnumerable<ComparisonPair> pairs, TextWriter misses)
    {
        var score = new ComparisonScore();
        foreach (var pair in pairs) score.Add(pair, misses);
        return score;
    }

    /// <summary>Writes the score.</summary>
    public void Write(TextWriter output)
    {
        foreach (var (kind, count) in _kinds) Write(output, kind.ToString(), count);
        Write(output, "all", All);
        output.WriteLine($"none where there is none: {Equal.Matched} of {Equal.Gold}");
    }

    private static void Write(TextWriter output, string name, MatchCount count) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-14} {count.Matched,3} of {count.Gold,3}, {count.Found,3} found: precision {count.Precision,5:F1}, recall {count.Recall,5:F1}"));

    private void Add(ComparisonPair pair, TextWriter misses)
    {
        var found = ArticleComparison.Compare(pair.Before, pair.After, NewsPipeline.Default).ToList();
        foreach (var difference in found) Count(difference.Kind, new MatchCount(0, 1, 0));
        if (pair.Rows.Count == 0) Equal += new MatchCount(1, 1, found.Count == 0 ? 1 : 0);
        var missed = new List<string>();
        foreach (var row in pair.Rows)
        {
            var match = found.Find(difference => difference.Kind.ToString() == row[0] && Has(difference.Before, row[1]) && Has(difference.After, row[2]));
            Count(Enum.Parse<DifferenceKind>(row[0]), new MatchCount(1, 0, match is null ? 0 : 1));
            if (match is null) missed.Add("missed  " + string.Join(" | ", row));
            else found.Remove(match);
        }

        if (missed.Count + found.Count == 0) return;
        misses.WriteLine($"< {pair.Before.Text}\n> {pair.After.Text}");
        foreach (var line in missed.Concat(found.Select(difference => $"besides {difference.Kind} | {difference.Before ?? "-"} | {difference.After ?? "-"} ({difference.Rule}, {difference.Likeness})"))) misses.WriteLine("     " + line);
    }

    private void Count(DifferenceKind kind, MatchCount count) => _kinds[kind] = _kinds.GetValueOrDefault(kind) + count;

    /// <summary>Whether the words that must be there are, and no more than twice as many.</summary>
    private static bool Has(string? found, string wanted) =>
        wanted == "-" ? found is null : found is not null && found.Contains(wanted, StringComparison.Ordinal) && found.Length <= (2 * wanted.Length) + 8;
}
