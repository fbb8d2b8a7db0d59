namespace NewsTools.Training.Names;

/// <summary>A gold name: its place, and the kinds that the annotators' label may mean.</summary>
/// <param name="Span">The place in the document's text.</param>
/// <param name="Kinds">One kind, or several where the corpus folds them into one label.</param>
internal readonly record struct NameSpan(TextSpan Span, KindSet Kinds);
