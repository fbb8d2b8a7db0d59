using NewsTools.Training.Corpora;

namespace NewsTools.Training.Syntax;

/// <summary>Where the treebanks lie below the folder of shared data, and what they are for.</summary>
internal static class Treebank
{
    /// <summary>The names of the treebanks.</summary>
    public static readonly string[] Names = ["gum", "ewt"];

    /// <summary>The sentences to train on: GUM and EWT.</summary>
    public static List<TreebankSentence> Train(string data) => [.. Names.SelectMany(name => Read(data, name, "train"))];

    /// <summary>The sentences to score on; never to train or to choose by.</summary>
    public static List<TreebankSentence> Dev(string data, string name) => Read(data, name, "dev");

    private static List<TreebankSentence> Read(string data, string name, string part) =>
        [.. ConlluReader.ReadAll(Path.Combine(data, name, name == "gum" ? part : part + ".conllu"))
            .SelectMany(document => document.Sentences)
            .Select(TreebankSentence.Of)];
}
