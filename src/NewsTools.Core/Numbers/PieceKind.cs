namespace NewsTools;

/// <summary>What a <see cref="WordPiece"/> is.</summary>
internal enum PieceKind : byte
{
    /// <summary>Letters, with inner apostrophes and full stops.</summary>
    Word,

    /// <summary>Digits, with separators between digits: <c>1,200</c>, <c>2.5</c>.</summary>
    Digits,

    /// <summary>Any other single character.</summary>
    Mark,
}
