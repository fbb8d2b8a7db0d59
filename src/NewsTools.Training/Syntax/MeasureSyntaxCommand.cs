using System.Globalization;
using NewsTools.Training.Corpora;
using NewsTools.Training.Scoring;

namespace NewsTools.Training.Syntax;

/// <summary>Measures how many tokens a second the stages take in, on one thread, over the raw texts of the treebanks.</summary>
internal sealed class MeasureSyntaxCommand : ICommand
{
    private static readonly string[] Parts = ["train", "dev"];

    /// <inheritdoc/>
    public string Name => "measure syntax";

    /// <inheritdoc/>
    public string Usage => "[--model FILE] [--data FOLDER] [--rounds N]: tokens a second of segmenting, tagging and parsing, warm, best round, one thread";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var data = options.GetDataFolder();
        using var model = ModelFile.Open(options.Get("model", Path.Combine(AppContext.BaseDirectory, "newstools.model")));
        var rounds = options.GetInt("rounds", 5);
        options.ThrowIfUnread();
        var texts = Treebank.Names
            .SelectMany(name => Parts.SelectMany(part => ConlluReader.ReadAll(Path.Combine(data, name, name == "gum" ? part : part + ".conllu"))))
            .Select(document => GoldText.Of(document).Text).ToList();
        var (tagger, parser) = (new Tagger(model), new DependencyParser(model));
        var layers = texts.ConvertAll(text => TextSegmenter.Segment(text));
        var count = layers.Sum(layer => (long)layer.Tokens.Length);
        var segmenting = ProcessorTime.Best(rounds, () => texts.ForEach(text => TextSegmenter.Segment(text)));
        var tagging = ProcessorTime.Best(rounds, () => ForEach(texts, layers, (text, layer) => tagger.Tag(layer, text, CancellationToken.None)));
        var parsing = ProcessorTime.Best(rounds, () => ForEach(texts, layers, (text, layer) => parser.Parse(layer, text, CancellationToken.None)));
        var all = ProcessorTime.Best(rounds, () => texts.ForEach(text =>
        {
            var layer = TextSegmenter.Segment(text);
            tagger.Tag(layer, text, CancellationToken.None);
            parser.Parse(layer, text, CancellationToken.None);
        }));
        foreach (var (name, seconds) in new[] { ("tokens", segmenting), ("tags", tagging), ("tree", parsing), ("all three", all) })
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-10} {count / seconds,12:n0} tokens a second, {seconds / segmenting,6:f2} times the time of tokens"));
        return 0;
    }

    private static void ForEach(List<string> texts, List<TokenLayer> layers, Action<string, TokenLayer> run)
    {
        for (var i = 0; i < texts.Count; i++) run(texts[i], layers[i]);
    }
}
