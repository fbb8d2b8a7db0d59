namespace NewsTools.Formats.Reading;

/// <summary>An article while a reader gathers what the input says of it.</summary>
internal sealed class ArticleDraft
{
    private readonly SortedDictionary<string, string> _metadata = new(StringComparer.Ordinal);

    public string Text { get; set; } = "";

    public string? Title { get; set; }

    public string? Byline { get; set; }

    public DateTimeOffset? Published { get; set; }

    public string? Source { get; set; }

    public string? Url { get; set; }

    public string? Path { get; set; }

    public string? Language { get; set; }

    /// <summary>The body that a page declares apart from what it shows, or null.</summary>
    public string? DeclaredBody { get; set; }

    /// <summary>Sets a field from a text; false where the text is no value of the field (a date that is none) or there is no such field.</summary>
    public bool TrySet(ArticleField field, string value)
    {
        switch (field)
        {
            case ArticleField.Title: Title ??= value; return true;
            case ArticleField.Byline: Byline ??= NewsTools.Formats.Reading.Byline.WithoutBy(value); return true;
            case ArticleField.Source: Source ??= value; return true;
            case ArticleField.Url: Url ??= value; return true;
            case ArticleField.Language: return (Language ??= LanguageName.Find(value)) is not null;
            case ArticleField.Published: return (Published ??= NewsDate.Parse(value)) is not null;
            default: return false;
        }
    }

    /// <summary>Keeps what else the input says; blank values are nothing.</summary>
    public void Note(string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) _metadata[name] = TextForm.Normalize(value, out _);
    }

    /// <summary>Keeps it unless something is kept under the name already.</summary>
    public void NoteOnce(string name, string? value)
    {
        if (!_metadata.ContainsKey(name)) Note(name, value);
    }

    /// <summary>Keeps how many invalid byte sequences of the input became U+FFFD, where any did.</summary>
    public void NoteDecoding(DecodedText decoded)
    {
        if (decoded.Replaced == 0) return;
        Note("encoding", decoded.Encoding?.WebName);
        Note("replacedCharacters", decoded.Replaced.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The article: text normalised, what the user gave in place of what the input says, language guessed where unsaid.</summary>
    public Article ToArticle(ImportInput input)
    {
        var text = TextForm.Normalize(Text, out var replaced);
        if (replaced > 0) Note("replacedCharacters", replaced.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (input.IsCut) Note("truncated", "true");
        return new Article(text)
        {
            Title = Blank(Title),
            Byline = Blank(Byline),
            Published = input.Options.Published ?? Published,
            Source = input.Options.Source ?? Blank(Source),
            Url = Blank(Url) ?? input.Origin.Address,
            Path = Path ?? input.Origin.Path,
            Language = Language ?? LanguageGuess.Of(text),
            Metadata = _metadata.AsReadOnly(),
        };
    }

    private static string? Blank(string? value) => string.IsNullOrWhiteSpace(value) ? null : TextForm.Normalize(value, out _);
}
