namespace NewsTools;

/// <summary>The compiled rules with their words. Immutable and thread-safe.</summary>
internal sealed class TimeGrammar(TimeLexicon lexicon, RuleGraph graph, IReadOnlyList<TimeRule> rules)
{
    /// <summary>The last level.</summary>
    public const int Levels = 5;

    private readonly byte[] _starts = graph.StartsOf(lexicon.Symbols);

    /// <summary>English.</summary>
    public static TimeGrammar English { get; } = RuleCompiler.Compile();

    /// <summary>The words.</summary>
    public TimeLexicon Lexicon { get; } = lexicon;

    /// <summary>The patterns.</summary>
    public RuleGraph Graph { get; } = graph;

    /// <summary>The rules in the order of the file.</summary>
    public IReadOnlyList<TimeRule> Rules { get; } = rules;

    /// <summary>The names of the rules, each once; the one that ties a length to an event stands last.</summary>
    public IReadOnlyList<string> RuleNames => [.. Rules.Select(rule => rule.Name).Distinct(), EventAnchors.Rule];

    /// <summary>The levels, as bits, that have a pattern that can begin with one of some readings; most words begin none, and so need no search.</summary>
    public byte StartsOf(TimeReading[] readings)
    {
        var starts = 0;
        foreach (var reading in readings) starts |= _starts[reading.Symbol];
        return (byte)starts;
    }
}
