using NewsTools.Statements;

namespace NewsTools;

/// <summary>
/// The stage that finds statements. One look-up a token tells the sentences with a cue; their trees give the verbs, nouns,
/// adjectives and phrases that lead from a source to a content. Quotes are then given to their speakers.
/// <c>docs/statements.md</c> defines what is found.
/// </summary>
public sealed class StatementFinder : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "statements";

    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Tags | Layers.Tree | Layers.Times | Layers.Entities;

    /// <inheritdoc/>
    public Layers Adds => Layers.Statements;

    /// <inheritdoc/>
    public object Annotate(Document document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var work = StatementWork.Current;
        try
        {
            return work.Find(document, cancellation);
        }
        finally
        {
            work.Close();
        }
    }
}
