namespace NewsTools;

/// <summary>Neighbouring tokens of a sentence that the network reads: candidates and what its upper layers see around them.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Count">The number of tokens.</param>
/// <param name="Row">The row of the first token in its block.</param>
/// <param name="Sentence">Index of the sentence.</param>
internal readonly record struct NameSegment(int First, int Count, int Row, int Sentence);
