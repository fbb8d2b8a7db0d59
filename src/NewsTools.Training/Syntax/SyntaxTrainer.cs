using NewsTools.Training.Models;

namespace NewsTools.Training.Syntax;

/// <summary>Trains the network; the same seed and data give the same weights, whatever the number of cores.</summary>
internal sealed class SyntaxTrainer(SyntaxNetwork network, TrainingPlan plan, TextWriter log)
{
    private const int Partitions = TrainingPlan.Partitions;
    private readonly Graph[] _graphs = [.. Enumerable.Range(0, Partitions).Select(p => new Graph(p, plan.Seed + 1000 + (ulong)p))];

    /// <summary>Runs all epochs.</summary>
    /// <param name="sentences">What to learn from in every epoch.</param>
    /// <param name="silver">What to learn from a part at a time, the next in the next epoch.</param>
    /// <param name="grafts">Sentences made of those, others in each epoch; null for none.</param>
    /// <param name="afterEpoch">Called after each epoch, with its number from 1.</param>
    public void Train(IReadOnlyList<TreebankSentence> sentences, IReadOnlyList<TreebankSentence> silver, ReportGrafts? grafts = null, Action<int>? afterEpoch = null)
    {
        var dice = new Dice(plan.Seed);
        var augment = new Augmentation(new Dice(plan.Seed + 7));
        var optimizer = new Adam(network.Parameters, Partitions);
        var goldTokens = sentences.Sum(sentence => (long)sentence.Count);
        var more = Endless(silver.ToArray(), dice).GetEnumerator();
        var silverTokens = silver.Count > 0 ? (long)(goldTokens * plan.SilverShare) : 0;
        var graftTokens = grafts is null ? 0 : (long)(goldTokens * plan.GraftShare);
        var total = plan.Epochs * (goldTokens + silverTokens + graftTokens);
        var done = 0L;
        for (var epoch = 1; epoch <= plan.Epochs; epoch++)
        {
            TreebankSentence[] order = [.. sentences, .. Take(more, silverTokens), .. grafts?.Make(graftTokens) ?? []];
            dice.Shuffle<TreebankSentence>(order);
            var losses = (0.0, 0.0, 0.0);
            var tokens = 0;
            foreach (var batch in Batches(order))
            {
                var changed = batch.Select(augment.Vary).ToList();
                var (t, a, r) = Step(changed);
                losses = (losses.Item1 + t, losses.Item2 + a, losses.Item3 + r);
                tokens += changed.Sum(sentence => sentence.Count);
                done += batch.Sum(sentence => sentence.Count);
                optimizer.Step(plan.RateAt(Math.Min(1, (double)done / total)));
            }

            log.WriteLine($"epoch {epoch}: tag {losses.Item1 / tokens:f4} arc {losses.Item2 / tokens:f4} relation {losses.Item3 / tokens:f4}");
            afterEpoch?.Invoke(epoch);
        }
    }

    private static IEnumerable<TreebankSentence> Endless(TreebankSentence[] sentences, Dice dice)
    {
        while (true)
        {
            dice.Shuffle<TreebankSentence>(sentences);
            foreach (var sentence in sentences) yield return sentence;
        }
    }

    private static List<TreebankSentence> Take(IEnumerator<TreebankSentence> sentences, long tokens)
    {
        var taken = new List<TreebankSentence>();
        for (; tokens > 0 && sentences.MoveNext(); tokens -= sentences.Current.Count) taken.Add(sentences.Current);
        return taken;
    }

    private (double, double, double) Step(List<TreebankSentence> sentences)
    {
        var scale = 1f / sentences.Sum(sentence => sentence.Count);
        var batches = new SyntaxBatch[Partitions];
        for (var p = 0; p < Partitions; p++)
            batches[p] = new SyntaxBatch(sentences.Where((_, i) => i % Partitions == p).ToList(), network.Types, network.Labels);
        var losses = new (double Tags, double Arcs, double Relations)[Partitions];
        if (plan.Parallel)
            Parallel.For(0, Partitions, p => losses[p] = network.Learn(_graphs[p], batches[p], scale));
        else
            for (var p = 0; p < Partitions; p++) losses[p] = network.Learn(_graphs[p], batches[p], scale);
        return (losses.Sum(loss => loss.Tags), losses.Sum(loss => loss.Arcs), losses.Sum(loss => loss.Relations));
    }

    private IEnumerable<List<TreebankSentence>> Batches(TreebankSentence[] sentences)
    {
        var batch = new List<TreebankSentence>();
        var tokens = 0;
        foreach (var sentence in sentences)
        {
            batch.Add(sentence);
            tokens += sentence.Count;
            if (tokens < plan.BatchTokens || batch.Count < Partitions) continue;
            yield return batch;
            (batch, tokens) = ([], 0);
        }

        if (batch.Count >= Partitions) yield return batch;
    }
}
