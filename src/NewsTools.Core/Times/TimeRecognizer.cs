namespace NewsTools;

/// <summary>
/// The stage that finds time expressions and resolves them. It reads tokens alone: one look-up a token says whether
/// it can be part of a time; stretches that have a month, a unit, a year or the like go through the rules, all else
/// is skipped.
/// </summary>
public sealed class TimeRecognizer : IAnnotator
{
    private readonly DateTimeOffset? _reference;

    /// <summary>Makes the stage.</summary>
    /// <param name="reference">What relative times are counted from; null for each article's own date.</param>
    public TimeRecognizer(DateTimeOffset? reference = null) => _reference = reference;

    /// <inheritdoc/>
    public string Name => "times";

    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens;

    /// <inheritdoc/>
    public Layers Adds => Layers.Times;

    /// <summary>The names of the rules, in the order in which they are tried.</summary>
    public static IReadOnlyList<string> Rules => TimeGrammar.English.RuleNames;

    /// <inheritdoc/>
    public object Annotate(Document document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var scratch = TimeScratch.Current;
        scratch.Begin(document);
        try
        {
            TimeFinder.Find(scratch, TimeGrammar.English, cancellation);
            return scratch.Found.Count == 0
                ? Array.Empty<TimeExpression>()
                : TimeResolver.Resolve(document, scratch.Found, _reference);
        }
        finally
        {
            scratch.End();
        }
    }
}
