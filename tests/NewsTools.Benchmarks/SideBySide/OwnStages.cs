using System.Diagnostics;

namespace NewsTools.Benchmarks.SideBySide;

/// <summary>The stages of the default pipeline, from raw text, on one thread.</summary>
internal static class OwnStages
{
    /// <summary>Measures tokens alone, then each later layer with all that it needs, then some together: what is learned, all up to statements, every layer.</summary>
    public static IReadOnlyList<Rounds> Measure(string[] texts, int rounds)
    {
        var pipeline = NewsPipeline.Default;
        var upTo = pipeline.Annotators.TakeWhile(stage => stage.Adds != Layers.Keywords).Aggregate(Layers.None, (layers, stage) => layers | stage.Adds);
        var all = pipeline.Annotators.Aggregate(Layers.None, (layers, stage) => layers | stage.Adds);
        return
        [
            .. pipeline.Annotators.Select(stage => Measure(stage.Adds.ToString(), stage.Adds, texts, rounds)),
            Measure("tags, trees, names", Layers.Tags | Layers.Tree | Layers.Names, texts, rounds),
            Measure("all up to statements", upTo, texts, rounds),
            Measure("every layer", all, texts, rounds),
        ];
    }

    private static Rounds Measure(string name, Layers layers, string[] texts, int rounds)
    {
        var warm = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(warm).TotalSeconds < Rounds.WarmUpSeconds) Run(layers, texts);
        return new Rounds($"NewsTools, {name}", [.. Enumerable.Range(0, rounds).Select(_ => Run(layers, texts))]);
    }

    private static double Run(Layers layers, string[] texts)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var text in texts) NewsPipeline.Default.Analyze(new Article(text), layers);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
