namespace NewsTools;

/// <summary>
/// A part of a token that reads as one word, one run of digits or one mark: <c>mid-2023</c> is three pieces,
/// <c>20th</c> two. Numbers and times are read over pieces, so that it does not matter how a tokenizer cuts them.
/// </summary>
/// <param name="Start">Offset of the first UTF-16 code unit in the article's text.</param>
/// <param name="Length">Number of UTF-16 code units, at least 1.</param>
/// <param name="Lower">Hash of the lower-cased piece (<see cref="WordHash"/>).</param>
/// <param name="Kind">Word, digits or mark.</param>
/// <param name="SpaceBefore">Whether it stands apart from the piece before it.</param>
/// <param name="Token">Index of its token in the document, from 0.</param>
internal readonly record struct WordPiece(int Start, int Length, uint Lower, PieceKind Kind, bool SpaceBefore, int Token)
{
    /// <summary>The offset just after the piece.</summary>
    public int End => Start + Length;
}
