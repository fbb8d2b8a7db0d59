namespace NewsTools.Formats.Writing;

/// <summary>The line under articles that says what the marks mean.</summary>
internal static class MarkLegend
{
    public static List<string> Lines(ArticleViewOptions options) =>
        options.Include.Count == 0 ? [] : StyledLines.Of(Runs(options), options.Width);

    private static IEnumerable<StyledRun> Runs(ArticleViewOptions options)
    {
        yield return new("Marks:");
        foreach (var layer in options.Include.Distinct().Order())
        {
            foreach (var entry in options.Style == MarkStyle.Color ? Colored(layer) : [new(Bracketed(layer), IsWhole: true)])
            {
                yield return new(" ");
                yield return entry;
            }
        }
    }

    private static IEnumerable<StyledRun> Colored(MarkedLayer layer) => layer switch
    {
        MarkedLayer.Names => [Entry("person", MarkRole.Person), Entry("organization", MarkRole.Organization), Entry("place", MarkRole.Place), Entry("other name", MarkRole.Thing)],
        MarkedLayer.References => [new("(and what refers to them)")],
        MarkedLayer.Times => [Entry("time", MarkRole.Time)],
        MarkedLayer.Quantities => [Entry("quantity", MarkRole.Quantity)],
        _ => [Entry("source", MarkRole.Source), Entry("cue", MarkRole.Cue), Entry("what was said", MarkRole.Content), new("[number of its note]", MarkPalette.Note)],
    };

    private static StyledRun Entry(string text, MarkRole role) => new(text, MarkPalette.Of(role), IsWhole: true);

    private static string Bracketed(MarkedLayer layer) => layer switch
    {
        MarkedLayer.Names => "[name:kind]",
        MarkedLayer.References => "[reference:name]",
        MarkedLayer.Times => "[time:value]",
        MarkedLayer.Quantities => "[quantity:value unit]",
        _ => "{number of its note: what was said}",
    };
}
