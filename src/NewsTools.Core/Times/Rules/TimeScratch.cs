namespace NewsTools;

/// <summary>The memory of one run over a text: pieces and items of the stretch at hand. One per thread, reused.</summary>
internal sealed class TimeScratch
{
    /// <summary>Room for more tokens than this is not kept: one huge text must not hold memory for good.</summary>
    private const int KeptTokens = 1 << 16;

    [ThreadStatic]
    private static TimeScratch? _current;

    private byte[] _worths = new byte[256];

    /// <summary>The scratch of this thread.</summary>
    public static TimeScratch Current => _current ??= new TimeScratch();

    /// <summary>The article's text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The article's tokens; null between two documents.</summary>
    public TokenLayer Tokens { get; private set; } = null!;

    /// <summary>The sentence at hand.</summary>
    public SentenceRow Sentence { get; set; }

    /// <summary>What each token of the article is worth (<see cref="TimeWorth"/>).</summary>
    public Span<byte> Worths => _worths.AsSpan(0, Tokens.Tokens.Length);

    /// <summary>The pieces of the stretch.</summary>
    public PieceList Pieces { get; } = new();

    /// <summary>What the number at hand can be taken for.</summary>
    public ReadingBuffer Readings { get; } = new();

    /// <summary>The patterns that match at the item at hand.</summary>
    public RuleSearch Search { get; } = new();

    /// <summary>The items of the stretch; those past the count are of no account.</summary>
    public TimeItem[] Items { get; private set; } = new TimeItem[64];

    /// <summary>The number of items.</summary>
    public int Count { get; private set; }

    /// <summary>What was found in the document.</summary>
    public List<TimeNode> Found { get; } = [];

    /// <summary>Begins a document.</summary>
    public void Begin(Document document)
    {
        (Text, Tokens) = (document.Text, document.Tokens);
        if (_worths.Length < Tokens.Tokens.Length) _worths = new byte[Tokens.Tokens.Length * 2];
        Found.Clear();
    }

    /// <summary>Lets go of the document.</summary>
    public void End()
    {
        (Text, Tokens) = ("", null!);
        if (_worths.Length > KeptTokens) _worths = [];
        Found.Clear();
        Clear();
    }

    /// <summary>Empties the stretch.</summary>
    public void Clear()
    {
        Pieces.Clear();
        Array.Clear(Items, 0, Count);
        Count = 0;
    }

    /// <summary>Adds an item.</summary>
    public void Add(in TimeItem item)
    {
        if (Count == Items.Length)
        {
            var more = new TimeItem[Items.Length * 2];
            Array.Copy(Items, more, Count);
            Items = more;
        }

        Items[Count++] = item;
    }

    /// <summary>Keeps only the first items.</summary>
    public void Truncate(int count)
    {
        Array.Clear(Items, count, Count - count);
        Count = count;
    }

    /// <summary>The token before or after the token of a piece, within the sentence; a part of the same token counts.</summary>
    public TimeNeighbour Neighbour(int piece, int step)
    {
        var other = piece + step;
        if (other >= 0 && other < Pieces.Count && Pieces[other].Token == Pieces[piece].Token)
        {
            var inner = Pieces[other];
            var kind = inner.Kind == PieceKind.Word ? TokenKind.Word : inner.Kind == PieceKind.Digits ? TokenKind.Number : TokenKind.Punctuation;
            return new TimeNeighbour(new TokenRow(inner.Start, inner.Length, inner.Lower, inner.Lower, kind, TokenTraits.None),
                Text.AsSpan(inner.Start, inner.Length), true);
        }

        var index = Pieces[piece].Token + step;
        if (index < Sentence.FirstToken || index >= Sentence.EndToken) return default;
        var token = Tokens.Tokens[index];
        var glued = !(step > 0 ? token : Tokens.Tokens[Pieces[piece].Token]).Has(TokenTraits.SpaceBefore);
        return new TimeNeighbour(token, token.Span.In(Text), glued);
    }
}
