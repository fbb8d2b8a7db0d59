namespace NewsTools.Syntax;

/// <summary>What the networks are told of a token's surroundings, a bit each.</summary>
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

    private const int FewestWords = 3;

    /// <summary>The flags that all tokens of a sentence share.</summary>
    /// <param name="words">How many tokens start with a letter.</param>
    /// <param name="upper">How many of them have no small letter.</param>
    /// <param name="title">How many of them start with a capital.</param>
    public static uint OfSentence(int words, int upper, int title) =>
        words < FewestWords ? 0 : 2 * upper > words ? UpperSentence : 3 * title > 2 * words ? TitleSentence : 0;
}
