using System.Runtime.CompilerServices;
using AngleSharp.Html.Parser;

namespace NewsTools.Formats.Reading;

/// <summary>Makes text of a piece of a page, such as the body that a feed or an API gives.</summary>
internal static class HtmlFragment
{
    /// <summary>The text: paragraphs with blank lines between them, without boilerplate.</summary>
    // Not inlined, so that the library is loaded only where it is needed.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string ToText(string html)
    {
        using var document = new HtmlParser().ParseDocument(HtmlDepth.Limit(html));
        return document.Body is { } body ? HtmlText.Of(body, null) : "";
    }
}
