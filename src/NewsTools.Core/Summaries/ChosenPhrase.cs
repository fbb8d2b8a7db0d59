namespace NewsTools;

/// <summary>A phrase that is a keyword.</summary>
/// <param name="Phrase">Its index in the table.</param>
/// <param name="Weight">What it weighed when it was chosen.</param>
internal readonly record struct ChosenPhrase(int Phrase, PhraseWeight Weight);
