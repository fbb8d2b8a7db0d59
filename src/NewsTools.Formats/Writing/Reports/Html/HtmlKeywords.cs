namespace NewsTools.Formats.Writing;

/// <summary>The keywords of all articles, the weightier the larger.</summary>
internal static class HtmlKeywords
{
    private const int Sizes = 5;

    public static void Write(ReportTable table, int top, HtmlWriter html)
    {
        var best = table.Rows.Max(Score);
        html.Raw("<ul class=\"cloud\">");
        foreach (var row in table.Rows.Take(top))
        {
            var size = best > 0 ? Math.Clamp((int)Math.Ceiling(Sizes * Math.Sqrt(Score(row) / best)), 1, Sizes) : 1;
            html.Write($"<li class=\"s{size}\">{ReportText.Cell(row.Cells[0])} <span>{ReportText.Cell(row.Cells[2])}</span></li>");
        }

        html.Raw("</ul>\n");
        if (ReportText.Cut(Math.Min(top, table.Rows.Count), table.Rows.Count) is { } note) html.Write($"<p class=\"note\">{note}</p>\n");
    }

    private static double Score(ReportRow row) => row.Cells[1] is double score ? score : 0;
}
