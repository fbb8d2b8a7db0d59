namespace NewsTools.Syntax;

/// <summary>
/// Cuts a document into blocks of sentences that go through the networks together. A row without token stands before,
/// between and after sentences. Sentences of more than <see cref="MaxPiece"/> tokens are cut, after a punctuation mark where
/// there is one near the end: the work stays linear in the length of the text.
/// </summary>
internal sealed class SentenceBlocks(TokenLayer tokens)
{
    /// <summary>The most tokens of a piece.</summary>
    public const int MaxPiece = 160;

    /// <summary>The most rows of a block.</summary>
    public const int MaxRows = 2 * MaxPiece;

    private const int LeastPiece = 120;
    private readonly SentencePiece[] _pieces = new SentencePiece[MaxRows / 2];
    private int _sentence;
    private int _next;

    /// <summary>The pieces of the block.</summary>
    public ReadOnlySpan<SentencePiece> Pieces => _pieces.AsSpan(0, Count);

    /// <summary>The number of pieces.</summary>
    public int Count { get; private set; }

    /// <summary>The number of rows, those without tokens included.</summary>
    public int Rows { get; private set; }

    /// <summary>Goes to the next block.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        (Count, Rows) = (0, 1);
        for (; _sentence < tokens.Sentences.Length; _sentence++)
        {
            ref readonly var sentence = ref tokens.Sentences[_sentence];
            _next = Math.Max(_next, sentence.FirstToken);
            while (_next < sentence.EndToken)
            {
                var count = Math.Min(MaxPiece, sentence.EndToken - _next);
                if (Rows + count + 1 > MaxRows) return true;
                if (_next + count < sentence.EndToken) count = Cut(_next);
                _pieces[Count++] = new SentencePiece(_next, count, Rows, _next > sentence.FirstToken);
                Rows += count + 1;
                _next += count;
            }
        }

        return Count > 0;
    }

    /// <summary>The length of a piece that does not reach its sentence's end.</summary>
    private int Cut(int first)
    {
        for (var count = MaxPiece; count > LeastPiece; count--)
            if (tokens.Tokens[first + count - 1].Kind == TokenKind.Punctuation) return count;
        return MaxPiece;
    }
}
