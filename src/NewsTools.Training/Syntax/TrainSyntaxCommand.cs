using System.Diagnostics;
using System.Globalization;

namespace NewsTools.Training.Syntax;

/// <summary>Trains tagger and parser from the treebanks, the word vectors, and texts that wider networks read.</summary>
internal sealed class TrainSyntaxCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "train syntax";

    /// <inheritdoc/>
    public string Usage => "--vectors FILE --weights CHECKPOINT [--teachers CHECKPOINT,...] [--teacher] [--seed N] [--data FOLDER] [--epochs N] [--silver SHARE] [--held] [--set NAME=VALUE,...]: weights of tagger and parser; with --teacher those of a wider network, which with --teachers reads further texts to learn from; with --held a twelfth of the training part is kept back and scored after each epoch, --set changes the network's shape";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var setup = SyntaxSetup.Read(options);
        var (path, data, teachers) = (options.Get("weights", ""), options.GetDataFolder(), options.Get("teachers", ""));
        var plan = new TrainingPlan();
        plan = plan with
        {
            Epochs = options.GetInt("epochs", plan.Epochs),
            Seed = (ulong)options.GetInt("seed", (int)plan.Seed),
            SilverShare = double.Parse(options.Get("silver", "1"), CultureInfo.InvariantCulture),
        };
        var shape = Change(options.Has("teacher") ? NetworkShape.Teacher : new NetworkShape(), options.Get("set", " "));
        options.ThrowIfUnread();
        var clock = Stopwatch.StartNew();
        var silver = teachers.Length == 0 ? [] : ReadSilver(setup, teachers.Split(','), data);
        var network = setup.CreateNetwork(shape, plan.Seed);
        output.WriteLine($"{setup.Sentences.Count} sentences, {silver.Count} read by networks, {network.Parameters.Sum(parameter => (long)parameter.Values.Length)} weights, {clock.Elapsed.TotalSeconds:f0} s");
        new SyntaxTrainer(network, plan, output).Train(setup.Sentences, silver, _ =>
        {
            if (setup.Held.Count > 0) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {clock.Elapsed.TotalSeconds:f0} s, {Environment.CpuUsage.TotalTime.TotalSeconds:f0} s of processors, held {NetworkScorer.Score(network, setup.Held)}"));
        });
        NetworkCheckpoint.Write(path, network.Parameters);
        return 0;
    }

    private static List<TreebankSentence> ReadSilver(SyntaxSetup setup, string[] teachers, string data)
    {
        var networks = Array.ConvertAll(teachers, path =>
        {
            var network = setup.CreateNetwork(NetworkShape.Teacher, 0);
            NetworkCheckpoint.Read(path, network.Parameters);
            return network;
        });
        return new SilverReader(networks).Read(SilverTexts.Read(data));
    }

    private static NetworkShape Change(NetworkShape shape, string changes)
    {
        shape = shape with { };
        foreach (var change in changes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = change.Split('=');
            var property = typeof(NetworkShape).GetProperty(parts[0]);
            if (parts.Length != 2 || property?.SetMethod is null) throw new UsageException($"The network's shape has no '{change}'.");
            property.SetValue(shape, Convert.ChangeType(parts[1], property.PropertyType, CultureInfo.InvariantCulture));
        }

        return shape;
    }
}
