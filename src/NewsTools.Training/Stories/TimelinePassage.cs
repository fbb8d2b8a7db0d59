using System.Globalization;

namespace NewsTools.Training.Stories;

/// <summary>A passage of the corpus of timelines: its articles and the rows that they must give.</summary>
/// <param name="Articles">The articles.</param>
/// <param name="Rows">The rows, each value, status, clause, who states it, place and number of articles.</param>
internal sealed record TimelinePassage(IReadOnlyList<Article> Articles, IReadOnlyList<string[]> Rows)
{
    private const int Columns = 6;

    /// <summary>Reads a corpus, or the part of it under one heading (<c>% before</c>).</summary>
    public static IEnumerable<TimelinePassage> Read(string file, string? part = null)
    {
        string? current = null;
        List<Article> articles = [];
        List<string[]> rows = [];
        DateTimeOffset? published = null;
        foreach (var line in File.ReadLines(file).Append(""))
        {
            if (line.StartsWith('#')) continue;
            if (line.StartsWith("% ", StringComparison.Ordinal)) current = line[2..];
            else if (line.Length == 0)
            {
                if (articles.Count > 0 && (part is null || part == current)) yield return new TimelinePassage(articles, rows);
                (articles, rows) = ([], []);
            }
            else if (line[0] == '@') published = line.Length > 2 ? new DateTimeOffset(DateTime.Parse(line[2..], CultureInfo.InvariantCulture), TimeSpan.Zero) : null;
            else if (line[0] == '=') rows.Add([.. line[2..].Split(" | "), .. Enumerable.Repeat("1", Columns - line[2..].Split(" | ").Length)]);
            else articles.Add(new Article(line.Replace("\\n", "\n", StringComparison.Ordinal)) { Published = published });
        }
    }
}
