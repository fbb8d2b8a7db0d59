namespace NewsTools.Training.Stories;

/// <summary>Scores comparisons on a corpus of pairs.</summary>
internal sealed class ScoreComparisonsCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "score comparisons";

    /// <inheritdoc/>
    public string Usage => "[--corpus FILE] [--part NAME] [--misses]: differences between two versions of a passage, by kind";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var corpus = options.Get("corpus", "tests/NewsTools.Core.Tests/Stories/Corpus/comparisons.txt");
        var part = options.Get("part", "");
        var misses = options.Has("misses");
        options.ThrowIfUnread();
        ComparisonScore.Of(ComparisonPair.Read(corpus, part.Length > 0 ? part : null), misses ? output : TextWriter.Null).Write(output);
        return 0;
    }
}
