namespace NewsTools;

/// <summary>The best sentences of an article in text order, with the hashes of their terms: what a summary of its story needs of it.</summary>
/// <param name="Sentences">The sentences, of an article that carries no analysis.</param>
/// <param name="Terms">For each sentence its terms.</param>
internal sealed record BestSentences(SummarySentence[] Sentences, uint[][] Terms)
{
    private const int Most = 12;

    /// <summary>The best sentences of an analysed article.</summary>
    public static BestSentences Of(Document document, Article article)
    {
        var best = document.Ranking.Sentences.Where(sentence => sentence.Whole).OrderBy(sentence => sentence.Rank).Take(Most).OrderBy(sentence => sentence.Start).ToList();
        var layer = document.Tokens;
        return new BestSentences(
            [.. best.Select(sentence => sentence.In(article))],
            [.. best.Select(sentence => SentenceTerms.HashesOf(layer.TokensOf(layer.Sentences[sentence.Sentence - 1]), document.Text))]);
    }
}
