namespace NewsTools.Training.Stories;

/// <summary>Two versions of a passage and the differences that must be found.</summary>
/// <param name="Before">The one.</param>
/// <param name="After">The other.</param>
/// <param name="Rows">The differences: kind, words before and words after.</param>
internal sealed record ComparisonPair(Article Before, Article After, IReadOnlyList<string[]> Rows)
{
    private static readonly DateTimeOffset Published = new(2023, 6, 15, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Reads a corpus, or the part of it under one heading (<c>% before</c>).</summary>
    public static IEnumerable<ComparisonPair> Read(string file, string? part = null)
    {
        string? current = null;
        Article? before = null, after = null;
        List<string[]> rows = [];
        foreach (var line in File.ReadLines(file).Append(""))
        {
            if (line.StartsWith("% ", StringComparison.Ordinal)) current = line[2..];
            else if (line.Length == 0)
            {
                if (before is not null && after is not null && (part is null || part == current)) yield return new ComparisonPair(before, after, rows);
                (before, after, rows) = (null, null, []);
            }
            else if (line[0] == '<') before = Of(line[1..]);
            else if (line[0] == '>') after = Of(line[1..]);
            else if (line[0] == '=') rows.Add(line[2..].Split(" | "));
        }
    }

    private static Article Of(string line)
    {
        var bar = line.IndexOf(" | ", StringComparison.Ordinal);
        var text = (bar < 0 ? line : line[(bar + 3)..]).Trim().Replace("\\n", "\n", StringComparison.Ordinal);
        return new Article(text) { Title = bar < 0 ? null : line[..bar].Trim(), Published = Published };
    }
}
