namespace NewsTools.Training.Syntax;

/// <summary>Scores stages on the words as a treebank has them, so that errors of the tokenizer do not count.</summary>
internal static class GoldTokenScorer
{
    private const int SentencesInText = 200;

    /// <summary>The shares of right answers.</summary>
    public static SyntaxScore Score(IReadOnlyList<TreebankSentence> sentences, Tagger tagger, DependencyParser parser)
    {
        var score = new SyntaxScore();
        foreach (var part in sentences.Chunk(SentencesInText)) Score(part, tagger, parser, score);
        return score;
    }

    private static void Score(TreebankSentence[] sentences, Tagger tagger, DependencyParser parser, SyntaxScore score)
    {
        var (text, tokens) = GoldTokens.Of(sentences);
        var tags = tagger.Tag(tokens, text, CancellationToken.None);
        var tree = parser.Parse(tokens, text, CancellationToken.None);
        var token = 0;
        foreach (var sentence in sentences)
        {
            var first = token;
            for (var i = 0; i < sentence.Count; i++, token++)
                score.Add(sentence, i, tags[token].ToString(), tags.FineTagOf(token), tree.Heads[token] < 0 ? 0 : tree.Heads[token] - first + 1, tree.Relations[token].ToLabel(), tags.LemmaOf(token));
        }
    }
}
