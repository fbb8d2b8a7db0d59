using NewsTools.Syntax;
using NewsTools.Training.Models;

namespace NewsTools.Training.Syntax;

/// <summary>Reads sentences with several trained networks, the mean of whose shares is what they hold right.</summary>
/// <param name="networks">Networks of the same labels.</param>
internal sealed class SilverReader(IReadOnlyList<SyntaxNetwork> networks)
{
    private const int BatchSentences = 32;
    private readonly LabelSet _labels = networks[0].Labels;

    /// <summary>The sentences with tags and trees.</summary>
    public List<TreebankSentence> Read(IReadOnlyList<TreebankSentence> sentences)
    {
        var batches = sentences.OrderBy(sentence => sentence.Count).Chunk(BatchSentences).ToArray();
        var read = new TreebankSentence[batches.Length][];
        var batchTypes = Array.ConvertAll(batches, batch => new SyntaxBatch(batch, networks[0].Types, _labels));
        Parallel.For(0, TrainingPlan.Partitions, part =>
        {
            var graphs = networks.Select(_ => new Graph(part, 0) { Training = false }).ToArray();
            var decoder = new TreeDecoder();
            for (var i = part; i < batches.Length; i += TrainingPlan.Partitions) read[i] = Read(batches[i], batchTypes[i], graphs, decoder);
        });
        return [.. read.SelectMany(batch => batch)];
    }

    private TreebankSentence[] Read(TreebankSentence[] sentences, SyntaxBatch batch, Graph[] graphs, TreeDecoder decoder)
    {
        var passes = networks.Select((network, i) => Pass(network, graphs[i], batch)).ToArray();
        var (rows, heads, shares) = (new int[batch.Count], new int[sentences.Length][], new SentenceShares[sentences.Length]);
        for (var s = 0; s < sentences.Length; s++)
        {
            var (start, count) = (batch.Starts[s], sentences[s].Count);
            shares[s] = new SentenceShares(new Targets(count), new Targets(count), new Targets(count));
            var arcs = Mean(count, count + 1, i => (networks[i].ScoreArcs(graphs[i], passes[i].States, start, count), 0));
            var tags = Mean(count, _labels.Tags.Count, i => (passes[i].Tags, start));
            for (var i = 0; i < count; i++)
            {
                shares[s].Heads.Set(i, arcs.AsSpan(i * (count + 1), count + 1));
                shares[s].Tags.Set(i, tags.AsSpan(i * _labels.Tags.Count, _labels.Tags.Count));
            }

            heads[s] = Attach(arcs, count, decoder);
            for (var i = 0; i < count; i++) rows[start + i] = heads[s][i] == 0 ? 0 : start + heads[s][i];
        }

        var relations = networks.Select((network, i) => network.ScoreRelations(graphs[i], passes[i].States, rows)).ToArray();
        return [.. sentences.Select((sentence, s) => Label(sentence, heads[s], shares[s], Mean(sentence.Count, _labels.Relations.Count, i => (relations[i], batch.Starts[s]))))];
    }

    private static (Tensor Tags, TreeStates States) Pass(SyntaxNetwork network, Graph graph, SyntaxBatch batch)
    {
        graph.Reset();
        var (tags, local) = network.Tags(graph, batch);
        return (tags, network.Trees(graph, batch, local));
    }

    private static int[] Attach(float[] arcs, int count, TreeDecoder decoder)
    {
        var (heads, scores) = (new int[count], Array.ConvertAll(arcs, share => MathF.Log(Math.Max(share, 1e-9f))));
        for (var i = 0; i < count; i++)
        {
            scores[i * (count + 1) + i + 1] = -1e6f;
            heads[i] = Best(scores.AsSpan(i * (count + 1), count + 1));
        }

        if (!HeadChecker.IsTree(heads, new int[count])) decoder.Decode(scores, heads);
        return heads;
    }

    private TreebankSentence Label(TreebankSentence sentence, int[] heads, SentenceShares shares, float[] relations)
    {
        var count = sentence.Count;
        var labels = new string[count];
        for (var i = 0; i < count; i++)
        {
            var row = relations.AsSpan(i * _labels.Relations.Count, _labels.Relations.Count);
            shares.Relations.Set(i, row);
            labels[i] = _labels.Relations.Items[Best(row)];
        }

        var tags = Enumerable.Range(0, count).Select(i => _labels.Tags.Items[shares.Tags.ClassesOf(i)[0]]).ToArray();
        return sentence with
        {
            Upos = Array.ConvertAll(tags, tag => tag.Upos), Xpos = Array.ConvertAll(tags, tag => tag.Xpos),
            Heads = heads, Relations = labels, Shares = shares,
        };
    }

    /// <summary>For each row the mean over the networks of the shares that their scores give to the first columns.</summary>
    private float[] Mean(int rows, int columns, Func<int, (Tensor Scores, int First)> scoresOf)
    {
        var mean = new float[rows * columns];
        for (var i = 0; i < networks.Count; i++)
        {
            var (scores, first) = scoresOf(i);
            for (var row = 0; row < rows; row++)
                Graph.AddShares(scores.Row(first + row)[..columns], mean.AsSpan(row * columns, columns), 1f / networks.Count);
        }

        return mean;
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++) if (scores[i] > scores[best]) best = i;
        return best;
    }
}
