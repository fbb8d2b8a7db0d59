namespace NewsTools.Training.Corpora;

/// <summary>One sentence of a CoNLL-U file.</summary>
/// <param name="StartsParagraph">Whether <c>newpar</c> or <c>newdoc</c> stands before it.</param>
/// <param name="Comments">The comment lines, without their number sign.</param>
/// <param name="Words">The syntactic words; empty nodes are left out.</param>
/// <param name="Surfaces">The surface tokens that cover several words.</param>
internal sealed record ConlluSentence(
    bool StartsParagraph, IReadOnlyList<string> Comments, IReadOnlyList<ConlluToken> Words, IReadOnlyList<ConlluToken> Surfaces)
{
    /// <summary>The value of a comment <c>key = value</c>, or null.</summary>
    public string? GetComment(string key)
    {
        foreach (var comment in Comments)
            if (comment.StartsWith(key, StringComparison.Ordinal) && comment.AsSpan(key.Length).StartsWith(" = "))
                return comment[(key.Length + 3)..];
        return null;
    }
}
