namespace NewsTools.Training.Stories;

/// <summary>Scores on a corpus file of our own, or on one part of it.</summary>
/// <param name="what">What is scored, the last word of the command.</param>
/// <param name="usage">What the score tells.</param>
/// <param name="file">The corpus file by default.</param>
/// <param name="score">Scores a corpus, or a part of it, and writes what is wrong, then the score.</param>
internal sealed class ScoreCorpusCommand(string what, string usage, string file, Action<string, string?, TextWriter, TextWriter> score) : ICommand
{
    /// <summary>Timelines of passages.</summary>
    public static ScoreCorpusCommand Timeline { get; } = new(
        "timeline", "rows of a timeline, with status, clause, source and place", "timeline.txt",
        (corpus, part, misses, output) => TimelineScore.Of(TimelinePassage.Read(corpus, part), misses).Write(output));

    /// <summary>Comparisons of pairs.</summary>
    public static ScoreCorpusCommand Comparisons { get; } = new(
        "comparisons", "differences between two versions of a passage, by kind", "comparisons.txt",
        (corpus, part, misses, output) => ComparisonScore.Of(ComparisonPair.Read(corpus, part), misses).Write(output));

    /// <inheritdoc/>
    public string Name => "score " + what;

    /// <inheritdoc/>
    public string Usage => "[--corpus FILE] [--part NAME] [--misses]: " + usage;

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var corpus = options.Get("corpus", "tests/NewsTools.Core.Tests/Stories/Corpus/" + file);
        var part = options.Get("part", "");
        var misses = options.Has("misses") ? output : TextWriter.Null;
        options.ThrowIfUnread();
        score(corpus, part.Length > 0 ? part : null, misses, output);
        return 0;
    }
}
