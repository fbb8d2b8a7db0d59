using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace NewsTools.Benchmarks.SideBySide;

/// <summary>A peer in a process of its own: a folder with a package.json and a measure.js; npm installs it on the first run.</summary>
internal static class PeerProcess
{
    /// <summary>Runs a peer's script over some texts.</summary>
    /// <returns>The JSON that it prints.</returns>
    /// <exception cref="InvalidOperationException">node or npm is missing or fails.</exception>
    public static JsonDocument Measure(string folder, string[] texts, int rounds)
    {
        var path = Path.Combine(BenchmarkArticles.Root, "tests", "NewsTools.Benchmarks", folder);
        if (!Directory.Exists(Path.Combine(path, "node_modules"))) Run(path, "npm", "install", "--no-package-lock", "--no-audit", "--no-fund");
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, JsonSerializer.Serialize(texts));
            return JsonDocument.Parse(Run(path, "node", "measure.js", file, Text(rounds), Text(Rounds.WarmUpSeconds)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The times that a result lists under a key.</summary>
    public static Rounds Read(JsonDocument result, string key, string name) =>
        new(name, [.. result.RootElement.GetProperty(key).EnumerateArray().Select(seconds => seconds.GetDouble())]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{program}' did not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"'{program}' ended with {process.ExitCode}.");
    }
}
