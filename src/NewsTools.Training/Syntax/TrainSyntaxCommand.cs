using System.Globalization;

namespace NewsTools.Training.Syntax;

/// <summary>Trains tagger and parser from the treebanks and the word vectors.</summary>
internal sealed class TrainSyntaxCommand : ICommand
{
    private const int HeldBlock = 40, HeldOneIn = 12;

    /// <inheritdoc/>
    public string Name => "train syntax";

    /// <inheritdoc/>
    public string Usage => "--vectors FILE --out CHECKPOINT [--data FOLDER] [--epochs N] [--words N] [--held]: weights of tagger and parser; with --held a twelfth of the training part is kept back and scored";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var sentences = Treebank.Train(options.GetDataFolder());
        var (vectors, words, path) = (options.Get("vectors", ""), options.GetInt("words", 60000), options.Get("out", ""));
        var plan = new TrainingPlan();
        plan = plan with { Epochs = options.GetInt("epochs", plan.Epochs) };
        List<TreebankSentence> held = [];
        if (options.Has("held"))
        {
            held = sentences.Where((_, i) => i / HeldBlock % HeldOneIn == HeldOneIn - 1).ToList();
            sentences = sentences.Where((_, i) => i / HeldBlock % HeldOneIn != HeldOneIn - 1).ToList();
        }

        var shape = new NetworkShape();
        foreach (var pair in options.Get("set", "-").Split(',', StringSplitOptions.RemoveEmptyEntries).Where(pair => pair != "-"))
        {
            var property = typeof(NetworkShape).GetProperty(pair.Split('=')[0])!;
            property.SetValue(shape, Convert.ChangeType(pair.Split('=')[1], property.PropertyType, CultureInfo.InvariantCulture));
        }

        options.ThrowIfUnread();
        var network = new SyntaxNetwork(shape, new WordTypes(sentences, WordVectors.Read(vectors, words)), new LabelSet(sentences), TrainingPlan.Partitions, plan.Seed);
        output.WriteLine($"{sentences.Count} sentences, {network.Parameters.Sum(parameter => (long)parameter.Values.Length)} weights");
        var clock = System.Diagnostics.Stopwatch.StartNew();
        new SyntaxTrainer(network, plan, output).Train(sentences, _ =>
        {
            if (held.Count > 0) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {clock.Elapsed.TotalSeconds:f0} s, held {NetworkScorer.Score(network, held)}"));
        });
        if (path.Length > 0) NetworkCheckpoint.Write(path, network.Parameters);
        return 0;
    }
}
