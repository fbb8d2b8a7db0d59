using AngleSharp.Dom;

namespace NewsTools.Formats.Reading;

/// <summary>
/// Makes the text of an element: block elements become paragraphs with blank lines between them, a line break
/// becomes one, white space collapses as in a browser. Walks without recursion, for pages nest as deep as they like.
/// </summary>
internal static class HtmlText
{
    /// <param name="root">The element.</param>
    /// <param name="title">The headline; a first paragraph that repeats it is left out. Or null.</param>
    public static string Of(IElement root, string? title)
    {
        var builder = new HtmlParagraphs();
        INode node = root;
        while (true)
        {
            if (Enter(node, builder) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (true)
            {
                Leave(node, builder);
                if (node == root) return Boilerplate.Remove(builder.Finish(), title);
                if (node.NextSibling is { } sibling)
                {
                    node = sibling;
                    break;
                }

                node = node.Parent!;
            }
        }
    }

    /// <summary>Takes what stands at the start of a node; false where its children are not read.</summary>
    private static bool Enter(INode node, HtmlParagraphs builder)
    {
        if (node is ICharacterData { NodeType: NodeType.Text } text) builder.Append(text.Data);
        if (node is not IElement element) return false;
        switch (element.LocalName)
        {
            case "br": builder.BreakLine(); return false;
            case "pre": builder.Verbatim++; break;
            case "a": builder.InLink++; break;
            case "q": builder.Append("“"); break;
        }

        var kind = HtmlElements.KindOf(element.LocalName);
        if (kind is HtmlElementKind.Skip or HtmlElementKind.Boilerplate || IsHidden(element)) return false;
        Break(kind, builder);
        return true;
    }

    private static void Leave(INode node, HtmlParagraphs builder)
    {
        if (node is not IElement element) return;
        switch (element.LocalName)
        {
            case "pre": builder.Verbatim--; break;
            case "a": builder.InLink--; break;
            case "q": builder.Append("”"); break;
        }

        Break(HtmlElements.KindOf(element.LocalName), builder);
    }

    private static void Break(HtmlElementKind kind, HtmlParagraphs builder)
    {
        if (kind is HtmlElementKind.Block or HtmlElementKind.Boilerplate) builder.BreakParagraph();
        else if (kind == HtmlElementKind.Line) builder.BreakLineOnce();
        else if (kind == HtmlElementKind.Cell) builder.BreakCell();
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true") return true;
        if (element.GetAttribute("style") is not { } style) return false;
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }
}
