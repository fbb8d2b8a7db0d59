namespace NewsTools.Training.Stories;

/// <summary>Pairs of texts that are about one thing and are no copies of each other.</summary>
/// <param name="chance">The source of chance.</param>
internal sealed class NearMisses(Random chance)
{
    /// <summary>The kinds of pairs by name.</summary>
    public IReadOnlyList<(string Name, Func<SampleArticle, SampleArticle, (SampleArticle, SampleArticle)> Make)> All =>
    [
        ("halves of one article, every second sentence", (article, _) => Halves(article, 0)),
        ("halves that share one sentence in seven", (article, _) => Halves(article, 1.0 / 7)),
        ("halves that share a passage", (article, _) => SharePassage(article)),
        ("first and second half of one article", (article, _) => FirstAndSecond(article)),
        ("two articles with one credit", (article, other) => (WithCredit(article), WithCredit(other))),
        ("two articles, one quotes a passage of the other", Quote),
    ];

    private (SampleArticle, SampleArticle) Halves(SampleArticle article, double shared)
    {
        List<string> left = [], right = [];
        var turn = 0;
        foreach (var sentence in article.Sentences)
        {
            var both = chance.NextDouble() < shared;
            if (both || turn % 2 == 0) left.Add(sentence);
            if (both || turn % 2 == 1) right.Add(sentence);
            if (!both) turn++;
        }

        return (article.With(left), article.With(right));
    }

    /// <summary>Halves that both end in the same background, a tenth of the article.</summary>
    private static (SampleArticle, SampleArticle) SharePassage(SampleArticle article)
    {
        var sentences = article.Sentences.ToList();
        var background = sentences.Skip(sentences.Count - Math.Max(1, sentences.Count / 10)).ToList();
        var rest = sentences.Take(sentences.Count - background.Count).ToList();
        return (article.With(rest.Where((_, i) => i % 2 == 0).Concat(background)), article.With(rest.Where((_, i) => i % 2 == 1).Concat(background)));
    }

    private static (SampleArticle, SampleArticle) FirstAndSecond(SampleArticle article)
    {
        var sentences = article.Sentences.ToList();
        return (article.With(sentences.Take(sentences.Count / 2)), article.With(sentences.Skip(sentences.Count / 2)));
    }

    private static SampleArticle WithCredit(SampleArticle article) =>
        article.With(["GENEVA, May 4 (Example Wire) - " + article.Sentences.First(), .. article.Sentences.Skip(1).Take(12), "(Reporting by Ann Example; Editing by Bo Sample)", "© 2022 Example Wire. All rights reserved."]);

    private (SampleArticle, SampleArticle) Quote(SampleArticle article, SampleArticle other)
    {
        var passage = other.Sentences.Skip(chance.Next(3)).Take(2);
        var sentences = article.Sentences.ToList();
        var at = chance.Next(sentences.Count);
        return (article.With([.. sentences.Take(at), .. passage, .. sentences.Skip(at)]), other);
    }
}
