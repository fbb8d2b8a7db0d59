using System.Globalization;
using NewsTools.Training.Corpora;
using NewsTools.Training.Scoring;

namespace NewsTools.Training.Names;

/// <summary>Measures how many tokens a second the name recogniser takes in, on one thread, with the network and without.</summary>
internal sealed class MeasureNamesCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "measure names";

    /// <inheritdoc/>
    public string Usage => "[--model FILE] [--data FOLDER] [--rounds N]: tokens a second of segmenting and of names by rules and by network, over GUM and EWT as raw text, warm, best round, one thread";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var data = options.GetDataFolder();
        var model = options.Has("model") ? NameModel.Of(ModelFile.Open(options.Get("model", ""))) : NameModel.Default;
        var rounds = options.GetInt("rounds", 5);
        options.ThrowIfUnread();
        string[] folders = [Path.Combine("gum", "train"), Path.Combine("gum", "dev"), Path.Combine("ewt", "train.conllu"), Path.Combine("ewt", "dev.conllu")];
        var texts = folders.SelectMany(folder => ConlluReader.ReadAll(Path.Combine(data, folder))).Select(document => GoldText.Of(document).Text).ToList();
        var segmenter = new NewsPipelineBuilder().Use(new TextSegmenter()).Build();
        var documents = texts.ConvertAll(text => segmenter.Analyze(new Article(text), Layers.Tokens));
        var count = documents.Sum(document => (long)document.Tokens.Tokens.Length);
        var segmenting = ProcessorTime.Best(rounds, () => texts.ForEach(text => TextSegmenter.Segment(text)));
        Write("tokens", count, segmenting, segmenting, output);
        foreach (var (name, with) in new (string, NameModel?)[] { ("names by rules", null), ("names", model) })
        {
            var recognizer = new NameRecognizer(Lexicon.Default, NameWeights.Default, new Lazy<NameModel?>(with));
            Write(name, count, ProcessorTime.Best(rounds, () => documents.ForEach(document => recognizer.Annotate(document, CancellationToken.None))), segmenting, output);
        }

        return 0;
    }

    private static void Write(string name, long count, double seconds, double segmenting, TextWriter output) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-16} {count / seconds,12:n0} tokens a second, {seconds / segmenting,6:f2} times the time of tokens"));
}
