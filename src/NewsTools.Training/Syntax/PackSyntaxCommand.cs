using NewsTools.Training.Models;

namespace NewsTools.Training.Syntax;

/// <summary>Packs trained weights, and the lemmas counted in the treebanks, into a model file.</summary>
internal sealed class PackSyntaxCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "pack syntax";

    /// <inheritdoc/>
    public string Usage => "--vectors FILE --weights CHECKPOINT,... --model FILE [--data FOLDER]: the mean of weights that were trained on from the same ones, as tagger, lemmatizer and parser in sections of a model file; the file's other sections stay";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var setup = SyntaxSetup.Read(options);
        var (files, model) = (options.Get("weights", "").Split(','), options.Get("model", ""));
        options.ThrowIfUnread();
        var network = setup.CreateNetwork(NetworkCheckpoint.ShapeOf(files[0]), 0);
        NetworkCheckpoint.ReadMean(files, network.Parameters);
        var file = new ModelFileWriter();
        if (File.Exists(model))
        {
            using var before = ModelFile.Open(model);
            file.AddFrom(before, "");
        }

        new SyntaxPacker(network, file).Pack();
        new LemmaCounter(setup.Sentences).Pack(file);
        file.Write(model);
        output.WriteLine($"'{model}': {new FileInfo(model).Length} bytes");
        return 0;
    }
}
