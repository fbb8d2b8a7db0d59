namespace NewsTools.Training.Lexicons;

/// <summary>Compiles the sources in Core/Lexicons/Sources to Core/Lexicons/names.lexicon.</summary>
internal sealed class BuildLexiconCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "build-lexicon";

    /// <inheritdoc/>
    public string Usage => "[--folder FOLDER]: compiles FOLDER/Sources/*.tsv to FOLDER/names.lexicon; by default src/NewsTools.Core/Lexicons";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var folder = options.Get("folder", Path.Combine("src", "NewsTools.Core", "Lexicons"));
        options.ThrowIfUnread();
        var sources = Path.Combine(folder, "Sources");
        if (!Directory.Exists(sources)) throw new UsageException($"There is no folder '{sources}'; give its parent by '--folder'.");
        var entries = LexiconSource.ReadFolder(sources);
        var image = LexiconCompiler.Compile(entries);
        var target = Path.Combine(folder, "names.lexicon");
        File.WriteAllBytes(target + ".new", image);
        File.Move(target + ".new", target, overwrite: true);
        output.WriteLine($"{entries.Count} entries, {Lexicon.Open(image).SurfaceCount} surfaces, {image.Length} bytes: {target}");
        return 0;
    }
}
