using System.Runtime.CompilerServices;

namespace NewsTools;

/// <summary>
/// What the lexicon and the shapes of words say of each token of a document: the evidence that rules read. One
/// object serves one document after the other, so that its arrays are used again.
/// </summary>
internal sealed class NameScan
{
    /// <summary>The size of the set of lower-case words: a thousand words give a wrong answer in 250.</summary>
    private const int LowerBits = 1 << 18;

    /// <summary>How many tokens ahead the lexicon is told what will be asked.</summary>
    private const int Ahead = 8;


    private readonly ulong[] _lowerSeen = new ulong[LowerBits / 64];
    private ulong[] _kinds = [];
    private int[] _firstMatch = new int[1];
    private SentenceCase[] _cases = [];
    private int[] _phraseAt = [];
    private LexiconMatch[] _matches = new LexiconMatch[256];
    private KnownWord[] _words = [];
    private WordMemo? _memo;
    private int _matchCount;

    public Lexicon Lexicon { get; private set; } = null!;

    public Document Document { get; private set; } = null!;

    public TokenLayer Layer { get; private set; } = null!;

    public string Text { get; private set; } = "";

    public ReadOnlySpan<TokenRow> Tokens => Layer.Tokens;

    /// <summary>Gathers the evidence of a document.</summary>
    public void Read(Document document, Lexicon lexicon, CancellationToken cancellation)
    {
        (Document, Layer, Text, Lexicon) = (document, document.Tokens, document.Text, lexicon);
        _memo = lexicon.NewMemo(_memo);
        _matchCount = 0;
        Array.Clear(_lowerSeen);
        if (_kinds.Length < Tokens.Length)
        {
            Array.Resize(ref _kinds, Tokens.Length * 2);
            Array.Resize(ref _firstMatch, (Tokens.Length * 2) + 1);
            Array.Resize(ref _phraseAt, Tokens.Length * 2);
        }

        _phraseAt.AsSpan(0, Tokens.Length).Clear();

        if (_cases.Length < Layer.Sentences.Length) Array.Resize(ref _cases, Layer.Sentences.Length * 2);
        for (var i = 0; i < Layer.Sentences.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadSentence(i);
        }

        _firstMatch[Tokens.Length] = _matchCount;
    }

    /// <summary>The kinds of the one-word surfaces at a token, those that a capital hides among them.</summary>
    public ulong KindsAt(int token) => _kinds[token];

    /// <summary>Whether a one-word surface at the token has the kind.</summary>
    public bool Is(int token, LexiconKind kind) => (_kinds[token] & LexiconKinds.Bit(kind)) != 0;

    /// <summary>Whether a one-word surface at the token has one of the kinds.</summary>
    public bool IsAny(int token, ulong kinds) => (_kinds[token] & kinds) != 0;

    public SentenceCase CaseOf(int sentence) => _cases[sentence];

    /// <summary>Whether the document has the token's word in lower case somewhere.</summary>
    public bool IsSeenLower(int token)
    {
        var bit = Tokens[token].Lower % LowerBits;
        return (_lowerSeen[bit / 64] & (1UL << (int)(bit % 64))) != 0;
    }

    /// <summary>The longest match that begins at a token, ends by <paramref name="end"/> and has one of the kinds.</summary>
    public bool TryLongest(int token, int end, ulong kinds, out LexiconMatch match)
    {
        for (var i = _firstMatch[token + 1] - 1; i >= _firstMatch[token]; i--)
        {
            match = _matches[i];
            if ((match.KindBits & kinds) == 0 || match.End > end) continue;
            // A user's surface comes before a built-in one of the same words.
            if (i > _firstMatch[token] && _matches[i - 1].End == match.End && (_matches[i - 1].KindBits & kinds) != 0) match = _matches[i - 1];
            return true;
        }

        match = default;
        return false;
    }

    /// <summary>The index of the organisation's or place's phrase that a token is in, or -1.</summary>
    public int PhraseAt(int token) => _phraseAt[token] - 1;

    /// <summary>Notes the index of the phrase that tokens are in.</summary>
    public void NotePhrase(int start, int end, int phrase) => _phraseAt.AsSpan(start, end - start).Fill(phrase + 1);

    public ReadOnlySpan<char> WordAt(int token) => Tokens[token].Span.In(Text);

    private void ReadSentence(int index)
    {
        ref readonly var sentence = ref Layer.Sentences[index];
        var tokens = Layer.TokensOf(sentence);
        var letters = _cases[index] = CaseReader.Read(tokens);
        if (_words.Length < tokens.Length) _words = new KnownWord[tokens.Length * 2];
        FindWords(tokens, Tokens[sentence.FirstToken..]);
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = sentence.FirstToken + i;
            _firstMatch[token] = _matchCount;
            _kinds[token] = IsSought(tokens[i]) ? Find(token, sentence.EndToken, _words[i], letters == SentenceCase.Upper) : 0;
        }
    }

    /// <summary>What the lexicon says of each word by itself; what it must look at for longer surfaces is on its way meanwhile.</summary>
    private void FindWords(ReadOnlySpan<TokenRow> tokens, ReadOnlySpan<TokenRow> rest)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (i + Ahead < rest.Length) _memo!.Fetch(rest[i + Ahead]);
            if (token.Has(TokenTraits.AllLower)) NoteLower(token.Lower);
            if (!IsSought(token)) continue;
            _words[i] = _memo!.Find(token, Text);
            if (_words[i].HasLonger && i + 1 < tokens.Length) _memo.Image.Keys.Fetch(LexiconHash.Extend(token.Lower, tokens[i + 1]));
        }
    }

    private static bool IsSought(in TokenRow token) => token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Symbol;

    private ulong Find(int token, int end, KnownWord word, bool upper)
    {
        if (_matchCount + Lexicon.MaxTokens > _matches.Length) Array.Resize(ref _matches, _matches.Length * 2);
        var found = _matches.AsSpan(_matchCount, Lexicon.MaxTokens);
        var count = Lexicon.FindAt(Tokens[..end], Text, token, word, found);
        var kinds = 0UL;
        foreach (ref readonly var match in found[..count])
        {
            if (match.Case == LexiconCase.Upper && !upper && !IsLong(Tokens.Slice(token, match.Count))) continue;
            if (match.Count == 1) kinds |= match.KindBits;
            ref var kept = ref _matches[_matchCount++];
            if (!Unsafe.AreSame(in kept, in match)) kept = match;
        }

        return kinds;
    }

    /// <summary>A few capitals in running text are an acronym (<c>PAT</c>), not a shouted name (<c>BAGHDAD</c>).</summary>
    private static bool IsLong(ReadOnlySpan<TokenRow> tokens) => tokens.Length > 1 || tokens[0].Length > 4;

    private void NoteLower(uint lower) => _lowerSeen[lower % LowerBits / 64] |= 1UL << (int)(lower % 64);
}
