using System.Diagnostics;
using System.Globalization;
using NewsTools.Benchmarks.SideBySide;

namespace NewsTools.Benchmarks.ColdStart;

/// <summary>The first time expression of a fresh process, over its tokens.</summary>
internal static class ColdTimesRun
{
    /// <summary>The argument that makes this program the child.</summary>
    public const string Child = "cold-times-child";

    private const int Runs = 15;
    private const string Sample = "The minister left last week, officials said on Friday, Nov. 11, after three years in office.";

    /// <summary>Runs and prints.</summary>
    /// <returns>0 when all went well, 1 when the module is not built.</returns>
    public static int Run(TextWriter output)
    {
        using var copy = ModuleCopy.Make(output);
        if (copy is null) return 1;
        Write("compiled in the process", AppContext.BaseDirectory, output);
        Write("compiled ahead of time", copy.Folder, output);
        return 0;
    }

    /// <summary>What the child does: tokens, then times, and how long each took.</summary>
    public static int RunChild(TextWriter output)
    {
        var article = new Article(Sample) { Published = new DateTimeOffset(2022, 11, 11, 0, 0, 0, TimeSpan.Zero) };
        var start = Stopwatch.GetTimestamp();
        var document = NewsPipeline.Default.Analyze(article, Layers.Tokens);
        var tokens = Stopwatch.GetElapsedTime(start);
        start = Stopwatch.GetTimestamp();
        var found = ((IReadOnlyList<TimeExpression>)new TimeRecognizer().Annotate(document, CancellationToken.None)).Count;
        var times = Stopwatch.GetElapsedTime(start);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tokens.TotalMilliseconds} {times.TotalMilliseconds} {found}"));
        return found > 0 ? 0 : 1;
    }

    private static void Write(string name, string folder, TextWriter output)
    {
        Start(folder);
        var runs = Enumerable.Range(0, Runs).Select(_ => Start(folder)).ToList();
        var (tokens, times) = (new Rounds(name, [.. runs.Select(run => run[0])]), new Rounds(name, [.. runs.Select(run => run[1])]));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28} tokens {tokens.Median,6:F1} ms   times over them {times.Median,6:F1} ms (best {times.Best:F1})   medians of {Runs}"));
    }

    private static double[] Start(string folder) =>
        [.. ModuleCopy.Start(folder, Child).Trim().Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}
