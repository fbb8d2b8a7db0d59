namespace NewsTools.Formats.Writing;

/// <summary>A place of an article that is shown marked.</summary>
/// <param name="Span">The place.</param>
/// <param name="Role">What it is.</param>
/// <param name="Label">What is known of it, in a word or two; of the content of a statement the statement's number.</param>
internal readonly record struct Mark(TextSpan Span, MarkRole Role, string Label = "");
