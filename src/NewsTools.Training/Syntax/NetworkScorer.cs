using NewsTools.Syntax;
using NewsTools.Training.Models;

namespace NewsTools.Training.Syntax;

/// <summary>Scores the network as it is trained, before quantisation.</summary>
internal static class NetworkScorer
{
    private const int BatchSentences = 50;

    /// <summary>The shares of right parts of speech, fine tags, heads, and heads with relations, in percent.</summary>
    public static SyntaxScore Score(SyntaxNetwork network, IReadOnlyList<TreebankSentence> sentences)
    {
        var score = new SyntaxScore();
        var graph = new Graph(0, 0) { Training = false };
        var decoder = new TreeDecoder();
        foreach (var part in sentences.Chunk(BatchSentences)) Score(network, part, graph, decoder, score);
        return score;
    }

    private static void Score(SyntaxNetwork network, TreebankSentence[] sentences, Graph graph, TreeDecoder decoder, SyntaxScore score)
    {
        var batch = new SyntaxBatch(sentences, network.Types, network.Labels);
        graph.Reset();
        var (tags, local) = network.Tags(graph, batch);
        var states = network.Trees(graph, batch, local);
        var heads = new int[batch.Count];
        var rows = new int[batch.Count];
        for (var s = 0; s < sentences.Length; s++)
        {
            var (start, count) = (batch.Starts[s], sentences[s].Count);
            Heads(network.ScoreArcs(graph, states, start, count), heads.AsSpan(start, count), decoder);
            for (var i = start; i < start + count; i++) rows[i] = heads[i] == 0 ? 0 : start + heads[i];
        }

        var relations = network.ScoreRelations(graph, states, rows);
        for (var s = 0; s < sentences.Length; s++)
            for (var i = 0; i < sentences[s].Count; i++)
            {
                var row = batch.Starts[s] + i;
                var (upos, xpos) = network.Labels.Tags.Items[Best(tags.Row(row)[..network.Labels.Tags.Count])];
                var relation = network.Labels.Relations.Items[Best(relations.Row(row)[..network.Labels.Relations.Count])];
                score.Add(sentences[s], i, upos, xpos, heads[row], relation);
            }
    }

    private static void Heads(Tensor scores, Span<int> heads, TreeDecoder decoder)
    {
        for (var i = 0; i < heads.Length; i++) heads[i] = Best(scores.Row(i));
        Span<int> marks = stackalloc int[heads.Length];
        if (!HeadChecker.IsTree(heads, marks)) decoder.Decode(scores.Values, heads);
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++) if (scores[i] > scores[best]) best = i;
        return best;
    }
}
