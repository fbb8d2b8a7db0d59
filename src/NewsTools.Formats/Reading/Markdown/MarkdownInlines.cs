using System.Text;
using Markdig.Syntax.Inlines;

namespace NewsTools.Formats.Reading;

/// <summary>Makes text of what stands in a Markdown paragraph: the words of links and emphasis, no images, no tags.</summary>
internal static class MarkdownInlines
{
    public static string Text(ContainerInline? inline)
    {
        var text = new StringBuilder();
        if (inline is not null) Append(inline, text);
        return text.ToString();
    }

    private static void Append(ContainerInline container, StringBuilder text)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LinkInline { IsImage: true }: break;
                case ContainerInline inner: Append(inner, text); break;
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case AutolinkInline link: text.Append(link.Url); break;
                case LineBreakInline: TrimEnd(text).Append('\n'); break;
                case HtmlInline tag when tag.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase): text.Append('\n'); break;
            }
        }
    }

    /// <summary>Two spaces before a line break mean that it is one, and are no text.</summary>
    private static StringBuilder TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
        return text;
    }
}
