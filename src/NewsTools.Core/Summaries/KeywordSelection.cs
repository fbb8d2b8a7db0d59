namespace NewsTools;

/// <summary>
/// Which phrases become keywords: one after the other the weightiest, whose places are then taken, so that a phrase
/// inside another one counts only where it stands alone.
/// </summary>
internal sealed class KeywordSelection
{
    /// <summary>A word alone says less than a phrase or a name.</summary>
    private const double WordAlone = 0.8;

    /// <summary>How much each further unit of a phrase adds.</summary>
    private const double LengthPower = 0.55;

    /// <summary>How much less a word says that is frequent everywhere: <c>people</c>, <c>work</c>.</summary>
    private const double RarityPower = 3;

    private const double InTitle = 1.5;
    private const int FewestKeywords = 5;
    private const int MostKeywords = 30;
    private const int WordsPerKeyword = 25;

    /// <summary>Phrases below this part of the weightiest are none.</summary>
    private const double LeastScore = 0.05;

    private readonly Document _document;
    private readonly List<KeyPhrase> _phrases;
    private readonly bool[] _taken;
    private readonly HashSet<uint> _title;

    public KeywordSelection(Document document, IEnumerable<KeyPhrase> phrases)
    {
        _document = document;
        _phrases = [.. phrases];
        _taken = new bool[document.Tokens.Tokens.Length];
        _title = TitleTerms(document.Article.Title);
    }

    /// <summary>The phrases with their scores, the weightiest first; that one has 1.</summary>
    public IEnumerable<(KeyPhrase Phrase, double Score)> Choose()
    {
        var most = Math.Clamp(_document.Article.WordCount / WordsPerKeyword, FewestKeywords, MostKeywords);
        double best = 0;
        for (var count = 0; count < most; count++)
        {
            var (phrase, weight) = Next();
            best = Math.Max(best, weight);
            if (phrase is null || weight < best * LeastScore) yield break;
            Take(phrase);
            yield return (phrase, weight / best);
        }
    }

    private (KeyPhrase? Phrase, double Weight) Next()
    {
        (KeyPhrase? Phrase, double Weight) next = (null, 0);
        foreach (var phrase in _phrases)
        {
            var weight = Weigh(phrase, phrase.Free(_taken));
            if (weight > next.Weight) next = (phrase, weight);
        }

        return next;
    }

    private void Take(KeyPhrase phrase)
    {
        foreach (var place in phrase.Occurrences) _taken.AsSpan(place.FirstToken, place.EndToken - place.FirstToken).Fill(true);
        _phrases.Remove(phrase);
    }

    private double Weigh(KeyPhrase phrase, int free)
    {
        if (free == 0 || (free == 1 && phrase.IsDoubtful)) return 0;
        var tokens = _document.Tokens;
        var first = tokens.SentenceOfToken(phrase.Occurrences[0].FirstToken);
        var last = tokens.SentenceOfToken(phrase.Occurrences[^1].FirstToken);
        var early = 1 + (1 / Math.Sqrt(1 + first));
        var spread = 1 + ((double)(last - first) / tokens.Sentences.Length);
        var shape = phrase.Length == 1 && phrase.Name is null ? WordAlone : Math.Pow(phrase.Length, LengthPower);
        return free * shape * Math.Pow(phrase.Rarity, RarityPower) * early * spread * (IsInTitle(phrase) ? InTitle : 1);
    }

    /// <summary>Whether every word of the phrase is one of the title's.</summary>
    private bool IsInTitle(KeyPhrase phrase)
    {
        var place = phrase.Occurrences[0];
        for (var i = place.FirstToken; i < place.EndToken; i++)
            if (ContentWords.Is(_document.Tokens.Tokens[i]) && !_title.Contains(ContentWords.Term(_document.Tokens.Tokens[i], _document.Text)))
                return false;
        return _title.Count > 0;
    }

    private static HashSet<uint> TitleTerms(string? title)
    {
        var terms = new HashSet<uint>();
        if (title is null) return terms;
        foreach (ref readonly var token in TextSegmenter.Segment(title).Tokens) terms.Add(ContentWords.Term(token, title));
        return terms;
    }
}
