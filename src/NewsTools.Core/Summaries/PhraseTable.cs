namespace NewsTools;

/// <summary>The candidate phrases of one document: runs of up to four content words, counted under their terms.</summary>
internal sealed class PhraseTable(Document document)
{
    private const int LongestPhrase = 4;

    private readonly Dictionary<uint, Phrase> _phrases = [];

    /// <summary>Adds the candidates of one sentence.</summary>
    public void Add(in SentenceRow sentence)
    {
        for (var first = sentence.FirstToken; first < sentence.EndToken;)
        {
            var end = RunEnd(first, sentence.EndToken);
            AddRun(first, end);
            first = Math.Max(end, first + 1);
        }
    }

    /// <summary>The keywords, the weightiest first: a phrase inside a weightier one, or around one, is left out.</summary>
    public IReadOnlyList<Keyword> Rank()
    {
        var ordered = _phrases.Values.Select(phrase => (Phrase: phrase, Weight: Weigh(phrase)))
            .OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Phrase.FirstToken);
        var kept = new List<(Phrase Phrase, double Weight)>();
        foreach (var pair in ordered)
            if (!kept.Exists(other => other.Phrase.SharesPlaceWith(pair.Phrase)))
                kept.Add(pair);
        return [.. kept.Select(pair => ToKeyword(pair.Phrase, pair.Weight / kept[0].Weight))];
    }

    private int RunEnd(int first, int end)
    {
        var tokens = document.Tokens.Tokens;
        var i = first;
        while (i < end && tokens[i].Kind == TokenKind.Word && ContentWords.Is(tokens[i])) i++;
        return i;
    }

    private void AddRun(int first, int end)
    {
        for (var start = first; start < end; start++)
        {
            uint key = 0;
            for (var i = start; i < Math.Min(end, start + LongestPhrase); i++)
            {
                key = WordHash.Combine(key, ContentWords.Term(document.Tokens.Tokens[i], document.Text));
                if (!_phrases.TryGetValue(key, out var phrase)) _phrases.Add(key, phrase = new Phrase(start, i + 1 - start));
                phrase.Add(start);
            }
        }
    }

    private double Weigh(Phrase phrase)
    {
        var early = 1 / Math.Log2(2 + document.Tokens.SentenceOfToken(phrase.FirstToken));
        return phrase.Count * Math.Log2(1 + phrase.Length) * (0.5 + early);
    }

    private Keyword ToKeyword(Phrase phrase, double score)
    {
        var span = document.Tokens.SpanOf(phrase.FirstToken, phrase.FirstToken + phrase.Length);
        return new Keyword(document.Locate(span, score, "phrase"))
        {
            Phrase = span.In(document.Text).ToString().ReplaceLineEndings(" "),
            Score = Math.Round(score, 4),
            Count = phrase.Count,
        };
    }
}
