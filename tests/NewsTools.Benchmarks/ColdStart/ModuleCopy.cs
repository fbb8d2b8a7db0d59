using System.Diagnostics;

namespace NewsTools.Benchmarks.ColdStart;

/// <summary>A copy of this program with the module's Core, which is compiled ahead of time, to be started again and again.</summary>
internal sealed class ModuleCopy : IDisposable
{
    private static readonly string Core =
        Path.Combine(BenchmarkArticles.Root, "src", "NewsTools.Shell", "bin", "Release", "net10.0", "module", "lib", "NewsTools.Core.dll");

    private ModuleCopy()
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory)) File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        File.Copy(Core, Path.Combine(Folder, "NewsTools.Core.dll"), overwrite: true);
    }

    /// <summary>Where the copy is.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("newstools-cold-").FullName;

    /// <summary>Makes a copy, or says that the module is not built and returns null.</summary>
    public static ModuleCopy? Make(TextWriter output)
    {
        if (File.Exists(Core)) return new ModuleCopy();
        output.WriteLine($"'{Core}' is not built; run 'dotnet build -c Release' first.");
        return null;
    }

    /// <summary>Starts this program from a folder with arguments and returns what it prints.</summary>
    public static string Start(string folder, params string[] arguments)
    {
        var options = new ProcessStartInfo("dotnet", [Path.Combine(folder, "NewsTools.Benchmarks.dll"), .. arguments]) { RedirectStandardOutput = true };
        using var process = Process.Start(options)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"'{arguments[0]}' ended with {process.ExitCode}.");
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
