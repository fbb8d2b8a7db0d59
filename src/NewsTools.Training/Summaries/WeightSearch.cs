namespace NewsTools.Training.Summaries;

/// <summary>Climbs to the weights under which summaries score best.</summary>
internal static class WeightSearch
{
    private static readonly double[] Factors = [0, 0.5, 0.8, 1.25, 2];
    private const double Least = 0.02;

    /// <summary>The best weights of some starts, and their score; the first start is the weights in use.</summary>
    public static (double[] Weights, double Score) Run(IReadOnlyList<MeasuredDocument> documents, int starts)
    {
        var chance = new Random(1);
        double[] first = [.. SentenceFeatures.Default.Select(feature => feature.Weight)];
        return Enumerable.Range(0, starts)
            .Select(i => Climb(documents, i == 0 ? first : Array.ConvertAll(first, _ => chance.NextDouble())))
            .MaxBy(result => result.Score);
    }

    /// <summary>The mean over genres of the mean score of their documents.</summary>
    public static double Score(IReadOnlyList<MeasuredDocument> documents, double[] weights) =>
        documents.GroupBy(document => document.Genre).Average(group => group.Average(document => document.Score(weights)));

    private static (double[] Weights, double Score) Climb(IReadOnlyList<MeasuredDocument> documents, double[] start)
    {
        var best = (Weights: Normalize(start), Score: Score(documents, Normalize(start)));
        for (var improved = true; improved;)
        {
            improved = false;
            for (var i = 0; i < start.Length; i++)
                foreach (var factor in Factors)
                {
                    var weights = Normalize(Change(best.Weights, i, factor));
                    var score = Score(documents, weights);
                    if (score <= best.Score + 1e-9) continue;
                    best = (weights, score);
                    improved = true;
                }
        }

        return best;
    }

    private static double[] Change(double[] weights, int index, double factor)
    {
        var changed = (double[])weights.Clone();
        changed[index] = factor == 0 ? 0 : Math.Max(Least, changed[index] * factor);
        return changed;
    }

    private static double[] Normalize(double[] weights)
    {
        var sum = weights.Sum();
        return sum == 0 ? weights : Array.ConvertAll(weights, weight => weight / sum);
    }
}
