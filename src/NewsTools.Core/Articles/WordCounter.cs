namespace NewsTools;

/// <summary>Counts words: runs without white space that have a letter or digit.</summary>
internal static class WordCounter
{
    private const byte Space = 1;
    private const byte Sign = 2;
    private static readonly byte[] Ascii = ReadAscii();

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

    private static byte[] ReadAscii()
    {
        var classes = new byte[128];
        for (var code = 0; code < classes.Length; code++) classes[code] = ClassOf((char)code);
        return classes;
    }

    private static byte ClassOf(char character) => char.IsWhiteSpace(character) ? Space : char.IsLetterOrDigit(character) ? (byte)0 : Sign;
}
