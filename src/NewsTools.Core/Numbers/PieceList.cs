namespace NewsTools;

/// <summary>
/// The pieces of a stretch of text; reused from one to the next. Unlike the runtime's list over one of our types it is
/// compiled ahead of time.
/// </summary>
internal sealed class PieceList
{
    private WordPiece[] _rows = new WordPiece[64];

    /// <summary>The number of pieces.</summary>
    public int Count { get; private set; }

    /// <summary>The pieces, until others are added.</summary>
    public ReadOnlySpan<WordPiece> Span => new(_rows, 0, Count);

    /// <summary>The piece at an index below <see cref="Count"/>.</summary>
    public ref readonly WordPiece this[int index] => ref _rows[index];

    /// <summary>Adds a piece.</summary>
    public void Add(in WordPiece piece)
    {
        if (Count == _rows.Length)
        {
            var more = new WordPiece[Count * 2];
            Array.Copy(_rows, more, Count);
            _rows = more;
        }

        _rows[Count++] = piece;
    }

    /// <summary>Takes all away.</summary>
    public void Clear() => Count = 0;
}
