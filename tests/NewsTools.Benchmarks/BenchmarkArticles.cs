using NewsTools.Formats.Reading;

namespace NewsTools.Benchmarks;

/// <summary>What is measured on: the articles of the shared data beside the checkout, else the seeds.</summary>
internal static class BenchmarkArticles
{
    /// <summary>The root of the checkout.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder that the articles come from.</summary>
    public static string Folder { get; } = FindFolder();

    /// <summary>The texts, in the order of their files' names.</summary>
    public static string[] Texts { get; } =
        [.. new ArticleImporter().ReadFolder(Folder, recurse: false).Where(result => result.IsArticle).Select(result => result.Article!.Text)];

    /// <summary>The number of words in all of them.</summary>
    public static long WordCount { get; } = Texts.Sum(text => (long)new Article(text).WordCount);

    private static string FindFolder()
    {
        var shared = Path.Combine(Path.GetDirectoryName(Root)!, "shared", "data", "articles");
        return Directory.Exists(shared) ? shared : Path.Combine(Root, "seeds");
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NewsTools.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("NewsTools.sln is above none of the program's folders.");
        return folder;
    }
}
