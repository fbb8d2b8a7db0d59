using System.Runtime.InteropServices;

namespace NewsTools;

/// <summary>
/// How rare a term is: by the articles so far, and by what is known of English before the first of them, which counts
/// as much as <see cref="Prior"/> articles.
/// </summary>
internal sealed class TermStatistics
{
    private const float Prior = 300;

    /// <summary>The words of an article of usual length.</summary>
    private const double ArticleLength = 400;

    /// <summary>Of each term the articles that have it, those of <see cref="Prior"/> among them.</summary>
    private readonly Dictionary<uint, float> _articles = [];
    private float _logarithm = MathF.Log(Prior);
    private int _count;

    /// <summary>Counts the terms and names of an article.</summary>
    public void Add(ArticleSketch sketch)
    {
        _count++;
        _logarithm = MathF.Log(_count + Prior + 1);
        foreach (ref readonly var term in sketch.Terms.AsSpan()) Of(term.Term)++;
        foreach (ref readonly var term in sketch.NameTerms.AsSpan()) Of(term.Term)++;
    }

    /// <summary>The logarithm of the number of articles over that of those with the term.</summary>
    public float Rarity(uint term) => MathF.Max(0.01f, _logarithm - MathF.Log(Of(term)));

    private ref float Of(uint term)
    {
        ref var articles = ref CollectionsMarshal.GetValueRefOrAddDefault(_articles, term, out var known);
        if (!known) articles = 0.5f + (Prior * (float)(1 - Math.Exp(-WordFrequencies.Default.Share(term) * ArticleLength)));
        return ref articles;
    }
}
