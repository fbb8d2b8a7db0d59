using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace NewsTools.Benchmarks.SideBySide;

/// <summary>wink-nlp with its web model, in a process of its own; npm installs it beside its script on the first run.</summary>
internal static class WinkPeer
{
    private static string Folder => Path.Combine(BenchmarkArticles.Root, "tests", "NewsTools.Benchmarks", "wink");

    /// <summary>Measures its sentence pipe and its full pipe over some texts.</summary>
    /// <exception cref="InvalidOperationException">node or npm is missing or fails.</exception>
    public static (Rounds Sentences, Rounds Full) Measure(string[] texts, int rounds)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules"))) Run("npm", "install", "--no-package-lock", "--no-audit", "--no-fund");
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, JsonSerializer.Serialize(texts));
            using var result = JsonDocument.Parse(Run("node", "measure.js", file, Text(rounds), Text(Rounds.WarmUpSeconds)));
            return (Read(result, "sbd", "wink-nlp, sentence pipe"), Read(result, "full", "wink-nlp, full pipe"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Rounds Read(JsonDocument result, string key, string name) =>
        new(name, [.. result.RootElement.GetProperty(key).EnumerateArray().Select(seconds => seconds.GetDouble())]);

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{program}' did not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"'{program}' ended with {process.ExitCode}.");
    }
}
