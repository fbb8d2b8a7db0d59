using System.Globalization;

namespace NewsTools;

/// <summary>One part of a sentence's weight.</summary>
/// <param name="Name">What speaks for the sentence: <c>position</c>, <c>centrality</c>, <c>names</c> and so on.</param>
/// <param name="Weight">What it adds to the score, from 0 to 1.</param>
public readonly record struct SummaryReason(string Name, double Weight)
{
    /// <summary>The name and the weight with two decimals.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {Weight:0.00}");
}
