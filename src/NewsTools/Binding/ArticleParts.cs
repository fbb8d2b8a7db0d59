using System.Management.Automation;

namespace NewsTools.Binding;

/// <summary>A text and what goes with it, out of an object by the names of its properties.</summary>
/// <param name="Text">Text, HTML, Markdown or JSON.</param>
internal sealed record ArticleParts(string Text)
{
    private static readonly string[] TextNames = ["Text", "Content", "Body"];

    public string? Title { get; private init; }

    public string? Byline { get; private init; }

    public DateTimeOffset? Published { get; private init; }

    public string? Source { get; private init; }

    public string? Url { get; private init; }

    /// <summary>Whether an object has a text.</summary>
    public static bool HasText(PSObject item) => Find(item, TextNames) is not null;

    /// <summary>The parts of an object that has a text: a row of a table, the answer to a request.</summary>
    /// <exception cref="ArgumentTransformationMetadataException">Its date is none.</exception>
    public static ArticleParts Of(PSObject item) => new(Find(item, TextNames)!)
    {
        Title = Find(item, ["Title", "Headline"]),
        Byline = Find(item, ["Byline", "Author"]),
        Published = FindValue(item, ["Published", "Date"]) is { } date ? PublishedDateAttribute.Read(date) as DateTimeOffset? : null,
        Source = Find(item, ["Source", "Outlet"]),
        Url = Find(item, ["Url", "Uri", "Link"]),
    };

    private static string? Find(PSObject item, ReadOnlySpan<string> names) =>
        FindValue(item, names) switch { string text when text.Length > 0 => text, Uri address => address.ToString(), _ => null };

    private static object? FindValue(PSObject item, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (item.Properties[name]?.Value is { } value)
                return value is PSObject wrapped ? wrapped.BaseObject : value;
        return null;
    }
}
