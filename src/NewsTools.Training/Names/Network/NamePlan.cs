namespace NewsTools.Training.Names;

/// <summary>How long and how fast to learn names.</summary>
internal sealed record NamePlan
{
    /// <summary>The parts into which each batch is split, fixed so that the number of cores changes no result.</summary>
    public const int Partitions = 2;

    private const double WarmUp = 0.04;

    public ulong Seed { get; init; } = 1;

    public int Epochs { get; init; } = 5;

    public int BatchRows { get; init; } = 1000;

    public float Rate { get; init; } = 0.004f;

    /// <summary>The share of the training after which weights are averaged.</summary>
    public float AverageFrom { get; init; } = 0.7f;

    /// <summary>How many steps lie between two weights of the average.</summary>
    public int AverageEvery { get; init; } = 25;

    /// <summary>The step length after a share of the training: up at first, then down to nothing.</summary>
    public float RateAt(double share) =>
        (float)(Rate * (share < WarmUp ? share / WarmUp : Math.Max(0, 1 - share) / (1 - WarmUp)));

    /// <summary>How much a corpus counts, and which share of its documents an epoch has.</summary>
    public static (float Weight, float Share) Of(string set) => set switch
    {
        "gmb" => (1f, 0.4f),
        "btc" => (0.5f, 0.4f),
        "wnut" => (0.5f, 0.5f),
        "other" => (0.7f, 1f),
        "re3d" => (1.5f, 1f),
        _ => (1f, 1f),
    };
}
