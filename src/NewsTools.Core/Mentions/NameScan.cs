namespace NewsTools;

/// <summary>
/// What the lexicon and the shapes of words say of each token of a document: the evidence that rules read. One
/// object serves one document after the other, so that its arrays are used again.
/// </summary>
internal sealed class NameScan
{
    /// <summary>The size of the set of lower-case words: a thousand words give a wrong answer in 250.</summary>
    private const int LowerBits = 1 << 18;

    private readonly ulong[] _lowerSeen = new ulong[LowerBits / 64];
    private readonly SurfaceScan _surfaces = new();
    private SentenceCase[] _cases = [];
    private int[] _phraseAt = [];

    public Lexicon Lexicon { get; private set; } = null!;

    public Document Document { get; private set; } = null!;

    public TokenLayer Layer { get; private set; } = null!;

    public string Text { get; private set; } = "";

    public ReadOnlySpan<TokenRow> Tokens => Layer.Tokens;

    /// <summary>Gathers the evidence of a document.</summary>
    public void Read(Document document, Lexicon lexicon, CancellationToken cancellation)
    {
        (Document, Layer, Text, Lexicon) = (document, document.Tokens, document.Text, lexicon);
        if (_phraseAt.Length < Tokens.Length) _phraseAt = new int[Tokens.Length * 2];
        _phraseAt.AsSpan(0, Tokens.Length).Clear();
        NoteLower();
        _surfaces.ReadWords(Layer, Text, lexicon);
        if (_cases.Length < Layer.Sentences.Length) _cases = new SentenceCase[Layer.Sentences.Length * 2];
        for (var i = 0; i < Layer.Sentences.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            ref readonly var sentence = ref Layer.Sentences[i];
            _cases[i] = CaseReader.Read(Layer.TokensOf(sentence));
            _surfaces.ReadSentence(sentence, _cases[i] == SentenceCase.Upper);
        }
    }

    /// <summary>The kinds of the one-word surfaces at a token, those that a capital hides among them.</summary>
    public ulong KindsAt(int token) => _surfaces.KindsAt(token);

    /// <summary>Whether a one-word surface at the token has the kind.</summary>
    public bool Is(int token, LexiconKind kind) => (KindsAt(token) & LexiconKinds.Bit(kind)) != 0;

    /// <summary>Whether a one-word surface at the token has one of the kinds.</summary>
    public bool IsAny(int token, ulong kinds) => (KindsAt(token) & kinds) != 0;

    /// <summary>Whether a surface of one of the kinds, or one of several words, may begin at a token; false is certain.</summary>
    public bool MayBegin(int token, ulong kinds) => _surfaces.MayBegin(token, kinds);

    public SentenceCase CaseOf(int sentence) => _cases[sentence];

    /// <summary>Whether the document has the token's word in lower case somewhere.</summary>
    public bool IsSeenLower(int token)
    {
        var bit = Tokens[token].Lower % LowerBits;
        return (_lowerSeen[bit / 64] & (1UL << (int)(bit % 64))) != 0;
    }

    /// <summary>The longest match that begins at a token, ends by <paramref name="end"/> and has one of the kinds.</summary>
    public bool TryLongest(int token, int end, ulong kinds, out LexiconMatch match) => _surfaces.TryLongest(token, end, kinds, out match);

    /// <summary>The index of the organisation's or place's phrase that a token is in, or -1.</summary>
    public int PhraseAt(int token) => _phraseAt[token] - 1;

    /// <summary>Notes the index of the phrase that tokens are in.</summary>
    public void NotePhrase(int start, int end, int phrase)
    {
        for (var token = start; token < end; token++) _phraseAt[token] = phrase + 1;
    }

    public ReadOnlySpan<char> WordAt(int token) => Tokens[token].Span.In(Text);

    private void NoteLower()
    {
        Array.Clear(_lowerSeen);
        foreach (ref readonly var token in Tokens)
        {
            var bit = token.Lower % LowerBits;
            _lowerSeen[bit / 64] |= (token.Has(TokenTraits.AllLower) ? 1UL : 0) << (int)(bit % 64);
        }
    }
}
