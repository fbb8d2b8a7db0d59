namespace NewsTools.Benchmarks.ColdStart;

/// <summary>
/// A copy of the built shell host beside whose engine no module lies: an empty manifest takes its place, so that the
/// start of the engine and the import of the module can be told apart.
/// </summary>
internal sealed class BareShell : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newstools-bare-").FullName;

    /// <summary>Copies the shell of a folder.</summary>
    public BareShell(string shell)
    {
        foreach (var file in Directory.EnumerateFiles(shell, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(shell, file);
            if (relative.StartsWith("module" + Path.DirectorySeparatorChar, StringComparison.Ordinal)) continue;
            var copy = Path.Combine(_folder, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Directory.CreateDirectory(Path.Combine(_folder, "module"));
        File.WriteAllText(Path.Combine(_folder, "module", "NewsTools.psd1"), "@{ ModuleVersion = '0.0.1' }");
    }

    /// <summary>The program.</summary>
    public string Program => Path.Combine(_folder, ColdStartRun.ShellName);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
