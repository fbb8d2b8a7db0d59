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
    public List<(int Phrase, PhraseWeight Weight)> Choose()
    {
        var most = Math.Clamp(document.Article.WordCount / WordsPerKeyword, FewestKeywords, MostKeywords);
        var chosen = new List<(int Phrase, PhraseWeight Weight)>(most);
        var queue = Candidates();
        for (var next = 0; next < queue.Count && chosen.Count < most;)
        {
            var (index, before) = queue[next];
            var weight = Weigh(index);
            if (weight.Product < before)
            {
                if (!Lower(queue, next, weight.Product)) next++;
                continue;
            }

            Take(index);
            chosen.Add((index, weight));
            next++;
        }

        return chosen;
    }

    /// <summary>The phrases that may be chosen, the weightiest first; of equal ones that which comes first in the text.</summary>
    private List<(int Phrase, double Weight)> Candidates()
    {
        var weights = new double[table.Phrases.Length];
        double best = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = PhraseWeight.Of(table.Phrases[i], table.Phrases[i].Count, _sentences).Product;
            best = Math.Max(best, weights[i]);
        }

        _least = best * LeastScore;
        var queue = new List<(int Phrase, double Weight)>();
        for (var i = 0; i < weights.Length; i++)
            if (weights[i] > 0 && weights[i] >= _least) queue.Add((i, weights[i]));
        queue.Sort(static (left, right) => left.Weight != right.Weight ? right.Weight.CompareTo(left.Weight) : left.Phrase.CompareTo(right.Phrase));
        return queue;
    }

    private double _least;

    /// <summary>Moves a phrase whose weight fell behind those that now come before it.</summary>
    /// <returns>Whether it is still weighty enough; else it stays where it is.</returns>
    private bool Lower(List<(int Phrase, double Weight)> queue, int from, double weight)
    {
        if (weight <= 0 || weight < _least) return false;
        var moved = (queue[from].Phrase, Weight: weight);
        for (; from + 1 < queue.Count && Precedes(queue[from + 1], moved); from++) queue[from] = queue[from + 1];
        queue[from] = moved;
        return true;
    }

    private static bool Precedes((int Phrase, double Weight) left, (int Phrase, double Weight) right) =>
        left.Weight != right.Weight ? left.Weight > right.Weight : left.Phrase < right.Phrase;

    private PhraseWeight Weigh(int index)
    {
        var free = 0;
        for (var i = table.Phrases[index].First; i >= 0; i = table.Places[i].Next)
            if (!_taken.AsSpan(table.Places[i].FirstToken, table.Places[i].EndToken - table.Places[i].FirstToken).Contains(true)) free++;
        return PhraseWeight.Of(table.Phrases[index], free, _sentences);
    }

    private void Take(int index)
    {
        for (var i = table.Phrases[index].First; i >= 0; i = table.Places[i].Next)
            _taken.AsSpan(table.Places[i].FirstToken, table.Places[i].EndToken - table.Places[i].FirstToken).Fill(true);
    }
}
