namespace NewsTools.Training.Summaries;

/// <summary>Counts the words of the training corpora for Core/Summaries/words.frequencies.</summary>
internal sealed class BuildFrequenciesCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "build-frequencies";

    /// <inheritdoc/>
    public string Usage => "[--data FOLDER] [--output FILE]: counts the words of GUM, EWT and GMB (train); by default to src/NewsTools.Core/Summaries/words.frequencies";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var data = options.GetDataFolder();
        var target = options.Get("output", Path.Combine("src", "NewsTools.Core", "Summaries", "words.frequencies"));
        options.ThrowIfUnread();
        var counts = new WordCounts();
        counts.AddConllu(Path.Combine(data, "gum", "train"));
        counts.AddConllu(Path.Combine(data, "ewt", "train.conllu"));
        counts.AddColumns(Path.Combine(data, "gmb", "train-agreed.conll"));
        var file = WordFrequencies.Pack(counts.ToTable());
        File.WriteAllBytes(target, file);
        output.WriteLine($"{WordFrequencies.Open(file).Count} words, {file.Length} bytes: {target}");
        return 0;
    }
}
