using NewsTools.Training.Models;
using NewsTools.Training.Syntax;

namespace NewsTools.Training.Names;

/// <summary>Packs trained weights of the name network into a model file.</summary>
internal sealed class PackNamesCommand : ICommand
{
    private const string Prefix = "names.";

    /// <inheritdoc/>
    public string Name => "pack names";

    /// <inheritdoc/>
    public string Usage => "--vectors FILE --weights CHECKPOINT --from MODEL --model FILE [--data FOLDER] [--set NAME=VALUE,...]: the name network as sections of a model file; the other sections come from the file of '--from'";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var setup = NameSetup.Read(options);
        var (weights, from, model) = (options.Get("weights", ""), options.Get("from", ""), options.Get("model", ""));
        options.ThrowIfUnread();
        var network = setup.CreateNetwork();
        NetworkCheckpoint.Read(weights, network.Parameters);
        var file = new ModelFileWriter();
        using (var before = ModelFile.Open(from))
            foreach (var section in before.Sections.Where(section => !section.StartsWith(Prefix, StringComparison.Ordinal)))
                file.Add(section, before.Section(section));
        new NamePacker(network, file).Pack();
        file.Write(model);
        output.WriteLine($"'{model}': {new FileInfo(model).Length} bytes");
        return 0;
    }
}
