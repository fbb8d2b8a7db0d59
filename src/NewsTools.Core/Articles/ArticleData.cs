namespace NewsTools;

/// <summary>The lists of this folder, embedded in the assembly.</summary>
internal static class ArticleData
{
    /// <summary>The lines of a list but blank ones and comments (<c>#</c>).</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(ArticleData).Assembly.GetManifestResourceStream("NewsTools.Articles." + name)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line;
    }
}
