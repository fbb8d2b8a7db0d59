namespace NewsTools.Formats.Writing;

/// <summary>What a CSV file shows of a report: one header and its rows.</summary>
/// <param name="Columns">The headings.</param>
/// <param name="Rows">The rows, each with one cell a column.</param>
internal sealed record CsvTable(IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<object?>> Rows)
{
    private static readonly string[] ArticleColumns =
        ["Title", "Byline", "Published", "Source", "Url", "Path", "WordCount", "Summary", "Keywords", "ArticleId"];

    private static readonly string[] StoryColumns = ["Title", "From", "To", "Articles", "Copies", "Sources", "Summary", "Keywords", "StoryId"];

    /// <summary>The facts where there are any, else the stories where they were given, else the articles, else the first table.</summary>
    public static CsvTable Of(ReportModel report)
    {
        var facts = report.Tables.Where(table => table.Section == ReportSection.Facts).ToList();
        if (facts.Count > 0) return Join(facts);
        if (report.IsOfStories) return new CsvTable(StoryColumns, report.Stories.Select(ToRow));
        if (report.Articles.Count > 0 || report.Tables.Count == 0) return new CsvTable(ArticleColumns, report.Articles.Select(ToRow));
        return new CsvTable([.. report.Tables[0].Columns.Select(column => column.Name)], report.Tables[0].Rows.Select(row => row.Cells));
    }

    /// <summary>Tables of facts one behind the other: the type first where there are several, and every column of any of them.</summary>
    private static CsvTable Join(List<ReportTable> tables)
    {
        if (tables.Count == 1)
            return new CsvTable([.. tables[0].Columns.Select(column => column.Name)], tables[0].Rows.Select(row => row.Cells));
        var columns = tables.SelectMany(table => table.Columns).Select(column => column.Name).Distinct(StringComparer.Ordinal).ToList();
        return new CsvTable(["FactType", .. columns], tables.SelectMany(table => RowsOf(table, columns)));
    }

    private static IEnumerable<IReadOnlyList<object?>> RowsOf(ReportTable table, List<string> columns)
    {
        var names = table.Columns.Select(column => column.Name).ToList();
        var sources = columns.ConvertAll(names.IndexOf);
        return table.Rows.Select(IReadOnlyList<object?> (row) =>
            [table.FactType, .. sources.Select(index => index < 0 ? null : row.Cells[index])]);
    }

    private static IReadOnlyList<object?> ToRow(ReportStory story) =>
    [
        story.Title, story.From, story.To, (long)story.Articles.Count, (long)story.CopyCount, string.Join("; ", story.Sources),
        string.Join(' ', story.Summary), string.Join("; ", story.Keywords), story.Id,
    ];

    private static IReadOnlyList<object?> ToRow(ReportArticle article) =>
    [
        article.Title, article.Byline, article.Published, article.Source, article.Url, article.Path, (long)article.WordCount,
        string.Join(' ', article.Summary), string.Join("; ", article.Keywords), article.Id,
    ];
}
