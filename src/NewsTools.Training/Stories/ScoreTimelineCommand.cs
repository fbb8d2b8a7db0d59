namespace NewsTools.Training.Stories;

/// <summary>Scores timelines on a corpus of passages.</summary>
internal sealed class ScoreTimelineCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "score timeline";

    /// <inheritdoc/>
    public string Usage => "[--corpus FILE] [--part NAME] [--misses]: rows of a timeline, with status, clause, source and place";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var corpus = options.Get("corpus", "tests/NewsTools.Core.Tests/Stories/Corpus/timeline.txt");
        var part = options.Get("part", "");
        var misses = options.Has("misses");
        options.ThrowIfUnread();
        TimelineScore.Of(TimelinePassage.Read(corpus, part.Length > 0 ? part : null), misses ? output : TextWriter.Null).Write(output);
        return 0;
    }
}
