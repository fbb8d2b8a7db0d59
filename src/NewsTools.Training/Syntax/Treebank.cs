namespace NewsTools.Training.Syntax;

/// <summary>Where the treebanks lie below the folder of shared data, and what they are for.</summary>
internal static class Treebank
{
    /// <summary>The sentences to train on: GUM and EWT.</summary>
    public static List<TreebankSentence> Train(string data) =>
        [.. ReadFolder(Path.Combine(data, "gum", "train")), .. ConlluReader.Read([Path.Combine(data, "ewt", "train.conllu")])];

    /// <summary>The sentences to score on; never to train or to choose by.</summary>
    public static List<TreebankSentence> Dev(string data, string name) => name switch
    {
        "gum" => ReadFolder(Path.Combine(data, "gum", "dev")),
        "ewt" => ConlluReader.Read([Path.Combine(data, "ewt", "dev.conllu")]),
        _ => throw new ArgumentException($"The treebank '{name}' is not known; 'gum' and 'ewt' are.", nameof(name)),
    };

    private static List<TreebankSentence> ReadFolder(string folder) =>
        ConlluReader.Read(Directory.EnumerateFiles(folder, "*.conllu").Order(StringComparer.Ordinal));
}
