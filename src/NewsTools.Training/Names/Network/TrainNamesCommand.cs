using NewsTools.Training.Syntax;

namespace NewsTools.Training.Names;

/// <summary>Trains the name network from the corpora of names and the word vectors.</summary>
internal sealed class TrainNamesCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "train names";

    /// <inheritdoc/>
    public string Usage => "--vectors FILE --weights CHECKPOINT [--data FOLDER] [--epochs N] [--set NAME=VALUE,...] [--plan NAME=VALUE,...]: weights of the name network; --set changes its shape, --plan the way of learning";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var setup = NameSetup.Read(options);
        var path = options.Get("weights", "");
        var plan = NameSetup.Change(new NamePlan(), options.Get("plan", " "));
        plan = plan with { Epochs = options.GetInt("epochs", plan.Epochs) };
        options.ThrowIfUnread();
        var network = setup.CreateNetwork();
        output.WriteLine($"{setup.Documents.Count} documents, {network.Parameters.Sum(parameter => (long)parameter.Values.Length)} weights");
        new NameTrainer(network, plan, output).Train(setup.Documents);
        NetworkCheckpoint.Write(path, network.Parameters);
        return 0;
    }
}
