namespace NewsTools;

/// <summary>Lists of words out of the library's own resources: words between spaces, lines with <c>#</c> are comments.</summary>
internal static class WordList
{
    /// <summary>The hashes (<see cref="WordHash.OfLower"/>) of the words of one resource.</summary>
    /// <param name="name">The file name among the resources of this folder: <c>stop-words.txt</c>.</param>
    public static WordSet Load(string name) =>
        new(Lines(name).SelectMany(words => words).Select(word => WordHash.OfLower(word)));

    /// <summary>The words of each line of one resource.</summary>
    public static IEnumerable<string[]> Lines(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("NewsTools.Summaries." + name)
            ?? throw new InvalidOperationException($"The resource '{name}' is missing.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && !line.StartsWith('#'))
                yield return line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
