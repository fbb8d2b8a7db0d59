namespace NewsTools;

/// <summary>
/// Text without characters that command a terminal or turn the direction of writing, so that nothing of an article does so in
/// any output. One character stands for one, so that offsets stay those of the source.
/// </summary>
internal static class PlainText
{
    private const int ControlPictures = 0x2400;
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text with the picture of each control character that is no white space in its place (<c>ESC</c> is U+241B), and U+FFFD in that
    /// of the later ones (U+0080 to U+009F) and of directional embeddings, overrides and isolates. Mostly it is the text itself.
    /// </summary>
    public static string Of(string text)
    {
        foreach (var character in text)
            if (Commands(character)) return string.Create(text.Length, text, static (plain, text) => Fill(plain, text));
        return text;
    }

    private static void Fill(Span<char> plain, string text)
    {
        for (var i = 0; i < plain.Length; i++)
            plain[i] = !Commands(text[i]) ? text[i]
                : text[i] < ' ' ? (char)(ControlPictures + text[i])
                : text[i] == '\x7f' ? '\u2421'
                : Replacement;
    }

    private static bool Commands(char character) => character switch
    {
        < ' ' => character is < '\t' or > '\r',
        < '\x7f' => false,
        <= '\u009f' => character != '\u0085',
        < '\u202a' => false,
        _ => character is <= '\u202e' or (>= '\u2066' and <= '\u2069'),
    };
}
