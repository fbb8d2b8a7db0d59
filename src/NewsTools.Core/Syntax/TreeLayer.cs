namespace NewsTools;

/// <summary>
/// The dependency tree of each sentence, by the token's place in the document from 0. Immutable; safe to read from many
/// threads. Every sentence has one root, and every token reaches it.
/// </summary>
public sealed class TreeLayer
{
    private readonly int[] _heads;
    private readonly DependencyRelation[] _relations;

    internal TreeLayer(int[] heads, DependencyRelation[] relations) => (_heads, _relations) = (heads, relations);

    /// <summary>For each token the place of its head in the document, or -1 for the root of a sentence.</summary>
    public ReadOnlySpan<int> Heads => _heads;

    /// <summary>For each token its relation to the head.</summary>
    public ReadOnlySpan<DependencyRelation> Relations => _relations;
}
