namespace NewsTools;

/// <summary>One row of times-rules.tsv.</summary>
/// <param name="name">The rule's name, which travels with what it finds.</param>
/// <param name="order">Where it stands in the file.</param>
/// <param name="production">The name of what makes the meaning.</param>
/// <param name="argument">The production's argument, or an empty text.</param>
internal sealed class TimeRule(string name, int order, string production, string argument)
{
    private TimeProduction? _production;

    /// <summary>The rule's name.</summary>
    public string Name => name;

    /// <summary>Where it stands in the file.</summary>
    public int Order => order;

    /// <summary>How many elements of context stand before the expression.</summary>
    public int Left { get; init; }

    /// <summary>How many stand after it.</summary>
    public int Right { get; init; }

    /// <summary>The production's argument, or an empty text.</summary>
    public string Argument => argument;

    /// <summary>The holiday that it is the rule of, or null.</summary>
    public Holiday? Holiday { get; init; }

    /// <summary>What makes the meaning; looked up when the rule first matches, so that a start does not pay for all.</summary>
    public TimeProduction Production => _production ??= TimeProductions.Of(production);
}
