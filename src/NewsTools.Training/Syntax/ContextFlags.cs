namespace NewsTools.Training.Syntax;

/// <summary>What the network is told of a token's surroundings, a bit each.</summary>
internal static class ContextFlags
{
    /// <summary>The number of flags.</summary>
    public const int Count = 3;

    /// <summary>No white space stands before the token.</summary>
    public const uint Attached = 1;

    /// <summary>Most words of the sentence are in capitals.</summary>
    public const uint UpperSentence = 2;

    /// <summary>Most words of the sentence start with a capital, as in a headline.</summary>
    public const uint TitleSentence = 4;

    /// <summary>The flags that all tokens of a sentence share.</summary>
    public static uint OfSentence(IReadOnlyList<string> forms)
    {
        int words = 0, upper = 0, title = 0;
        foreach (var form in forms)
        {
            if (!char.IsLetter(form[0])) continue;
            words++;
            if (char.IsUpper(form[0])) title++;
            if (!form.Any(char.IsLower)) upper++;
        }

        if (words < 3) return 0;
        return 2 * upper > words ? UpperSentence : 3 * title > 2 * words ? TitleSentence : 0;
    }
}
