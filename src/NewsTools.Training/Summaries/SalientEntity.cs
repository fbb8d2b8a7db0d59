namespace NewsTools.Training.Summaries;

/// <summary>An entity of a GUM document and how many of five summaries speak of it.</summary>
/// <param name="Grade">From 1 to 5.</param>
/// <param name="Mentions">The nouns and names by which the text refers to it, in lower case, without an article at the start.</param>
internal sealed record SalientEntity(int Grade, IReadOnlySet<string> Mentions)
{
    /// <summary>Whether a keyword names the entity: it is whole words, and more than half, of one of its mentions.</summary>
    public bool IsNamedBy(string keyword)
    {
        var wanted = $" {keyword.ToLowerInvariant()} ";
        return Mentions.Any(mention => wanted.Length * 2 > mention.Length + 2 && $" {mention} ".Contains(wanted, StringComparison.Ordinal));
    }
}
