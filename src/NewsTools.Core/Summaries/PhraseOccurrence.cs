namespace NewsTools;

/// <summary>One place of a phrase: tokens from the first up to the end.</summary>
internal readonly record struct PhraseOccurrence(int FirstToken, int EndToken);
