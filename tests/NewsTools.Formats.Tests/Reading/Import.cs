namespace NewsTools.Formats.Reading.Tests;

/// <summary>Reads what a test gives.</summary>
internal static class Import
{
    /// <summary>The one article of a string.</summary>
    public static Article One(string text, ImportOptions? options = null)
    {
        var result = Assert.Single(new ArticleImporter(options ?? ImportOptions.Default).ReadText(text));
        Assert.True(result.IsArticle, result.Error?.Message);
        return result.Article;
    }

    /// <summary>All results of bytes under a name.</summary>
    public static List<ImportResult> All(byte[] bytes, string name, ImportOptions? options = null) =>
        [.. new ArticleImporter(options ?? ImportOptions.Default).ReadStream(new MemoryStream(bytes), name)];

    /// <summary>All results of a string that stands in a file as UTF-8.</summary>
    public static List<ImportResult> All(string content, string name, ImportOptions? options = null) =>
        All(System.Text.Encoding.UTF8.GetBytes(content), name, options);

    /// <summary>The one article of bytes under a name.</summary>
    public static Article One(byte[] bytes, string name, ImportOptions? options = null)
    {
        var result = Assert.Single(All(bytes, name, options));
        Assert.True(result.IsArticle, result.Error?.Message);
        return result.Article;
    }

    /// <summary>The one error of bytes under a name.</summary>
    public static ImportError Error(byte[] bytes, string name, ImportOptions? options = null)
    {
        var result = Assert.Single(All(bytes, name, options));
        Assert.False(result.IsArticle, "An article was read where an error is due.");
        return result.Error;
    }

    /// <summary>The one error of a string that stands in a file as UTF-8.</summary>
    public static ImportError Error(string content, string name, ImportOptions? options = null) =>
        Error(System.Text.Encoding.UTF8.GetBytes(content), name, options);
}
