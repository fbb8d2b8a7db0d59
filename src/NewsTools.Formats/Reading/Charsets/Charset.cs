using System.Text;

namespace NewsTools.Formats.Reading;

/// <summary>The encoding of an input and how many bytes of byte order mark come before the text.</summary>
internal readonly record struct Charset(Encoding Encoding, int MarkLength)
{
    public bool IsUtf8 => Encoding.CodePage == Encoding.UTF8.CodePage;

    /// <summary>The encoding so that each invalid sequence becomes U+FFFD, which not all encodings do by themselves.</summary>
    public Encoding Replacing
    {
        get
        {
            var replacing = (Encoding)Encoding.Clone();
            replacing.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
            return replacing;
        }
    }

    /// <summary>The first bytes as text; a character that the end cuts is left out.</summary>
    public string DecodeHead(ReadOnlySpan<byte> head)
    {
        var decoder = Encoding.GetDecoder();
        var characters = new char[Encoding.GetMaxCharCount(head.Length)];
        var count = decoder.GetChars(head[MarkLength..], characters, flush: false);
        return new string(characters, 0, count);
    }

    /// <summary>The content as UTF-8 without byte order mark.</summary>
    public Stream OpenUtf8(Stream content)
    {
        Span<byte> mark = stackalloc byte[4];
        content.ReadExactly(mark[..MarkLength]);
        return IsUtf8 ? content : Encoding.CreateTranscodingStream(content, Replacing, Encoding.UTF8);
    }
}
