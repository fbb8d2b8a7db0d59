namespace NewsTools.Syntax;

/// <summary>A sentence, or a part of one that is too long for one pass of the networks.</summary>
/// <param name="First">The first token in the document.</param>
/// <param name="Count">The number of tokens.</param>
/// <param name="Row">The row of the first token in the block's buffers.</param>
/// <param name="Continues">Whether it goes on with the sentence of the piece before.</param>
internal readonly record struct SentencePiece(int First, int Count, int Row, bool Continues);
