namespace NewsTools.Formats.Reading;

/// <summary>Reads all bytes of an input and makes one string of them.</summary>
internal static class TextDecoder
{
    /// <exception cref="ImportException">The text is longer than a string can be.</exception>
    public static DecodedText Decode(ImportInput input, HeadStream content, string? declared, CancellationToken cancellation)
    {
        var bytes = ReadAll(input, content, cancellation);
        var charset = CharsetDetector.Detect(bytes.Span, isCut: false, input.Options.Encoding, input.Origin.Charset ?? declared);
        return Decode(bytes.Span[charset.MarkLength..], charset, input.Name);
    }

    private static DecodedText Decode(ReadOnlySpan<byte> bytes, Charset charset, string? name)
    {
        try
        {
            var text = charset.Replacing.GetString(bytes);
            return new DecodedText(text, charset.Encoding, CountReplaced(text, bytes));
        }
        catch (Exception failure) when (failure is OutOfMemoryException or ArgumentException)
        {
            throw new ImportException(ImportErrors.TooLong(name, bytes.Length));
        }
    }

    /// <summary>The replacement characters of the text that its bytes did not hold as such (in UTF-8).</summary>
    private static int CountReplaced(string text, ReadOnlySpan<byte> bytes)
    {
        var replacements = text.AsSpan().Count('\uFFFD');
        return replacements == 0 ? 0 : Math.Max(0, replacements - bytes.Count("\uFFFD"u8));
    }

    private static ReadOnlyMemory<byte> ReadAll(ImportInput input, HeadStream content, CancellationToken cancellation)
    {
        if (content.LengthHint > Array.MaxLength) throw new ImportException(ImportErrors.TooLong(input.Name, content.LengthHint.Value));
        var buffer = new byte[content.LengthHint + 1 ?? content.Head.Length + 1];
        var length = 0;
        for (int read; (read = content.Read(buffer.AsSpan(length, Math.Min(buffer.Length - length, 1 << 20)))) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            length += read;
            if (length == Array.MaxLength) throw new ImportException(ImportErrors.TooLong(input.Name, length));
            if (length == buffer.Length) Array.Resize(ref buffer, (int)Math.Min(Array.MaxLength, buffer.Length * 2L));
        }

        return buffer.AsMemory(0, length);
    }
}
