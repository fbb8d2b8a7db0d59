namespace NewsTools.Training.Stories;

/// <summary>
/// B-cubed precision and recall of clusters, in percent (Bagga and Baldwin, "Algorithms for scoring coreference
/// chains", 1998): over items, the share of an item's cluster that is of its class, and of its class that is in its cluster.
/// </summary>
/// <param name="Precision">The precision.</param>
/// <param name="Recall">The recall.</param>
internal readonly record struct StoryScore(double Precision, double Recall)
{
    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Scores items by their class and the cluster that they are in.</summary>
    public static StoryScore Of(IReadOnlyList<(int Class, string Cluster)> items)
    {
        var classes = items.CountBy(item => item.Class).ToDictionary();
        var clusters = items.CountBy(item => item.Cluster).ToDictionary();
        var both = items.CountBy(item => item).ToDictionary();
        return new StoryScore(
            100 * items.Average(item => (double)both[item] / clusters[item.Cluster]),
            100 * items.Average(item => (double)both[item] / classes[item.Class]));
    }
}
