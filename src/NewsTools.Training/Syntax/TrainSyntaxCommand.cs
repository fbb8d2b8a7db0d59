using System.Diagnostics;
using System.Globalization;
using NewsTools.Training.Models;

namespace NewsTools.Training.Syntax;

/// <summary>Trains tagger and parser from the treebanks, the word vectors, and texts that wider networks read.</summary>
internal sealed class TrainSyntaxCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "train syntax";

    /// <inheritdoc/>
    public string Usage => "--vectors FILE --weights CHECKPOINT [--teachers CHECKPOINT,...] [--from CHECKPOINT] [--seed N] [--rate R] [--data FOLDER] [--epochs N] [--grafts SHARE] [--held] [--set NAME=VALUE,...]: weights of tagger and parser; with --teachers also from news that networks trained before read, with --from on from one of them; with --held a twelfth of the training part is kept back and scored after each epoch, --set changes the network's shape";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var setup = SyntaxSetup.Read(options);
        var (path, data, teachers) = (options.Get("weights", ""), options.GetDataFolder(), options.Get("teachers", ""));
        var plan = new TrainingPlan();
        plan = plan with
        {
            GraftShare = double.Parse(options.Get("grafts", plan.GraftShare.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture),
            Epochs = options.GetInt("epochs", plan.Epochs),
            Seed = (ulong)options.GetInt("seed", (int)plan.Seed),
            Rate = float.Parse(options.Get("rate", plan.Rate.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture),
        };
        var (shape, from) = (new NetworkShape().With(options.Get("set", " ")), options.Get("from", ""));
        options.ThrowIfUnread();
        var clock = Stopwatch.StartNew();
        var silver = teachers.Length == 0 ? [] : ReadSilver(setup, teachers.Split(','), data);
        var network = setup.CreateNetwork(shape, plan.Seed);
        if (from.Length > 0) NetworkCheckpoint.Read(from, network.Parameters);
        output.WriteLine($"{setup.Sentences.Count} sentences, {silver.Count} read by networks, {network.Parameters.Sum(parameter => (long)parameter.Values.Length)} weights, {clock.Elapsed.TotalSeconds:f0} s");
        new SyntaxTrainer(network, plan, output).Train(setup.Sentences, silver, plan.GraftShare > 0 ? new ReportGrafts(new GraftStock(setup.Sentences), new Dice(plan.Seed + 13)) : null, _ =>
        {
            if (setup.Held.Count > 0) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {clock.Elapsed.TotalSeconds:f0} s, {Environment.CpuUsage.TotalTime.TotalSeconds:f0} s of processors, held {NetworkScorer.Score(network, setup.Held)}"));
        });
        NetworkCheckpoint.Write(path, network.Parameters, shape.Describe());
        return 0;
    }

    private static List<TreebankSentence> ReadSilver(SyntaxSetup setup, string[] teachers, string data)
    {
        var networks = Array.ConvertAll(teachers, path =>
        {
            var network = setup.CreateNetwork(NetworkCheckpoint.ShapeOf(path), 0);
            NetworkCheckpoint.Read(path, network.Parameters);
            return network;
        });
        return new SilverReader(networks).Read(SilverTexts.Read(data));
    }
}
