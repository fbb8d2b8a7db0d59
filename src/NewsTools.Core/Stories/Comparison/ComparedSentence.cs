namespace NewsTools.Comparison;

/// <summary>A sentence of one of two articles that are compared.</summary>
/// <param name="Index">Its number in the article, from 0.</param>
/// <param name="Row">Its place.</param>
/// <param name="Signature">One hash for its words, without case and punctuation.</param>
/// <param name="Terms">The hashes of the lemmas of its content words, in ascending order, each once.</param>
/// <param name="Weight">The sum of the rarities of its terms.</param>
internal sealed record ComparedSentence(int Index, SentenceRow Row, uint Signature, uint[] Terms, double Weight)
{
    /// <summary>The number of terms that both have, and the sum of their rarities.</summary>
    public (int Count, double Weight) Shared(ComparedSentence other)
    {
        var (count, weight, i, j) = (0, 0.0, 0, 0);
        while (i < Terms.Length && j < other.Terms.Length)
        {
            if (Terms[i] < other.Terms[j]) i++;
            else if (Terms[i] > other.Terms[j]) j++;
            else (count, weight, i, j) = (count + 1, weight + ComparedText.RarityOf(Terms[i]), i + 1, j + 1);
        }

        return (count, weight);
    }

    /// <summary>How alike two sentences are, from 0 to 1: Dice's coefficient of their terms, weighed by rarity.</summary>
    public double Likeness(ComparedSentence other) =>
        Signature == other.Signature ? 1 : Weight + other.Weight == 0 ? 0 : 2 * Shared(other).Weight / (Weight + other.Weight);

    /// <summary>Whether it has a term.</summary>
    public bool Has(uint term) => Array.BinarySearch(Terms, term) >= 0;
}
