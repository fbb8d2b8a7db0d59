namespace NewsTools.Training.Syntax;

/// <summary>What training and packing must agree on: the sentences, the vectors, and so the numbering of words and labels.</summary>
/// <param name="Sentences">What is learned from.</param>
/// <param name="Held">What is kept back for choosing, or nothing.</param>
/// <param name="Vectors">The pretrained vectors.</param>
internal sealed record SyntaxSetup(List<TreebankSentence> Sentences, List<TreebankSentence> Held, WordVectors Vectors)
{
    private const int HeldBlock = 40, HeldOneIn = 12;
    private const int VectorCount = 60000;

    /// <summary>Reads what the options name.</summary>
    public static SyntaxSetup Read(CommandOptions options)
    {
        var sentences = Treebank.Train(options.GetDataFolder());
        var vectors = WordVectors.Read(options.Get("vectors", ""), VectorCount);
        List<TreebankSentence> held = [];
        if (options.Has("held"))
        {
            held = sentences.Where((_, i) => IsHeld(i)).ToList();
            sentences = sentences.Where((_, i) => !IsHeld(i)).ToList();
        }

        return new SyntaxSetup(sentences, held, vectors);
    }

    /// <summary>A network with fresh weights.</summary>
    public SyntaxNetwork CreateNetwork(NetworkShape shape, ulong seed) =>
        new(shape, new WordTypes(Sentences, Vectors), new LabelSet(Sentences), TrainingPlan.Partitions, seed);

    /// <summary>Every twelfth block of forty sentences.</summary>
    private static bool IsHeld(int sentence) => sentence / HeldBlock % HeldOneIn == HeldOneIn - 1;
}
