namespace NewsTools.Entities;

/// <summary>A noun phrase without name at its head.</summary>
/// <param name="First">Index of the first token, its article if it has one.</param>
/// <param name="Head">Index of the noun.</param>
/// <param name="End">Index after the last token that is part of its description.</param>
/// <param name="Noun">What the noun can refer to.</param>
/// <param name="Form">How it is determined.</param>
internal readonly record struct NounPhrase(int First, int Head, int End, NounWord Noun, Determination Form)
{
    /// <summary>The first token after the article.</summary>
    public int NameFirst => Form is Determination.Bare or Determination.Counted or Determination.Owned ? First : First + 1;
}
