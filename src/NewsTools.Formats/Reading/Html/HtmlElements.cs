namespace NewsTools.Formats.Reading;

/// <summary>What each element means for the text.</summary>
internal static class HtmlElements
{
    private static readonly Dictionary<string, HtmlElementKind> Kinds = Load();

    /// <param name="name">The name in lower case.</param>
    public static HtmlElementKind KindOf(string name) => Kinds.GetValueOrDefault(name);

    private static Dictionary<string, HtmlElementKind> Load()
    {
        var kinds = new Dictionary<string, HtmlElementKind>(StringComparer.Ordinal);
        foreach (var line in ReadingData.Lines("html-text.txt"))
        {
            var words = line.Split(' ');
            foreach (var name in words.AsSpan(1)) kinds[name] = Enum.Parse<HtmlElementKind>(words[0], ignoreCase: true);
        }

        return kinds;
    }
}
