using System.Globalization;

namespace NewsTools.Training.Syntax;

/// <summary>Trains tagger and parser from the treebanks and the word vectors.</summary>
internal sealed class TrainSyntaxCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "train syntax";

    /// <inheritdoc/>
    public string Usage => "--vectors FILE --weights CHECKPOINT [--data FOLDER] [--epochs N] [--held] [--set NAME=VALUE,...]: weights of tagger and parser; with --held a twelfth of the training part is kept back and scored after each epoch, --set changes the network's shape";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var setup = SyntaxSetup.Read(options);
        var path = options.Get("weights", "");
        var plan = new TrainingPlan();
        plan = plan with { Epochs = options.GetInt("epochs", plan.Epochs) };
        setup = setup with { Shape = ShapeOf(options.Get("set", " ")) };
        options.ThrowIfUnread();
        var network = setup.CreateNetwork();
        output.WriteLine($"{setup.Sentences.Count} sentences, {network.Parameters.Sum(parameter => (long)parameter.Values.Length)} weights");
        var clock = System.Diagnostics.Stopwatch.StartNew();
        new SyntaxTrainer(network, plan, output).Train(setup.Sentences, _ =>
        {
            if (setup.Held.Count > 0) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {clock.Elapsed.TotalSeconds:f0} s, held {NetworkScorer.Score(network, setup.Held)}"));
        });
        NetworkCheckpoint.Write(path, network.Parameters);
        return 0;
    }

    private static NetworkShape ShapeOf(string changes)
    {
        var shape = new NetworkShape();
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
