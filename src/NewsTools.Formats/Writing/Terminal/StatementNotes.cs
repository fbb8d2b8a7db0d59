using System.Globalization;

namespace NewsTools.Formats.Writing;

/// <summary>A note on each statement, by its number: who said it, in which words, and how surely.</summary>
internal static class StatementNotes
{
    public static IEnumerable<string> Lines(IReadOnlyList<Statement> statements, ArticleViewOptions options)
    {
        var digits = statements.Count.ToString(CultureInfo.InvariantCulture).Length;
        for (var i = 0; i < statements.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits) + "  ";
            foreach (var line in StyledLines.Of(Runs(statements[i], options.Style), options.Width, number, new string(' ', number.Length)))
                yield return line;
        }
    }

    private static IEnumerable<StyledRun> Runs(Statement statement, MarkStyle style)
    {
        var source = statement.SourceName ?? statement.Source ?? "No source";
        yield return new(SafeText.Line(source), style == MarkStyle.Color ? MarkPalette.Of(MarkRole.Source) : "");
        yield return new(" ");
        yield return new($"“{SafeText.Line(statement.Cue)}”", style == MarkStyle.Color ? MarkPalette.Of(MarkRole.Cue) : "");
        yield return new(SafeText.Line(": " + string.Join(", ", Facts(statement))));
    }

    private static IEnumerable<string> Facts(Statement statement)
    {
        yield return statement.Stance.ToString().ToLowerInvariant();
        yield return (statement.Negated ? "negated, " : "") + statement.Certainty.ToString().ToLowerInvariant();
        if (statement.ReporterCertainty != Certainty.Certain)
            yield return "reported as " + statement.ReporterCertainty.ToString().ToLowerInvariant();
        if (statement.Role is { } role) yield return "as " + role;
        if (statement.Addressee is { } addressee) yield return "to " + addressee;
        if (statement.Channel is { } channel) yield return "via " + channel;
        if (statement.SaidOn is { } day) yield return "on " + day;
        if (statement.ReportedBy is { } reporter) yield return "reported by " + reporter;
    }
}
