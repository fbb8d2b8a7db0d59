using System.Globalization;
using BenchmarkDotNet.Running;
using NewsTools.Benchmarks.ColdStart;
using NewsTools.Benchmarks.SideBySide;
using NewsTools.Benchmarks.Stories;

namespace NewsTools.Benchmarks;

/// <summary>The benchmarks: <c>side-by-side</c>, <c>side-by-side times</c>, <c>stories</c> with a number of articles or without, <c>cold-start</c>, <c>cold-start stages</c>, <c>cold-start times</c>, or the options of BenchmarkDotNet.</summary>
internal static class Program
{
    private static int Main(string[] args) => args switch
    {
        ["side-by-side"] => SideBySideRun.Run(Console.Out),
        ["side-by-side", "times"] => TimesRun.Run(Console.Out),
        ["stories"] => StoriesRun.Run(Console.Out),
        ["stories", var count] => StoriesRun.Run(Console.Out, int.Parse(count, CultureInfo.InvariantCulture)),
        ["cold-start"] => ColdStartRun.Run(Console.Out),
        ["cold-start", "stages"] => ColdStagesRun.Run(Console.Out),
        ["cold-start", "times"] => ColdTimesRun.Run(Console.Out),
        [ColdStagesRun.Child, var file] => ColdStagesRun.RunChild(file, Console.Out),
        [ColdTimesRun.Child] => ColdTimesRun.RunChild(Console.Out),
        _ => RunStages(args),
    };

    private static int RunStages(string[] args)
    {
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }
}
