namespace NewsTools.Training.Statements;

/// <summary>One attribution as spans: where source, cue and content are, each of any number of pieces.</summary>
/// <param name="Source">The source's pieces.</param>
/// <param name="Cue">The cue's pieces.</param>
/// <param name="Content">The content's pieces.</param>
/// <param name="Rule">The rule that found it, empty for gold.</param>
/// <param name="Depth">1, or more where it lies in the content of another.</param>
internal sealed record Attributed(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content, string Rule, int Depth = 1)
{
    public static Attributed Of(Statement statement) => new(
        statement.SourceStart is { } start ? [new TextSpan(start, statement.SourceLength!.Value)] : [],
        [new TextSpan(statement.CueStart, statement.CueLength)],
        statement.GetContentSpans(), statement.Rule, statement.Depth);
}
