namespace NewsTools;

/// <summary>One link of a phrase: a word, a hyphenated word, or a name of any length.</summary>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index just after the last token.</param>
/// <param name="Term">The hash under which its forms meet.</param>
/// <param name="Class">What it mostly is; a name is a noun.</param>
/// <param name="Mention">The index of the mention that it is, or -1.</param>
/// <param name="Rarity">How rare it is elsewhere, from 0 to 1; of several words the mean.</param>
internal readonly record struct PhraseUnit(int FirstToken, int EndToken, uint Term, WordClass Class, int Mention, double Rarity);
