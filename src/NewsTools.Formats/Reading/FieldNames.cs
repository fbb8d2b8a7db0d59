namespace NewsTools.Formats.Reading;

/// <summary>
/// The names by which headers and front matter call the fields of an article; case, spaces, hyphens and underscores
/// do not matter. Immutable.
/// </summary>
internal sealed class FieldNames
{
    private readonly Dictionary<string, ArticleField> _fields = new(StringComparer.Ordinal);

    private FieldNames()
    {
        foreach (var line in ReadingData.Lines("field-names.txt"))
        {
            var words = line.Split(' ');
            foreach (var name in words.AsSpan(1)) _fields.Add(name, Enum.Parse<ArticleField>(words[0]));
        }
    }

    public static FieldNames Shared { get; } = new();

    /// <summary>The field that a name means.</summary>
    public ArticleField Find(string name) => _fields.GetValueOrDefault(Plain(name));

    /// <summary>The name in lower case without what joins its words.</summary>
    public static string Plain(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
