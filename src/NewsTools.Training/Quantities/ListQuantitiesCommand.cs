namespace NewsTools.Training.Quantities;

/// <summary>Lists the amounts of text files, to see what the rules do.</summary>
internal sealed class ListQuantitiesCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "list quantities";

    /// <inheritdoc/>
    public string Usage => "FILE... [--lines]: the amounts of plain text; with --lines each line is a text of its own and shown";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var lines = options.Has("lines");
        options.ThrowIfUnread();
        foreach (var file in options.Plain)
            foreach (var text in lines ? File.ReadLines(file).Where(line => line.Length > 0) : [File.ReadAllText(file)])
                List(text, lines, output);
        return 0;
    }

    private static void List(string text, bool show, TextWriter output)
    {
        if (show) output.WriteLine(text);
        foreach (var fact in NewsPipeline.Default.Analyze(new Article(text), Layers.Quantities).Quantities)
            output.WriteLine($"{fact.Sentence,4} {fact.Measure,-8} {fact.Text,-34} {fact.Value}{(fact.UpperValue is { } upper ? "-" + upper : "")} {fact.Unit} {fact.Modifier} [{fact.Item}] role={fact.Role} per={fact.Per} {fact.SIValue} {fact.SIUnit} ({fact.Rule})");
    }
}
