namespace NewsTools.Tests;

/// <summary>Where the checkout is, and what the build laid there.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Manifest => Path.Combine(Root, "NewsTools.psd1");

    public static string Seed => Path.Combine(Root, "seeds", "2022-11-11-artillery-shells.txt");

    /// <summary>The shell in the configuration in which the tests were built.</summary>
    public static string Shell => Path.Combine(
        Root, "src", "NewsTools.Shell", "bin",
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Debug{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Debug" : "Release",
        "net10.0", "newstools-shell.dll");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NewsTools.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("NewsTools.sln is above none of the test's folders.");
        return folder;
    }
}
