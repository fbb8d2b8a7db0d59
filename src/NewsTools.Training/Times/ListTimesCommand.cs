namespace NewsTools.Training.Times;

/// <summary>Lists the time expressions of text files, or of lines of the standard input, to see what the rules do.</summary>
internal sealed class ListTimesCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "list times";

    /// <inheritdoc/>
    public string Usage => "FILE... [--date YYYY-MM-DD]: the time expressions of plain text";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var day = options.Get("date", "");
        options.ThrowIfUnread();
        DateTimeOffset? published = day.Length == 0 ? null : DateTimeOffset.Parse(day + "T00:00Z", System.Globalization.CultureInfo.InvariantCulture);
        foreach (var file in options.Plain)
        {
            var article = new Article(File.ReadAllText(file)) { Published = published };
            foreach (var fact in NewsPipeline.Default.Analyze(article, Layers.Times).Times)
                output.WriteLine($"{fact.Sentence,4} {fact.Type,-8} {fact.Text,-36} {fact.Value,-24} {fact.Modifier,-6} {fact.From:s} {fact.To:s} {fact.Anchor} [{fact.Rule}]");
        }

        return 0;
    }
}
