using System.Text;

namespace NewsTools.Formats.Reading;

/// <summary>What a reader reads from: a file, an entry of an archive, an answer from the web, or a string.</summary>
internal sealed class ImportInput
{
    private const int PeekLength = 64 * 1024;

    private readonly string? _text;
    private readonly HeadStream? _content;

    /// <summary>Bytes, whose charset is still to be found out.</summary>
    public ImportInput(HeadStream content, InputOrigin origin, ImportOptions options) =>
        (_content, Origin, Options) = (content, origin, options);

    /// <summary>A string.</summary>
    public ImportInput(string text, ImportOptions options) => (_text, Origin, Options) = (text, InputOrigin.None, options);

    public ImportOptions Options { get; }

    public InputOrigin Origin { get; }

    /// <summary>Path or address: what errors call the input.</summary>
    public string? Name => Origin.Name;

    /// <summary>Whether the input breaks off because the archive that it stands in is damaged, as far as it was read.</summary>
    public bool IsCut => _content?.IsCut ?? false;

    /// <summary>The first characters, to tell the form by.</summary>
    public string PeekText() => _text is not null
        ? _text[..Math.Min(_text.Length, PeekLength)]
        : HeadCharset(null).DecodeHead(_content!.Head.Span);

    /// <summary>All of it as one string, with charset found out from all of it.</summary>
    /// <param name="cancellation">Stops the reading.</param>
    /// <param name="declared">The charset that the content itself names, or null.</param>
    /// <exception cref="ImportException">It is longer than a string can be.</exception>
    public DecodedText ReadText(CancellationToken cancellation, string? declared = null) => _text is not null
        ? new DecodedText(_text, null, 0)
        : TextDecoder.Decode(this, _content!, declared, cancellation);

    /// <summary>All of it as UTF-8 without byte order mark, with charset found out from the first bytes.</summary>
    /// <param name="declared">The charset that the content itself names, or null.</param>
    public Stream OpenUtf8(string? declared = null) => _text is not null
        ? new MemoryStream(Encoding.UTF8.GetBytes(_text), writable: false)
        : HeadCharset(declared).OpenUtf8(_content!);

    private Charset HeadCharset(string? declared) =>
        CharsetDetector.Detect(_content!.Head.Span, !_content.HeadIsAll, Options.Encoding, Origin.Charset ?? declared);
}
