namespace NewsTools.Training.Syntax;

/// <summary>How long and how fast to learn.</summary>
internal sealed record TrainingPlan
{
    /// <summary>The parts into which each batch is split, fixed so that the number of cores changes no result.</summary>
    public const int Partitions = 2;

    private const double WarmUp = 0.04;

    public ulong Seed { get; init; } = 1;

    public int Epochs { get; init; } = 20;

    /// <summary>How many tokens of sentences that networks read join each epoch, as a multiple of those that people read.</summary>
    public double SilverShare { get; init; } = 1;

    /// <summary>How many tokens of grafted sentences join each epoch, as a multiple of those of the treebanks.</summary>
    public double GraftShare { get; init; } = 0.2;

    public int BatchTokens { get; init; } = 500;

    public float Rate { get; init; } = 0.004f;

    public bool Parallel { get; init; } = true;

    /// <summary>The step length after a share of the training: up at first, then down to nothing.</summary>
    public float RateAt(double share) =>
        (float)(Rate * (share < WarmUp ? share / WarmUp : (1 - share) / (1 - WarmUp)));
}
