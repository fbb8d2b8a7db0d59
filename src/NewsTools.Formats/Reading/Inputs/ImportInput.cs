namespace NewsTools.Formats.Reading;

/// <summary>What a reader reads from: a file, an entry of an archive, an answer from the web, or a string.</summary>
internal sealed class ImportInput
{
    private readonly string? _text;
    private readonly HeadStream? _content;

    /// <summary>Bytes, whose charset is still to be found out.</summary>
    public ImportInput(HeadStream content, ImportOptions options) => (_content, Options) = (content, options);

    /// <summary>A string.</summary>
    public ImportInput(string text, ImportOptions options) => (_text, Options) = (text, options);

    public ImportOptions Options { get; }

    /// <summary>The file or archive entry, as errors and articles show it, or null.</summary>
    public string? Path { get; init; }

    /// <summary>The address that it was fetched from, or null.</summary>
    public string? Address { get; init; }

    /// <summary>The media type that a server named, in lower case and without parameters, or null.</summary>
    public string? MediaType { get; init; }

    /// <summary>The charset that a server named, or null.</summary>
    public string? DeclaredCharset { get; init; }

    /// <summary>Path or address: what errors call the input.</summary>
    public string? Name => Path ?? Address;

    /// <summary>The extension of the file or address, with the dot, in lower case; empty where there is none.</summary>
    public string Extension => System.IO.Path.GetExtension(Path ?? AddressFile()).ToLowerInvariant();

    /// <summary>The first characters, to tell the form by.</summary>
    public string PeekText() => _text is not null
        ? _text[..Math.Min(_text.Length, 64 * 1024)]
        : CharsetDetector.Detect(_content!.Head.Span, HeadIsCut, Options.Encoding, DeclaredCharset).DecodeHead(_content.Head.Span);

    /// <summary>All of it as one string, with charset found out from all of it.</summary>
    /// <exception cref="ImportException">It is longer than a string can be.</exception>
    public DecodedText ReadText(CancellationToken cancellation) => _text is not null
        ? new DecodedText(_text, null, 0)
        : TextDecoder.Decode(this, _content!, cancellation);

    /// <summary>All of it as UTF-8, with charset found out from the first bytes.</summary>
    public Stream OpenUtf8() => _text is not null
        ? new MemoryStream(System.Text.Encoding.UTF8.GetBytes(_text), writable: false)
        : CharsetDetector.Detect(_content!.Head.Span, HeadIsCut, Options.Encoding, DeclaredCharset).OpenUtf8(_content);

    private bool HeadIsCut => !_content!.HeadIsAll;

    private string AddressFile() =>
        Uri.TryCreate(Address, UriKind.Absolute, out var address) ? address.AbsolutePath : "";
}
