using NewsTools.Training.Models;

namespace NewsTools.Training.Names;

/// <summary>Trains the name network; the same seed and data give the same weights, whatever the number of cores.</summary>
internal sealed class NameTrainer(NameNetwork network, NamePlan plan, TextWriter log)
{
    private const int Partitions = NamePlan.Partitions;
    private readonly Graph[] _graphs = [.. Enumerable.Range(0, Partitions).Select(p => new Graph(p, plan.Seed + 1000 + (ulong)p))];
    private readonly NameSequences _sequences = new(network.Words);
    private readonly Dice _dice = new(plan.Seed);

    /// <summary>Runs all epochs.</summary>
    public void Train(IReadOnlyList<NameDocument> documents)
    {
        var varied = new NameAugmentation(documents, new Dice(plan.Seed + 7));
        var optimizer = new Adam(network.Parameters, Partitions);
        var average = new WeightAverage(network.Parameters);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var steps = 0;
        for (var epoch = 0; epoch < plan.Epochs; epoch++)
        {
            var sequences = SequencesOf(documents, varied).ToArray();
            _dice.Shuffle<NameSequence>(sequences);
            var prepared = clock.Elapsed.TotalSeconds;
            var rows = (double)sequences.Sum(sequence => sequence.Count);
            var (loss, done) = (0.0, 0);
            foreach (var batch in Batches(sequences))
            {
                loss += Step(batch);
                done += batch.Sum(sequence => sequence.Count);
                var share = (epoch + done / rows) / plan.Epochs;
                optimizer.Step(plan.RateAt(share));
                if (share >= plan.AverageFrom && ++steps % plan.AverageEvery == 0) average.Add();
            }

            log.WriteLine(FormattableString.Invariant($"epoch {epoch + 1}: {rows} rows, loss {loss / rows:f4}, {prepared:f0} to {clock.Elapsed.TotalSeconds:f0} s"));
        }

        average.Apply();
    }

    /// <summary>The segments of one epoch's documents, varied.</summary>
    private IEnumerable<NameSequence> SequencesOf(IReadOnlyList<NameDocument> documents, NameAugmentation varied)
    {
        foreach (var document in documents)
        {
            var (weight, share) = NamePlan.Of(document.Set);
            if (_dice.NextSingle() >= share) continue;
            foreach (var sequence in _sequences.Of(varied.Vary(document), weight)) yield return sequence;
        }

        foreach (var document in varied.Invent())
            foreach (var sequence in _sequences.Of(document, 1)) yield return sequence;
    }

    private double Step(List<NameSequence> sequences)
    {
        var scale = 1f / sequences.Sum(sequence => sequence.Count);
        var outside = network.Words["", 0];
        var losses = new double[Partitions];
        Parallel.For(0, Partitions, p =>
        {
            var part = sequences.Where((_, i) => i % Partitions == p).ToList();
            losses[p] = network.Learn(_graphs[p], new NameBatch(part, outside), scale);
        });
        return losses.Sum();
    }

    private IEnumerable<List<NameSequence>> Batches(NameSequence[] sequences)
    {
        var batch = new List<NameSequence>();
        var rows = 0;
        foreach (var sequence in sequences)
        {
            batch.Add(sequence);
            rows += sequence.Count;
            if (rows < plan.BatchRows || batch.Count < Partitions) continue;
            yield return batch;
            (batch, rows) = ([], 0);
        }

        if (batch.Count >= Partitions) yield return batch;
    }
}
