namespace NewsTools;

/// <summary>Counts words: runs without white space that have a letter or digit.</summary>
internal static class WordCounter
{
    private const byte Space = 1;
    private const byte Sign = 2;
    private static readonly byte[] Ascii = [.. Enumerable.Range(0, 128).Select(code => ClassOf((char)code))];

    /// <summary>The number of words of a text.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var count = 0;
        var before = Space;
        foreach (var character in text)
        {
            var kind = character < 128 ? Ascii[character] : ClassOf(character);

            // A sign is neither the start of a word nor its end: what went before goes on over it.
            if (kind == Sign) continue;
            count += before & ~kind;
            before = kind;
        }

        return count;
    }

    private static byte ClassOf(char character) => char.IsWhiteSpace(character) ? Space : char.IsLetterOrDigit(character) ? (byte)0 : Sign;
}
