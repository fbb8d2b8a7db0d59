namespace NewsTools;

/// <summary>
/// Which phrases become keywords: one after the other the weightiest, whose places are then taken, so that a phrase
/// inside another one counts only where it stands alone. Weights only fall, so a phrase is weighed again only where it
/// comes first (M. Minoux, "Accelerated greedy algorithms", 1978).
/// </summary>
internal sealed class KeywordSelection(Document document, PhraseTable table)
{
    private const int FewestKeywords = 5;
    private const int MostKeywords = 30;
    private const int WordsPerKeyword = 25;

    /// <summary>Phrases below this part of the weightiest are none.</summary>
    private const double LeastScore = 0.05;

    private readonly bool[] _taken = new bool[document.Tokens.Tokens.Length];
    private readonly int _sentences = document.Tokens.Sentences.Length;

    /// <summary>The indices of the phrases with their weights, the weightiest first.</summary>
    public RowList<ChosenPhrase> Choose()
    {
        var most = Math.Clamp(document.Article.WordCount / WordsPerKeyword, FewestKeywords, MostKeywords);
        var chosen = new RowList<ChosenPhrase>();
        var (queue, least) = Candidates();
        while (!queue.IsEmpty && chosen.Count < most)
        {
            var (index, before) = queue.First;
            var weight = Weigh(index);
            if (weight.Product < before && weight.Product > 0 && weight.Product >= least)
            {
                queue.Lower(weight.Product);
                continue;
            }

            queue.Remove();
            if (weight.Product < before) continue;
            Take(index);
            chosen.Add(new ChosenPhrase(index, weight));
        }

        return chosen;
    }

    /// <summary>The phrases that may be chosen, and the weight that one must have.</summary>
    private (PhraseQueue Queue, double Least) Candidates()
    {
        var phrases = table.Phrases;
        var weights = new double[phrases.Length];
        double best = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = PhraseWeight.Of(phrases[i], phrases[i].Count, _sentences).Product;
            best = Math.Max(best, weights[i]);
        }

        var queue = new PhraseQueue();
        for (var i = 0; i < weights.Length; i++)
            if (weights[i] > 0 && weights[i] >= best * LeastScore) queue.Add(i, weights[i]);
        queue.Order();
        return (queue, best * LeastScore);
    }

    private PhraseWeight Weigh(int index)
    {
        var free = 0;
        var places = table.Places;
        for (var i = table.Phrases[index].First; i >= 0; i = places[i].Next)
            if (IsFree(places[i])) free++;
        return PhraseWeight.Of(table.Phrases[index], free, _sentences);
    }

    private bool IsFree(PhraseOccurrence place)
    {
        for (var token = place.FirstToken; token < place.EndToken; token++)
            if (_taken[token]) return false;
        return true;
    }

    private void Take(int index)
    {
        for (var i = table.Phrases[index].First; i >= 0; i = table.Places[i].Next)
            for (var token = table.Places[i].FirstToken; token < table.Places[i].EndToken; token++) _taken[token] = true;
    }
}
