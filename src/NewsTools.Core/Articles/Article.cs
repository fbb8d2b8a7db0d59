using System.Collections.ObjectModel;
using System.Security.Cryptography;
using System.Runtime.InteropServices;

namespace NewsTools;

/// <summary>
/// One news article: its text and what is known about it. Immutable; what was analysed so far is kept with it, so
/// that many cmdlets read one analysis.
/// </summary>
public sealed class Article
{
    private static readonly ReadOnlyDictionary<string, string> NoMetadata = new(new Dictionary<string, string>());
    private string? _id;
    private int _wordCount = -1;

    /// <summary>Makes an article of its body text; title and date are no part of the text.</summary>
    /// <param name="text">
    /// The body. Offsets of facts count from its start. It may be empty. Characters that command a terminal (an escape sequence, a
    /// directional override) are replaced one by one by visible marks, here and in the properties below.
    /// </param>
    public Article(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = PlainText.Of(text);
    }

    /// <summary>The first 16 hexadecimal digits of the SHA-256 of the text in UTF-16: the same text has the same id everywhere.</summary>
    public string Id => _id ??= HashOf(Text);

    /// <summary>The headline, or null where none is known.</summary>
    public string? Title { get; init => field = Plain(value); }

    /// <summary>The author line as printed, without <c>By</c>, or null.</summary>
    public string? Byline { get; init => field = Plain(value); }

    /// <summary>
    /// When the article was published, with the offset that its source gives; a source that gives a date alone
    /// is midnight at offset zero. Null where no date is known: relative dates then stay unresolved.
    /// </summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>The outlet that published it, or null.</summary>
    public string? Source { get; init => field = Plain(value); }

    /// <summary>The address of the original, or null.</summary>
    public string? Url { get; init => field = Plain(value); }

    /// <summary>The file that it came from, or null; an entry of an archive is <c>archive.zip!entry.txt</c>.</summary>
    public string? Path { get; init; }

    /// <summary>The ISO 639-1 code of the text's language, or null where it is unknown.</summary>
    public string? Language { get; init; }

    /// <summary>The number of runs of non-space characters that have a letter or a digit.</summary>
    public int WordCount => _wordCount >= 0 ? _wordCount : _wordCount = CountWords(Text);

    /// <summary>The body.</summary>
    public string Text { get; }

    /// <summary>What else the source said of the article, by its own names; never null.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = NoMetadata;

    /// <summary>What stands for the article in lists: the title, else the file's name, else the id.</summary>
    public string DisplayTitle =>
        !string.IsNullOrWhiteSpace(Title) ? Title : Path is null ? Id : PlainText.Of(System.IO.Path.GetFileName(Path));

    /// <summary>The analysis so far; the pipeline reads and replaces it.</summary>
    internal Document? Analysis;

    /// <summary>The same text, title, date and language, so that what is analysed is not kept with this article.</summary>
    internal Article Aside() => new(Text) { Title = Title, Published = Published, Language = Language };

    /// <summary>The display title.</summary>
    public override string ToString() => DisplayTitle;

    private static string? Plain(string? value) => value is null ? null : PlainText.Of(value);

    private static string HashOf(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), hash);
        return Convert.ToHexStringLower(hash[..8]);
    }

    internal static int CountWords(ReadOnlySpan<char> text) => WordCounter.Of(text);
}
