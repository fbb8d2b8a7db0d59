namespace NewsTools;

/// <summary>
/// Divides a document into runs of units of which noun phrases may consist: between function words, punctuation,
/// numbers, verbs and adverbs. A name and a hyphenated word is one unit. Reads on from where it stopped.
/// </summary>
internal ref struct PhraseUnits(Document document)
{
    private readonly ReadOnlySpan<TokenRow> _tokens = document.Tokens.Tokens;
    private readonly ReadOnlySpan<SentenceRow> _sentences = document.Tokens.Sentences;
    private readonly Mention[] _mentions = document.Mentions as Mention[] ?? [.. document.Mentions];
    private readonly string _text = document.Text;
    private int _sentence;
    private int _token;
    private int _nextMention;

    /// <summary>The sentence of the last run.</summary>
    public readonly int Sentence => _sentence;

    /// <summary>Reads the next run, in text order.</summary>
    /// <param name="run">Is emptied, and takes its units.</param>
    /// <returns>Whether there was one.</returns>
    public bool TryRead(RowList<PhraseUnit> run)
    {
        run.Clear();
        while (true)
        {
            while (_sentence < _sentences.Length && _token >= _sentences[_sentence].EndToken) _sentence++;
            if (_sentence == _sentences.Length) return false;
            ReadRun(run, _sentences[_sentence].EndToken);
            if (run.Count > 0) return true;
        }
    }

    private void ReadRun(RowList<PhraseUnit> run, int end)
    {
        while (_token < end)
        {
            var unit = Read(_token, end);
            _token = unit.EndToken;
            if (unit.Class is not (WordClass.Verb or WordClass.Other)) run.Add(unit);
            else if (run.Count > 0) return;
        }
    }

    /// <summary>The unit that starts at a token; what belongs to no phrase is a unit of the class <see cref="WordClass.Other"/>.</summary>
    private PhraseUnit Read(int token, int end)
    {
        if (MentionAt(token) is >= 0 and var mention) return ReadName(token, end, mention);
        var last = token + 1;
        while (last + 1 < end && IsTightHyphen(last) && _tokens[last + 1].Kind == TokenKind.Word) last += 2;
        return last == token + 1 ? ReadWord(token) : ReadCompound(token, last);
    }

    private int MentionAt(int token)
    {
        var start = _tokens[token].Start;
        while (_nextMention < _mentions.Length && _mentions[_nextMention].Start < start) _nextMention++;
        return _nextMention < _mentions.Length && _mentions[_nextMention].Start == start ? _nextMention : -1;
    }

    private readonly PhraseUnit ReadName(int token, int end, int mention)
    {
        var last = token + 1;
        while (last < end && _tokens[last].Start < _mentions[mention].GetSpan().End) last++;
        return new PhraseUnit(token, last, WordHash.OfLower(_mentions[mention].Name), WordClass.Noun, mention, Rarity(token, last));
    }

    private readonly PhraseUnit ReadWord(int index)
    {
        ref readonly var token = ref _tokens[index];
        if (!IsPhraseWord(token, index)) return new PhraseUnit(index, index + 1, 0, WordClass.Other, -1, 0);
        var term = ContentWords.Term(token, _text);
        var (rarity, known) = WordFrequencies.Default.Find(term);
        var kind = IsCapitalizedInside(token) ? WordClass.Noun : known ?? WordClasses.OfEnding(token.Span.In(_text));
        return new PhraseUnit(index, index + 1, term, kind, -1, rarity);
    }

    /// <summary>A hyphenated word is a noun or an adjective: <c>non-lethal</c>, <c>cease-fire</c>.</summary>
    private readonly PhraseUnit ReadCompound(int first, int end)
    {
        uint term = 0;
        for (var i = first; i < end; i++) term = WordHash.Combine(term, ContentWords.Term(_tokens[i], _text));
        return new PhraseUnit(first, end, term, WordClass.Mixed, -1, Rarity(first, end));
    }

    /// <summary>A unit of measure that touches its number is no word of a phrase: <c>155mm</c>.</summary>
    private readonly bool IsPhraseWord(in TokenRow token, int index) =>
        token.Kind is TokenKind.Word or TokenKind.Hashtag
        && ContentWords.Is(token)
        && (token.Has(TokenTraits.SpaceBefore) || index == 0 || _tokens[index - 1].Kind != TokenKind.Number);

    private static bool IsCapitalizedInside(in TokenRow token) =>
        token.Has(TokenTraits.Capitalized) && !token.Has(TokenTraits.SentenceStart);

    private readonly bool IsTightHyphen(int index)
    {
        ref readonly var token = ref _tokens[index];
        return token.Length == 1 && _text[token.Start] is '-' or '\u2010' or '\u2011'
            && !token.Has(TokenTraits.SpaceBefore) && !_tokens[index + 1].Has(TokenTraits.SpaceBefore);
    }

    private readonly double Rarity(int first, int end)
    {
        var (sum, count) = (0.0, 0);
        for (var i = first; i < end; i++)
            if (ContentWords.Is(_tokens[i]))
                (sum, count) = (sum + WordFrequencies.Default.Rarity(ContentWords.Term(_tokens[i], _text)), count + 1);
        return count == 0 ? 0.5 : sum / count;
    }
}
