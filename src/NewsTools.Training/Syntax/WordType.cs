namespace NewsTools.Training.Syntax;

/// <summary>The features of one word form, as rows of tables.</summary>
/// <param name="Vector">The word among the pretrained vectors, or -1.</param>
/// <param name="Word">The word in lower case among those seen in training, or 0.</param>
/// <param name="Form">The word with its case among those seen in training, or 0.</param>
/// <param name="Slots">Hashes of ends and shape.</param>
/// <param name="Grams">Hashes of runs of characters.</param>
internal sealed record WordType(int Vector, int Word, int Form, uint[] Slots, uint[] Grams);
