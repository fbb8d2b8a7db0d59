namespace NewsTools.Benchmarks.SideBySide;

/// <summary>The times of several rounds over the same work.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Seconds">The time of each round, at least one.</param>
internal sealed record Rounds(string Name, IReadOnlyList<double> Seconds)
{
    /// <summary>How long the work runs before rounds count, so that both runtimes have compiled what is hot.</summary>
    public const int WarmUpSeconds = 3;

    /// <summary>The shortest time.</summary>
    public double Best => Seconds.Min();

    /// <summary>The median time; of an even number of rounds the longer of the middle two.</summary>
    public double Median => Seconds.Order().ElementAt(Seconds.Count / 2);
}
