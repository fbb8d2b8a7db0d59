using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using NewsTools.Benchmarks.SideBySide;

namespace NewsTools.Benchmarks.ColdStart;

/// <summary>What each stage costs on the first article of a fresh process, and how many methods are compiled in the process for it.</summary>
internal static class ColdStagesRun
{
    /// <summary>The argument that makes this program the child; the file of the article follows.</summary>
    public const string Child = "cold-stages-child";

    private const int Runs = 15;

    /// <summary>Runs and prints.</summary>
    /// <returns>0 when all went well, 1 when the module is not built.</returns>
    public static int Run(TextWriter output)
    {
        using var copy = ModuleCopy.Make(output);
        if (copy is null) return 1;
        var seed = Directory.EnumerateFiles(Path.Combine(BenchmarkArticles.Root, "seeds")).Order(StringComparer.Ordinal).First();
        ModuleCopy.Start(copy.Folder, Child, seed);
        var runs = Enumerable.Range(0, Runs).Select(_ => Read(ModuleCopy.Start(copy.Folder, Child, seed))).ToList();
        for (var stage = 0; stage < runs[0].Count; stage++) Write(runs[0][stage].Stage, [.. runs.Select(run => run[stage])], output);
        Write("all", [.. runs.Select(run => new Cost("all", run.Sum(cost => cost.Milliseconds), run.Sum(cost => cost.Methods)))], output);
        return 0;
    }

    /// <summary>What the child does: the layers of an article one after the other, and what each took.</summary>
    public static int RunChild(string file, TextWriter output)
    {
        var text = File.ReadAllText(file);
        var costs = new List<Cost>();
        var (article, pipeline) = ((Article)null!, (NewsPipeline)null!);
        costs.Add(Measure("article", () => (article, pipeline) = (new Article(text) { Published = new DateTimeOffset(2022, 11, 11, 0, 0, 0, TimeSpan.Zero) }, NewsPipeline.Default)));
        foreach (var annotator in pipeline.Annotators) costs.Add(Measure(annotator.Name, () => pipeline.Analyze(article, annotator.Adds)));
        foreach (var (stage, milliseconds, methods) in costs)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage}\t{milliseconds}\t{methods}"));
        return 0;
    }

    private static Cost Measure(string stage, Action run)
    {
        var methods = JitInfo.GetCompiledMethodCount();
        var start = Stopwatch.GetTimestamp();
        run();
        return new Cost(stage, Stopwatch.GetElapsedTime(start).TotalMilliseconds, JitInfo.GetCompiledMethodCount() - methods);
    }

    private static List<Cost> Read(string printed) =>
    [
        .. printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r').Split('\t'))
            .Select(columns => new Cost(columns[0], double.Parse(columns[1], CultureInfo.InvariantCulture), int.Parse(columns[2], CultureInfo.InvariantCulture))),
    ];

    private static void Write(string stage, Cost[] costs, TextWriter output)
    {
        var (times, methods) = (new Rounds(stage, [.. costs.Select(cost => cost.Milliseconds)]), new Rounds(stage, [.. costs.Select(cost => (double)cost.Methods)]));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-12} {times.Median,6:F1} ms (best {times.Best,5:F1})   {methods.Median,4:F0} methods compiled in the process   medians of {Runs}"));
    }

    private sealed record Cost(string Stage, double Milliseconds, long Methods);
}
