namespace NewsTools.Training.Statements;

/// <summary>Lists the statements of text files, with the trees on request, to see what the rules do.</summary>
internal sealed class ListStatementsCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "list statements";

    /// <inheritdoc/>
    public string Usage => "FILE... [--date YYYY-MM-DD] [--tree]: the statements of plain text";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var day = options.Get("date", "");
        var tree = options.Has("tree");
        options.ThrowIfUnread();
        DateTimeOffset? published = day.Length == 0 ? null : DateTimeOffset.Parse(day + "T00:00Z", System.Globalization.CultureInfo.InvariantCulture);
        foreach (var file in options.Plain)
        {
            var document = NewsPipeline.Default.Analyze(new Article(File.ReadAllText(file)) { Published = published }, Layers.Statements);
            if (tree)
                foreach (var token in Token.Of(document))
                    output.WriteLine($"{token.Index}\t{token.Text}\t{token.Lemma}\t{token.Tag}\t{token.FineTag}\t{token.Head}\t{token.Relation}");
            foreach (var one in document.Statements)
                output.WriteLine($"{one.Sentence} {one.Form} {one.Source} = {one.SourceName} ({one.Attribution} {one.Role} {one.Country}) | {one.Cue} | {one.Stance} {one.Certainty}/{one.ReporterCertainty} {(one.Negated ? "not" : "")} | {one.WholeContent} | on {one.SaidOn} in {one.Channel} to {one.Addressee} by {one.ReportedBy} {one.Depth} [{one.Rule}]");
        }

        return 0;
    }
}
