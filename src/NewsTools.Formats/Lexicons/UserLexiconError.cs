namespace NewsTools.Formats;

/// <summary>Something wrong in a user's lexicon.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <param name="Message">What was found and what would have been right.</param>
public sealed record UserLexiconError(int Line, int Column, string Message)
{
    /// <summary>The message with its place in front.</summary>
    public override string ToString() => $"Line {Line}, column {Column}: {Message}";
}
