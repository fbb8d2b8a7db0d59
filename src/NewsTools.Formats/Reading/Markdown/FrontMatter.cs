namespace NewsTools.Formats.Reading;

/// <summary>
/// Parts the front matter of a Markdown file from its body: from a first line <c>---</c>, which a line
/// <c>name: value</c> follows, to the next line <c>---</c> or <c>...</c>.
/// </summary>
internal static class FrontMatter
{
    /// <summary>The YAML without its lines <c>---</c>, or null where there is none, and the body.</summary>
    public static (string? Yaml, string Body) Split(string text)
    {
        var lines = new LineCursor(text);
        lines.SkipBlank();
        if (lines.Current.TrimEnd() is not "---") return (null, text);
        lines.Next();
        var yaml = lines.Rest();
        if (!HasName(yaml)) return (null, text);

        while (!lines.AtEnd && lines.Current.TrimEnd() is not ("---" or "...")) lines.Next();
        if (lines.AtEnd) return (null, text);
        var length = yaml.Length - lines.Rest().Length;
        lines.Next();
        return (yaml[..length], lines.Rest());
    }

    /// <summary>Whether the first line that is no comment names a value or closes the front matter.</summary>
    private static bool HasName(string yaml)
    {
        var lines = new LineCursor(yaml);
        while (!lines.AtEnd && (lines.IsBlank || lines.Current[0] == '#')) lines.Next();
        var colon = lines.Current.IndexOf(':');
        return lines.Current.TrimEnd() is "---" || (colon > 0 && !lines.Current[..colon].Trim().Contains(' ')) || lines.Current is ['"' or '\'' or '{', ..];
    }
}
