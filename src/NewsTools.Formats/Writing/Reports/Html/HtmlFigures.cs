namespace NewsTools.Formats.Writing;

/// <summary>The key figures as a row of large numbers.</summary>
internal static class HtmlFigures
{
    public static void Write(IReadOnlyList<ReportFigure> figures, HtmlWriter html)
    {
        if (figures.Count == 0) return;
        html.Raw("<section class=\"figures\" aria-label=\"Key figures\"><dl>");
        foreach (var figure in figures)
            html.Write($"<div><dt>{figure.Label}</dt><dd>{ReportText.Number(figure.Value)}</dd></div>");
        html.Raw("</dl></section>\n");
    }
}
