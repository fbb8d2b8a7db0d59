namespace NewsTools;

/// <summary>One place of a phrase: tokens from the first up to the end.</summary>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index just after the last token.</param>
/// <param name="Next">The index of the phrase's next place in text order, or -1.</param>
internal record struct PhraseOccurrence(int FirstToken, int EndToken, int Next);
