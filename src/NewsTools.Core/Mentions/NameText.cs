namespace NewsTools;

/// <summary>A name as it is written on one line: runs of white space are one space.</summary>
internal static class NameText
{
    public static string Of(ReadOnlySpan<char> text)
    {
        if (!HasOddSpace(text)) return text.ToString();
        var words = new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character)) words[length++] = character;
            else if (length > 0 && words[length - 1] != ' ') words[length++] = ' ';
        }

        return new string(words, 0, length);
    }

    private static bool HasOddSpace(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || (i > 0 && text[i - 1] == ' '))) return true;
        return false;
    }
}
