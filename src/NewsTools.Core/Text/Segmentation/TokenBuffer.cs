namespace NewsTools.Segmentation;

/// <summary>
/// Where one thread collects the tokens, sentences and paragraphs of a text before they are copied once. It grows
/// with the longest text and is used again for the next one, unless that text was very long. Arrays are copied by
/// <see cref="Array.Copy(Array, Array, int)"/>: generic methods over these types would be compiled in every process.
/// </summary>
internal sealed class TokenBuffer
{
    /// <summary>A buffer with more tokens than this is not kept: one huge text must not hold memory for good.</summary>
    private const int KeptTokens = 1 << 18;

    private const int CharactersPerToken = 4;

    [ThreadStatic]
    private static TokenBuffer? s_idle;

    private SentenceRow[] _sentences = new SentenceRow[64];
    private ParagraphRow[] _paragraphs = new ParagraphRow[16];

    /// <summary>The tokens; those before <see cref="Count"/> are set.</summary>
    public TokenRow[] Rows { get; private set; } = new TokenRow[1024];

    /// <summary>What the lists and the scanner say of each token.</summary>
    public WordNotes[] Notes { get; private set; } = new WordNotes[1024];

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The number of sentences.</summary>
    public int SentenceCount { get; private set; }

    /// <summary>The number of paragraphs.</summary>
    public int ParagraphCount { get; private set; }

    /// <summary>This thread's buffer, empty, with room for the tokens of a usual text of some length.</summary>
    public static TokenBuffer Rent(int textLength)
    {
        var buffer = s_idle ?? new TokenBuffer();
        s_idle = null;
        (buffer.Count, buffer.SentenceCount, buffer.ParagraphCount) = (0, 0, 0);
        var capacity = textLength / CharactersPerToken;
        if (capacity > buffer.Rows.Length) (buffer.Rows, buffer.Notes) = (new TokenRow[capacity], new WordNotes[capacity]);
        return buffer;
    }

    /// <summary>Gives the buffer back for the thread's next text.</summary>
    public static void Return(TokenBuffer buffer)
    {
        if (!buffer.IsHuge) s_idle = buffer;
    }

    /// <summary>Adds a token.</summary>
    public void Add(in TokenRow row, WordNotes notes)
    {
        if (Count == Rows.Length) Grow();
        Rows[Count] = row;
        Notes[Count++] = notes;
    }

    /// <summary>Notes that a token opens a sentence.</summary>
    public void MarkSentenceStart(int token) =>
        Rows[token] = Rows[token] with { Traits = Rows[token].Traits | TokenTraits.SentenceStart };

    /// <summary>Adds a sentence.</summary>
    public void Add(in SentenceRow sentence)
    {
        if (SentenceCount == _sentences.Length)
        {
            var grown = new SentenceRow[SentenceCount * 2];
            Array.Copy(_sentences, grown, SentenceCount);
            _sentences = grown;
        }

        _sentences[SentenceCount++] = sentence;
    }

    /// <summary>Makes the sentences that no paragraph holds yet one.</summary>
    public void CloseParagraph(int firstSentence)
    {
        if (ParagraphCount == _paragraphs.Length)
        {
            var grown = new ParagraphRow[ParagraphCount * 2];
            Array.Copy(_paragraphs, grown, ParagraphCount);
            _paragraphs = grown;
        }

        var span = _sentences[firstSentence].Span.Union(_sentences[SentenceCount - 1].Span);
        _paragraphs[ParagraphCount++] = new ParagraphRow(firstSentence, SentenceCount - firstSentence, span);
    }

    /// <summary>What was collected: a copy, but for the tokens of a huge text, which the buffer gives away.</summary>
    public TokenLayer ToLayer()
    {
        var tokens = IsHuge && Count > Rows.Length / 2 ? Rows : new TokenRow[Count];
        var sentences = new SentenceRow[SentenceCount];
        var paragraphs = new ParagraphRow[ParagraphCount];
        if (tokens != Rows) Array.Copy(Rows, tokens, Count);
        Array.Copy(_sentences, sentences, SentenceCount);
        Array.Copy(_paragraphs, paragraphs, ParagraphCount);
        return new TokenLayer(tokens, Count, sentences, paragraphs);
    }

    private bool IsHuge => Rows.Length > KeptTokens;

    private void Grow()
    {
        var rows = new TokenRow[Count * 2];
        var notes = new WordNotes[Count * 2];
        Array.Copy(Rows, rows, Count);
        Array.Copy(Notes, notes, Count);
        (Rows, Notes) = (rows, notes);
    }
}
