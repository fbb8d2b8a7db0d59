namespace NewsTools.Formats.Reading;

/// <summary>
/// Parts a Markdown file of several articles, as the project writes it: each begins with a line <c>---</c>, which the
/// line <c>schema: 1</c> follows.
/// </summary>
internal static class MarkdownParts
{
    private const string Start = "---\nschema: 1\n";

    /// <summary>The articles; a file of any other kind is one part.</summary>
    public static IEnumerable<string> Of(string text)
    {
        if (!text.StartsWith(Start, StringComparison.Ordinal))
        {
            yield return text;
            yield break;
        }

        for (var from = 0; from < text.Length;)
        {
            var next = text.IndexOf("\n" + Start, from + 1, StringComparison.Ordinal);
            var end = next < 0 ? text.Length : next + 1;
            yield return text[from..end];
            from = end;
        }
    }
}
