using System.Globalization;
using NewsTools.Training.Scoring;

namespace NewsTools.Training.Stories;

/// <summary>How many rows of a corpus of timelines are found, and what is right of those.</summary>
internal sealed class TimelineScore
{
    private static readonly string[] Names = ["status", "clause", "clause, most words", "stated by", "place", "articles"];
    private readonly MatchCount[] _columns = new MatchCount[Names.Length];

    /// <summary>Rows wanted, found and matched.</summary>
    public MatchCount Rows { get; private set; }

    /// <summary>The share of matched rows with a column right, in percent.</summary>
    public double this[string column] => _columns[Array.IndexOf(Names, column)].Recall;

    /// <summary>Scores passages.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="misses">Where what is wrong is written.</param>
    public static TimelineScore Of(IEnumerable<TimelinePassage> passages, TextWriter misses)
    {
        var score = new TimelineScore();
        foreach (var passage in passages) score.Add(passage, misses);
        return score;
    }

    /// <summary>Writes the score.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rows: {Rows.Matched} of {Rows.Gold}, {Rows.Found} found: precision {Rows.Precision:F1}, recall {Rows.Recall:F1}"));
        for (var i = 0; i < Names.Length; i++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Names[i],-20} {_columns[i].Matched,4} of {_columns[i].Gold,4} {_columns[i].Recall,6:F1}"));
    }

    private void Add(TimelinePassage passage, TextWriter misses)
    {
        var builder = new TimelineBuilder();
        foreach (var article in passage.Articles) builder.Add(article, NewsPipeline.Default);
        var found = builder.ToList().ToList();
        var all = found.Count;
        var matched = 0;
        foreach (var row in passage.Rows)
        {
            var entry = found.Where(one => one.Value.StartsWith(row[0], StringComparison.Ordinal)).MaxBy(one => Overlap(one.Text, row[2]));
            if (entry is not null && Overlap(entry.Text, row[2]) < 0.4) entry = null;
            if (entry is null) { misses.WriteLine($"{passage.Articles[0].Text}\n     missed  {string.Join(" | ", row)}"); continue; }
            found.Remove(entry);
            matched++;
            Compare(row, entry, misses);
        }

        foreach (var other in found) misses.WriteLine($"{passage.Articles[0].Text}\n     besides {Show(other)}");
        Rows += new MatchCount(passage.Rows.Count, all, matched);
    }

    private void Compare(string[] row, TimelineEntry entry, TextWriter misses)
    {
        bool?[] right =
        [
            row[1] == "*" ? null : entry.Status.ToString() == row[1],
            entry.Text == row[2],
            Overlap(entry.Text, row[2]) > 0.7,
            row[3] == "*" ? null : string.Equals(entry.StatedBy ?? "-", row[3], StringComparison.OrdinalIgnoreCase),
            row[4] == "*" ? null : (entry.Place ?? "-") == row[4],
            entry.ArticleCount.ToString(CultureInfo.InvariantCulture) == row[5],
        ];
        for (var i = 0; i < right.Length; i++)
            if (right[i] is { } isRight) _columns[i] += new MatchCount(1, 1, isRight ? 1 : 0);
        var wrong = Names.Where((_, i) => right[i] == false).ToList();
        if (wrong.Count > 0) misses.WriteLine($"     want {string.Join(" | ", row)}\n     have {Show(entry)}  [{string.Join(", ", wrong)}]");
    }

    private static string Show(TimelineEntry entry) =>
        $"{entry.Value} | {entry.Status} | {entry.Text} | {entry.StatedBy ?? "-"} | {entry.Place ?? "-"} | {entry.ArticleCount} ({entry.Rule}; {entry.Action}; {entry.Participants})";

    private static double Overlap(string found, string wanted)
    {
        HashSet<string> one = [.. found.Split(' ')], other = [.. wanted.Split(' ')];
        return 2.0 * one.Count(other.Contains) / (one.Count + other.Count);
    }
}
