using System.Globalization;
using NewsTools.Training.Corpora;
using NewsTools.Training.Scoring;

namespace NewsTools.Training.Entities;

/// <summary>Measures how much processor time the resolver takes for a word, on one thread.</summary>
internal sealed class MeasureEntitiesCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "measure entities";

    /// <inheritdoc/>
    public string Usage => "[--data FOLDER] [--rounds N]: processor time of names and of entities for a word of GUM train as raw text, warm, best round, one thread";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var data = options.GetDataFolder();
        var rounds = options.GetInt("rounds", 20);
        options.ThrowIfUnread();
        var documents = ConlluReader.ReadAll(Path.Combine(data, "gum", "train"))
            .Select(source => NewsPipeline.Default.Analyze(new Article(GoldText.Of(source).Text), Layers.Names | Layers.Tree)).ToList();
        var words = documents.Sum(document => (long)document.Tokens.Tokens.Length);
        foreach (IAnnotator stage in (ReadOnlySpan<IAnnotator>)[new NameRecognizer(), new EntityResolver()])
        {
            var seconds = ProcessorTime.Best(rounds, () => documents.ForEach(document => stage.Annotate(document, CancellationToken.None)));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage.Name,-10} {seconds * 1e6 / words,8:f3} microseconds a word"));
        }

        return 0;
    }
}
