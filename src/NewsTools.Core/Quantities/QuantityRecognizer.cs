using NewsTools.Quantities;

namespace NewsTools;

/// <summary>
/// The stage that finds amounts. It reads tokens, and times to leave dates and lengths of time to them: one look-up a
/// token says whether a sentence can hold an amount, all others are skipped.
/// </summary>
public sealed class QuantityRecognizer : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "quantities";

    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Times;

    /// <inheritdoc/>
    public Layers Adds => Layers.Quantities;

    /// <summary>The names of the rules.</summary>
    public static IReadOnlyList<string> Rules { get; } = [.. QuantityRule.All.Select(rule => rule.Name)];

    /// <inheritdoc/>
    public object Annotate(Document document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var scene = QuantityScene.Current;
        scene.Begin(document);
        try
        {
            QuantityFinder.Find(scene, cancellation);
            return scene.Found.Count == 0 ? Array.Empty<Quantity>() : scene.Found.ToArray();
        }
        finally
        {
            scene.End();
        }
    }
}
