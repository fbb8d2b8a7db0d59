namespace NewsTools.Formats.Writing;

/// <summary>A report as a tree of objects, for JSON and YAML: the same keys in the same order, absent where nothing is known.</summary>
internal static class ReportRecord
{
    public static void Write(ReportModel report, RecordSink sink)
    {
        sink.StartObject();
        sink.Field("title", report.Title);
        sink.Field("from", Date(report.From));
        sink.Field("to", Date(report.To));
        WriteFigures(report, sink);
        WriteStories(report, sink);
        WriteArticles(report, sink);
        foreach (var table in report.Tables.Where(table => table.Section != ReportSection.Facts)) WriteTable(table, report.Top ?? int.MaxValue, sink);
        WriteFacts(report, sink);
        sink.EndObject();
    }

    private static void WriteFacts(ReportModel report, RecordSink sink)
    {
        var tables = report.Tables.Where(table => table.Section == ReportSection.Facts).ToList();
        if (tables.Count == 0) return;
        sink.Key("facts");
        sink.StartObject();
        foreach (var table in tables) WriteTable(table, report.Top ?? int.MaxValue, sink);
        sink.EndObject();
    }

    private static string? Date(DateTimeOffset? date) => date is { } known ? RecordDate.Format(known) : null;

    private static void WriteFigures(ReportModel report, RecordSink sink)
    {
        if (report.Figures.Count == 0) return;
        sink.Key("figures");
        sink.StartObject();
        foreach (var figure in report.Figures) sink.Field(figure.Name, figure.Value);
        sink.EndObject();
    }

    private static void WriteStories(ReportModel report, RecordSink sink)
    {
        if (report.Stories.Count == 0) return;
        sink.Key("stories");
        sink.StartArray();
        foreach (var story in report.Stories.Take(report.Top ?? int.MaxValue)) WriteStory(story, sink);
        sink.EndArray();
    }

    private static void WriteStory(ReportStory story, RecordSink sink)
    {
        sink.StartObject();
        sink.Field("id", story.Id);
        sink.Field("title", story.Title);
        sink.Field("from", Date(story.From));
        sink.Field("to", Date(story.To));
        WriteList("sources", story.Sources, sink);
        WriteList("summary", story.Summary, sink);
        WriteList("keywords", story.Keywords, sink);
        sink.Key("articles");
        sink.StartArray();
        foreach (var article in story.Articles) WriteStoryArticle(article, sink);
        sink.EndArray();
        sink.EndObject();
    }

    private static void WriteStoryArticle(ReportStoryArticle article, RecordSink sink)
    {
        sink.StartObject();
        sink.Field("id", article.Id);
        sink.Field("title", article.Title);
        sink.Field("source", article.Source);
        sink.Field("published", Date(article.Published));
        sink.Field("url", article.Url);
        if (article.IsCopy) sink.Flag("copy", true);
        sink.EndObject();
    }

    private static void WriteArticles(ReportModel report, RecordSink sink)
    {
        if (report.Articles.Count == 0) return;
        sink.Key("articles");
        sink.StartArray();
        foreach (var article in report.Articles.Take(report.Top ?? int.MaxValue)) WriteArticle(article, sink);
        sink.EndArray();
    }

    private static void WriteArticle(ReportArticle article, RecordSink sink)
    {
        sink.StartObject();
        sink.Field("id", article.Id);
        sink.Field("title", article.Title);
        sink.Field("byline", article.Byline);
        sink.Field("published", Date(article.Published));
        sink.Field("source", article.Source);
        sink.Field("url", article.Url);
        sink.Field("path", article.Path);
        sink.Field("wordCount", article.WordCount);
        WriteList("summary", article.Summary, sink);
        WriteList("keywords", article.Keywords, sink);
        sink.EndObject();
    }

    private static void WriteList(string key, IReadOnlyList<string> values, RecordSink sink)
    {
        sink.Key(key);
        sink.StartArray();
        foreach (var value in values) sink.Value(value);
        sink.EndArray();
    }

    private static void WriteTable(ReportTable table, int top, RecordSink sink)
    {
        sink.Key(table.Name);
        sink.StartArray();
        foreach (var row in table.Rows.Take(top))
        {
            sink.StartObject();
            for (var i = 0; i < table.Columns.Count; i++) WriteCell(KeyOf(table.Columns[i]), row.Cells[i], sink);
            sink.EndObject();
        }

        sink.EndArray();
    }

    private static string KeyOf(ReportColumn column) => char.ToLowerInvariant(column.Name[0]) + column.Name[1..];

    private static void WriteCell(string key, object? cell, RecordSink sink)
    {
        switch (cell)
        {
            case string text: sink.Field(key, text); break;
            case long number: sink.Field(key, number); break;
            case double number: sink.Field(key, number); break;
            case bool flag: sink.Flag(key, flag); break;
            case DateTimeOffset date: sink.Field(key, RecordDate.Format(date)); break;
        }
    }
}
