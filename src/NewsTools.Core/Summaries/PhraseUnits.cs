namespace NewsTools;

/// <summary>
/// Divides a document into runs of units of which noun phrases may consist: between function words, punctuation,
/// numbers, verbs and adverbs. A name and a hyphenated word is one unit.
/// </summary>
internal sealed class PhraseUnits(Document document)
{
    private int _nextMention;

    /// <summary>The runs of the document, in text order.</summary>
    public IEnumerable<List<PhraseUnit>> Runs()
    {
        var run = new List<PhraseUnit>();
        for (var i = 0; i < document.Tokens.Sentences.Length; i++)
        {
            var sentence = document.Tokens.Sentences[i];
            for (var token = sentence.FirstToken; token < sentence.EndToken;)
            {
                var unit = Read(token, sentence.EndToken);
                token = unit.EndToken;
                if (unit.Class is not (WordClass.Verb or WordClass.Other))
                {
                    run.Add(unit);
                    continue;
                }

                if (run.Count > 0) yield return run;
                run = [];
            }

            if (run.Count > 0) yield return run;
            run = [];
        }
    }

    /// <summary>The unit that starts at a token; what belongs to no phrase is a unit of the class <see cref="WordClass.Other"/>.</summary>
    private PhraseUnit Read(int token, int end)
    {
        if (MentionAt(token) is { } mention) return ReadName(token, end, mention);
        var last = token + 1;
        while (last + 1 < end && IsTightHyphen(last) && document.Tokens.Tokens[last + 1].Kind == TokenKind.Word) last += 2;
        return last == token + 1 ? ReadWord(token) : ReadCompound(token, last);
    }

    private Mention? MentionAt(int token)
    {
        var start = document.Tokens.Tokens[token].Start;
        var mentions = document.Mentions;
        while (_nextMention < mentions.Count && mentions[_nextMention].Start < start) _nextMention++;
        return _nextMention < mentions.Count && mentions[_nextMention].Start == start ? mentions[_nextMention] : null;
    }

    private PhraseUnit ReadName(int token, int end, Mention mention)
    {
        var last = token + 1;
        while (last < end && document.Tokens.Tokens[last].Start < mention.GetSpan().End) last++;
        return new PhraseUnit(token, last, WordHash.OfLower(mention.Name), WordClass.Noun, mention, Rarity(token, last));
    }

    private PhraseUnit ReadWord(int index)
    {
        ref readonly var token = ref document.Tokens.Tokens[index];
        var term = ContentWords.Term(token, document.Text);
        var kind = !IsPhraseWord(token, index) ? WordClass.Other
            : IsCapitalizedInside(token) ? WordClass.Noun
            : WordClasses.Of(token.Span.In(document.Text), term);
        return new PhraseUnit(index, index + 1, term, kind, null, WordFrequencies.Default.Rarity(term));
    }

    /// <summary>A hyphenated word is a noun or an adjective: <c>non-lethal</c>, <c>cease-fire</c>.</summary>
    private PhraseUnit ReadCompound(int first, int end)
    {
        uint term = 0;
        for (var i = first; i < end; i++) term = WordHash.Combine(term, ContentWords.Term(document.Tokens.Tokens[i], document.Text));
        return new PhraseUnit(first, end, term, WordClass.Mixed, null, Rarity(first, end));
    }

    /// <summary>A unit of measure that touches its number is no word of a phrase: <c>155mm</c>.</summary>
    private bool IsPhraseWord(in TokenRow token, int index) =>
        token.Kind is TokenKind.Word or TokenKind.Hashtag
        && ContentWords.Is(token)
        && (token.Has(TokenTraits.SpaceBefore) || index == 0 || document.Tokens.Tokens[index - 1].Kind != TokenKind.Number);

    private static bool IsCapitalizedInside(in TokenRow token) =>
        token.Has(TokenTraits.Capitalized) && !token.Has(TokenTraits.SentenceStart);

    private bool IsTightHyphen(int index)
    {
        ref readonly var token = ref document.Tokens.Tokens[index];
        return token.Length == 1 && document.Text[token.Start] is '-' or '\u2010' or '\u2011'
            && !token.Has(TokenTraits.SpaceBefore) && !document.Tokens.Tokens[index + 1].Has(TokenTraits.SpaceBefore);
    }

    private double Rarity(int first, int end)
    {
        var (sum, count) = (0.0, 0);
        for (var i = first; i < end; i++)
            if (ContentWords.Is(document.Tokens.Tokens[i]))
                (sum, count) = (sum + WordFrequencies.Default.Rarity(ContentWords.Term(document.Tokens.Tokens[i], document.Text)), count + 1);
        return count == 0 ? 0.5 : sum / count;
    }
}
