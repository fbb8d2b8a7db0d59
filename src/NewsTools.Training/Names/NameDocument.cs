namespace NewsTools.Training.Names;

/// <summary>A text with its gold names.</summary>
/// <param name="Set">The corpus, such as <c>gmb</c>.</param>
/// <param name="Id">The document in it.</param>
/// <param name="Text">The text; sentences of corpora without raw text are lines.</param>
/// <param name="Names">The names in text order, without overlaps.</param>
/// <param name="Marked">The kinds that the corpus marks throughout: an unmarked text may still hold others.</param>
internal sealed record NameDocument(string Set, string Id, string Text, IReadOnlyList<NameSpan> Names, KindSet Marked);
