using System.Runtime.CompilerServices;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace NewsTools.Formats.Reading;

/// <summary>Makes text of Markdown: blocks become paragraphs with blank lines between them, marks go, line breaks stay.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build();

    /// <summary>The text; a first heading becomes the title where there is none, and is left out where it is the title.</summary>
    // Not inlined, so that the library is loaded only where it is needed.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Of(string markdown, ArticleDraft draft)
    {
        if (Parse(markdown) is not { } document) return markdown;
        var blocks = document.ToList();
        if (blocks.Find(block => block is not HtmlBlock) is HeadingBlock { Level: 1 } heading)
        {
            var title = OneLine.Of(MarkdownInlines.Text(heading.Inline));
            draft.Title ??= title.Length > 0 ? title : null;
            if (draft.Title == title) blocks.Remove(heading);
        }

        var paragraphs = new List<string>();
        foreach (var block in blocks) Add(block, paragraphs);
        return string.Join("\n\n", paragraphs);
    }

    /// <summary>The document, or null where it nests deeper than Markdig goes; it is then text as it stands.</summary>
    private static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdig.Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static void Add(Block block, List<string> paragraphs)
    {
        switch (block)
        {
            case Table table: AddText(string.Join('\n', table.OfType<TableRow>().Select(Row)), paragraphs); break;
            case LinkReferenceDefinitionGroup: break;
            case ContainerBlock container:
                foreach (var inner in container) Add(inner, paragraphs);
                break;
            case HtmlBlock html: AddText(HtmlForm.ToText(html.Lines.ToString()), paragraphs); break;
            case LeafBlock { Inline: { } inline }: AddText(MarkdownInlines.Text(inline), paragraphs); break;
            case CodeBlock code: AddText(code.Lines.ToString(), paragraphs); break;
        }
    }

    private static string Row(TableRow row) => string.Join('\t', row.OfType<TableCell>().Select(Cell));

    private static string Cell(TableCell cell)
    {
        var parts = new List<string>();
        foreach (var block in cell) Add(block, parts);
        return string.Join(' ', parts);
    }

    private static void AddText(string text, List<string> paragraphs)
    {
        var trimmed = text.TrimEnd().TrimStart('\n', '\r');
        if (trimmed.Length > 0) paragraphs.Add(trimmed);
    }
}
