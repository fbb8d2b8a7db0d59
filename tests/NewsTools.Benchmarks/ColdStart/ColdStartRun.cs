using System.Diagnostics;
using System.Globalization;
using NewsTools.Benchmarks.SideBySide;

namespace NewsTools.Benchmarks.ColdStart;

/// <summary>
/// Starts the shell host again and again and prints medians: of whole processes, and of import and first facts as a
/// script inside sees them.
/// </summary>
internal static class ColdStartRun
{
    private const int Runs = 15;

    /// <summary>The file name of the shell host.</summary>
    public static string ShellName => OperatingSystem.IsWindows() ? "newstools-shell.exe" : "newstools-shell";

    /// <summary>Runs and prints.</summary>
    /// <returns>0 when all went well, 1 when the shell host is not built or fails.</returns>
    public static int Run(TextWriter output)
    {
        var folder = Path.Combine(BenchmarkArticles.Root, "src", "NewsTools.Shell", "bin", "Release", "net10.0");
        if (!File.Exists(Path.Combine(folder, ShellName)))
        {
            output.WriteLine($"'{ShellName}' is not built; run 'dotnet build -c Release' first.");
            return 1;
        }

        using var bare = new BareShell(folder);
        var module = Path.Combine(folder, "module", "NewsTools.psd1");
        var seed = Directory.EnumerateFiles(Path.Combine(BenchmarkArticles.Root, "seeds")).Order(StringComparer.Ordinal).First();
        var import = $"$watch = [Diagnostics.Stopwatch]::StartNew(); Import-Module '{module}'; [Console]::WriteLine($watch.Elapsed.TotalSeconds)";
        var facts = $"; $watch.Restart(); $facts = Import-Article '{seed}' | Get-Mention; [Console]::WriteLine($watch.Elapsed.TotalSeconds)";
        Write("runtime alone", Measure(bare.Program, "-Version"), output);
        Write("engine alone", Measure(bare.Program, "-Command", "$null"), output);
        Write("engine, import", Measure(bare.Program, "-Command", import), output);
        Write("engine, import, first facts", Measure(bare.Program, "-Command", import + facts), output);
        return 0;
    }

    /// <summary>The whole process of each run, and the seconds that it printed, in their order.</summary>
    private static List<double[]> Measure(string program, params string[] arguments)
    {
        Start(program, arguments);
        return [.. Enumerable.Range(0, Runs).Select(_ => Start(program, arguments))];
    }

    private static double[] Start(string program, string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        var options = new ProcessStartInfo(program, arguments) { WorkingDirectory = BenchmarkArticles.Root, RedirectStandardOutput = true };
        using var process = Process.Start(options)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var whole = Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (process.ExitCode != 0) throw new InvalidOperationException($"'{program}' ended with {process.ExitCode}.");
        var inside = printed.Split('\n').Select(line => double.TryParse(line, CultureInfo.InvariantCulture, out var seconds) ? seconds : -1);
        return [whole, .. inside.Where(seconds => seconds >= 0)];
    }

    private static void Write(string name, List<double[]> runs, TextWriter output)
    {
        var columns = Enumerable.Range(0, runs[0].Length)
            .Select(column => new Rounds(name, [.. runs.Select(run => run[column])]).Median * 1000)
            .Select(milliseconds => milliseconds.ToString("F0", CultureInfo.InvariantCulture).PadLeft(6));
        output.WriteLine($"{name,-28} {string.Join("  ", columns)}   ms: whole process, then each step inside; medians of {Runs}");
    }
}
