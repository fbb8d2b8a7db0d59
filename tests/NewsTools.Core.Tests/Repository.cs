namespace NewsTools.Core.Tests;

/// <summary>Where the checkout is, and the folder of shared data beside it, which a clone need not have.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The shared folder, or null where the checkout stands alone.</summary>
    public static string? Shared
    {
        get
        {
            var folder = Path.Combine(Path.GetDirectoryName(Root)!, "shared");
            return Directory.Exists(Path.Combine(folder, "data")) ? folder : null;
        }
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NewsTools.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("NewsTools.sln is above none of the test's folders.");
        return folder;
    }
}
