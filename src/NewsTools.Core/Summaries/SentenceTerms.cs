using System.Runtime.InteropServices;

namespace NewsTools;

/// <summary>The content words of sentences as numbers from 0, one for each term, in the order in which they first occur.</summary>
internal sealed class SentenceTerms
{
    private readonly List<int> _ends = [0];
    private readonly List<int> _terms = [];
    private readonly WordIndex _index = new();
    private readonly RowList<Known> _known = new();

    private readonly record struct Known(double Rarity);

    /// <summary>The number of terms, each as often as it is there.</summary>
    public int Length => _terms.Count;

    /// <summary>The number of sentences.</summary>
    public int SentenceCount => _ends.Count - 1;

    /// <summary>The number of different terms.</summary>
    public int Count => _known.Count;

    /// <summary>The sentences of a text.</summary>
    public static SentenceTerms Of(TokenLayer layer, string text)
    {
        var terms = new SentenceTerms();
        foreach (ref readonly var sentence in layer.Sentences) terms.Add(layer.TokensOf(sentence), text);
        return terms;
    }

    /// <summary>Adds one more sentence.</summary>
    public void Add(ReadOnlySpan<TokenRow> tokens, string text)
    {
        foreach (ref readonly var token in tokens)
            if (ContentWords.Is(token)) _terms.Add(NumberOf(ContentWords.Term(token, text)));
        _ends.Add(_terms.Count);
    }

    /// <summary>Adds one more sentence by the hashes of its terms.</summary>
    public void Add(ReadOnlySpan<uint> terms)
    {
        foreach (var term in terms) _terms.Add(NumberOf(term));
        _ends.Add(_terms.Count);
    }

    /// <summary>The hashes of a sentence's terms.</summary>
    public static uint[] HashesOf(ReadOnlySpan<TokenRow> tokens, string text)
    {
        var hashes = new List<uint>();
        foreach (ref readonly var token in tokens)
            if (ContentWords.Is(token)) hashes.Add(ContentWords.Term(token, text));
        return [.. hashes];
    }

    /// <summary>The terms of a sentence in text order, each as often as it is there.</summary>
    public ReadOnlySpan<int> Of(int sentence) => CollectionsMarshal.AsSpan(_terms)[_ends[sentence].._ends[sentence + 1]];

    /// <summary>How rare a term is elsewhere, from 0 to 1.</summary>
    public double RarityOf(int term) => _known[term].Rarity;

    /// <summary>The number of a term that occurs in the sentences, else -1.</summary>
    public int Find(uint term) => _index.Find(term);

    private int NumberOf(uint term)
    {
        var number = _index.Number(term, out var isNew);
        if (isNew) _known.Add(new Known(WordFrequencies.Default.Rarity(term)));
        return number;
    }
}
