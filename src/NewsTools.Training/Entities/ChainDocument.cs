namespace NewsTools.Training.Entities;

/// <summary>The chains of one document: each a list of the words, by number, that head its mentions.</summary>
/// <param name="Chains">The chains.</param>
internal sealed record ChainDocument(IReadOnlyList<IReadOnlyList<int>> Chains)
{
    /// <summary>The same without chains of one mention.</summary>
    public ChainDocument WithoutSingles() => this with { Chains = [.. Chains.Where(chain => chain.Count > 1)] };
}
