namespace NewsTools.Training.Names;

/// <summary>The features of a word form and of what the lexicon says of it, as rows of tables.</summary>
/// <param name="Vector">The word among the pretrained vectors, or -1.</param>
/// <param name="Word">The word in lower case among those seen in training, or 0.</param>
/// <param name="Form">The word with its case among those seen in training, or 0.</param>
/// <param name="Kinds">What the lexicon says, as bits.</param>
/// <param name="Slots">Hashes of ends and shape.</param>
/// <param name="Grams">Hashes of runs of characters.</param>
internal sealed record NameWord(int Vector, int Word, int Form, ulong Kinds, uint[] Slots, uint[] Grams);
