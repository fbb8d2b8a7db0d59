namespace NewsTools.Formats.Reading;

/// <summary>Tells the form of a text: by its content, else by media type and extension, else it is plain text.</summary>
internal static class FormatDetector
{
    private static readonly Dictionary<string, ImportFormat> Names = Load();

    public static ImportFormat Detect(ImportInput input)
    {
        if (input.Options.Format is { } given) return given;
        var named = Named(input.Origin);
        var head = input.PeekText().AsSpan().TrimStart().TrimStart('\uFEFF').TrimStart();
        return ByContent(head, named) ?? named ?? ImportFormat.Text;
    }

    private static ImportFormat? ByContent(ReadOnlySpan<char> head, ImportFormat? named) => head.IsEmpty ? null : head[0] switch
    {
        '<' => MarkupForm.Of(head, named),
        '{' or '[' => JsonForm.Of(head, named),
        _ when (named is null or ImportFormat.Text) && MarkdownForm.Is(head) => ImportFormat.Markdown,
        _ => null,
    };

    private static ImportFormat? Named(InputOrigin origin)
    {
        if (Names.TryGetValue(origin.Extension, out var format)) return format;
        return origin.MediaType is not null && Names.TryGetValue(origin.MediaType, out format) ? format : null;
    }

    private static Dictionary<string, ImportFormat> Load()
    {
        var names = new Dictionary<string, ImportFormat>(StringComparer.Ordinal);
        foreach (var line in ReadingData.Lines("format-names.txt"))
        {
            var words = line.Split(' ');
            foreach (var name in words.AsSpan(1)) names.Add(name, Enum.Parse<ImportFormat>(words[0]));
        }

        return names;
    }
}
