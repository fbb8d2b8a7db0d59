namespace NewsTools.Formats.Writing;

/// <summary>How a table shows one type of fact: what a reader wants to see, in reading order; all else is detail.</summary>
/// <param name="Shown">The columns for readers.</param>
/// <param name="Opener">The column whose cells open the sentence.</param>
internal sealed record FactShape(string[] Shown, string Opener)
{
    private static readonly Dictionary<Type, FactShape> Shapes = new()
    {
        [typeof(ArticleDifference)] = new(
            ["Kind", "Before", "After", "Subject", "BeforeValue", "AfterValue", "Significance", "Articles"],
            "Kind"),
        [typeof(Statement)] = new(
            ["SourceName", "Stance", "WholeContent", "Certainty", "Negated", "SaidOn", "Role", "Country", "Channel", "ReportedBy", "Title", "Published"],
            "WholeContent"),
        [typeof(Quantity)] = new(
            ["Text", "Value", "UpperValue", "Unit", "Per", "Item", "Modifier", "Measure", "Title", "Published"],
            "Text"),
        [typeof(TimelineEntry)] = new(
            ["Value", "Text", "Status", "Certainty", "Place", "StatedBy", "Sources", "ArticleCount", "Title", "Published"],
            "Text"),
    };

    /// <summary>The shape of a type, or null where its columns stand as they are declared, its text first.</summary>
    public static FactShape? Of(Type type) => Shapes.GetValueOrDefault(type);
}
