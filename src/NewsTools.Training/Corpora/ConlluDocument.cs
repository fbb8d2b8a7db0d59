namespace NewsTools.Training.Corpora;

/// <summary>One document of a CoNLL-U file.</summary>
/// <param name="Id">Its <c>newdoc id</c>, or the file's name.</param>
/// <param name="Sentences">The sentences.</param>
internal sealed record ConlluDocument(string Id, IReadOnlyList<ConlluSentence> Sentences)
{
    /// <summary>
    /// The genre: of <c>GUM_news_afghan</c> it is <c>news</c>, of <c>weblog-example.com_x</c> it is <c>weblog</c>.
    /// </summary>
    public string Genre =>
        Id.StartsWith("GUM_", StringComparison.Ordinal) ? Id.Split('_')[1] : Id.Split('-', '_')[0];
}
