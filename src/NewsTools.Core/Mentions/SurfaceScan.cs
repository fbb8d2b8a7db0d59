namespace NewsTools;

/// <summary>
/// The surfaces of the lexicon that begin at each token of a document. Most words begin one of their own alone, or none, which
/// is all that is kept of them; the others have a list. One object serves one document after the other.
/// </summary>
internal sealed class SurfaceScan
{
    /// <summary>How many tokens ahead the lexicon is told what will be asked.</summary>
    private const int Ahead = 16;

    /// <summary>How many words ahead it is told what longer surfaces will be asked for.</summary>
    private const int AheadOfLonger = 8;

    /// <summary>A few capitals in running text are an acronym (<c>PAT</c>), not a shouted name (<c>BAGHDAD</c>).</summary>
    private const int LongestAcronym = 4;

    private const int SoughtKinds = 1 << (int)TokenKind.Word | 1 << (int)TokenKind.Number | 1 << (int)TokenKind.Symbol;

    private FoundSurfaces[] _found = [];
    private LexiconMatch[] _matches = new LexiconMatch[256];
    private int[] _doubtful = [];
    private WordMemo? _memo;
    private TokenLayer _layer = null!;
    private Lexicon _lexicon = null!;
    private string _text = "";
    private int _matchCount;
    private int _doubtfulCount;
    private int _next;

    /// <summary>What begins at a token.</summary>
    /// <param name="Kinds">The kinds of the one-word surfaces.</param>
    /// <param name="Surface">The number of the only surface, or where the list of all begins.</param>
    /// <param name="Case">How the letters of the only surface agree.</param>
    /// <param name="Count">The length of the list; 0 where there is at most the surface of the word alone.</param>
    private readonly record struct FoundSurfaces(ulong Kinds, int Surface, LexiconCase Case, byte Count);

    /// <summary>Reads the words of a document by themselves; what is more than that <see cref="ReadSentence"/> looks at.</summary>
    public void ReadWords(TokenLayer layer, string text, Lexicon lexicon)
    {
        (_layer, _text, _lexicon, _memo) = (layer, text, lexicon, lexicon.NewMemo(_memo));
        (_matchCount, _doubtfulCount, _next) = (0, 0, 0);
        var tokens = layer.Tokens;
        if (_found.Length < tokens.Length) (_found, _doubtful) = (new FoundSurfaces[tokens.Length * 2], new int[tokens.Length * 2]);
        FindWords(tokens, text, _found.AsSpan(0, tokens.Length), _doubtful, lexicon.HasUserSurfaces);
        if (!lexicon.HasUserSurfaces) LeaveOutSure(tokens);
    }

    /// <summary>Reads the longer surfaces of a sentence, and those that hang on its capitals; sentences come in their order.</summary>
    public void ReadSentence(in SentenceRow sentence, bool upper)
    {
        for (; _next < _doubtfulCount && _doubtful[_next] < sentence.EndToken; _next++) Find(_doubtful[_next], sentence.EndToken, upper || IsDateline(_doubtful[_next], sentence));
    }

    /// <summary><c>ROME, April 3 (Example) -</c>: the capitals that open a dateline are no acronym's.</summary>
    private bool IsDateline(int token, in SentenceRow sentence) =>
        token == sentence.FirstToken && _layer.Tokens[token].Has(TokenTraits.AllUpper) && WireOpening.LengthIn(_layer.TokensOf(sentence)) > 0;

    /// <summary>The kinds of the one-word surfaces at a token, those that a capital hides among them.</summary>
    public ulong KindsAt(int token) => _found[token].Kinds;

    /// <summary>Whether a surface of one of the kinds, or one of several words, may begin at a token; false is certain.</summary>
    public bool MayBegin(int token, ulong kinds) => _found[token].Count > 0 || (_found[token].Kinds & kinds) != 0;

    /// <summary>The longest match that begins at a token, ends by <paramref name="end"/> and has one of the kinds.</summary>
    public bool TryLongest(int token, int end, ulong kinds, out LexiconMatch match)
    {
        ref readonly var found = ref _found[token];
        if (found.Count > 0) return TryLongest(found, end, kinds, out match);
        if ((found.Kinds & kinds) == 0 || token >= end)
        {
            match = default;
            return false;
        }

        match = new LexiconMatch(token, 1, found.Case, (uint)found.Surface, found.Kinds);
        return true;
    }

    private bool TryLongest(in FoundSurfaces found, int end, ulong kinds, out LexiconMatch match)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            match = _matches[found.Surface + i];
            if ((match.KindBits & kinds) == 0 || match.End > end) continue;
            // A user's surface comes before a built-in one of the same words.
            if (i > 0 && _matches[found.Surface + i - 1] is var before && before.End == match.End && (before.KindBits & kinds) != 0) match = before;
            return true;
        }

        match = default;
        return false;
    }

    private void FindWords(ReadOnlySpan<TokenRow> tokens, ReadOnlySpan<char> text, Span<FoundSurfaces> found, Span<int> doubtful, bool isAllDoubtful)
    {
        var (memo, count) = (_memo!, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (i + Ahead < tokens.Length) memo.Fetch(tokens[i + Ahead]);
            if ((SoughtKinds >> (int)token.Kind & 1) == 0)
            {
                found[i] = default;
                continue;
            }

            ref readonly var word = ref memo.Find(token, text);
            found[i] = new FoundSurfaces(word.Kinds, word.Surface, word.Case, 0);
            doubtful[count] = i;
            count += word.HasLonger | word.Case == LexiconCase.Upper | isAllDoubtful ? 1 : 0;
        }

        _doubtfulCount = count;
    }

    /// <summary>Leaves out the words that no longer surface begins with: most that may begin one are not followed by its next word.</summary>
    private void LeaveOutSure(ReadOnlySpan<TokenRow> tokens)
    {
        var (image, count, last) = (_memo!.Image, 0, tokens.Length - 1);
        var keys = image.Keys;
        var doubtful = _doubtful.AsSpan(0, _doubtfulCount);
        for (var i = 0; i < doubtful.Length; i++)
        {
            if (i + AheadOfLonger < doubtful.Length) keys.Fetch(KeyOfTwo(tokens, doubtful[i + AheadOfLonger], last));
            var at = doubtful[i];
            doubtful[count] = at;
            var key = KeyOfTwo(tokens, at, last);
            if (!keys.MayHave(key) && _found[at].Case != LexiconCase.Upper) continue;
            image.FetchSlot(key);
            count++;
        }

        _doubtfulCount = count;
    }

    /// <summary>The key of a word and the next.</summary>
    private static uint KeyOfTwo(ReadOnlySpan<TokenRow> tokens, int at, int last) => LexiconHash.Extend(tokens[at].Lower, tokens[Math.Min(at + 1, last)]);

    private void Find(int token, int end, bool upper)
    {
        if (_matchCount + Lexicon.MaxTokens > _matches.Length) Array.Resize(ref _matches, _matches.Length * 2);
        var matches = _matches.AsSpan(_matchCount, Lexicon.MaxTokens);
        var tokens = _layer.Tokens;
        var count = _lexicon.FindAt(tokens[..end], _text, token, _memo!.Find(tokens[token], _text), matches);
        var (kinds, kept) = (0UL, 0);
        foreach (ref readonly var match in matches[..count])
        {
            if (match.Case == LexiconCase.Upper && !upper && !IsLong(tokens.Slice(token, match.Count))) continue;
            if (match.Count == 1) kinds |= match.KindBits;
            matches[kept++] = match;
        }

        _found[token] = kept == 1 && matches[0].Count == 1
            ? new FoundSurfaces(kinds, (int)matches[0].Surface, matches[0].Case, 0)
            : new FoundSurfaces(kinds, _matchCount, LexiconCase.None, (byte)kept);
        _matchCount += kept;
    }

    private static bool IsLong(ReadOnlySpan<TokenRow> tokens) => tokens.Length > 1 || tokens[0].Length > LongestAcronym;
}
