using System.Collections.Frozen;

namespace NewsTools;

/// <summary>A list of words out of the library's own resources: words between spaces, lines with <c>#</c> are comments.</summary>
internal static class WordList
{
    /// <summary>The hashes (<see cref="WordHash.OfLower"/>) of the words of one resource.</summary>
    /// <param name="name">The file name among the resources of this folder: <c>stop-words.txt</c>.</param>
    public static FrozenSet<uint> Load(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("NewsTools.Summaries." + name)
            ?? throw new InvalidOperationException($"The resource '{name}' is missing.");
        using var reader = new StreamReader(stream);
        var words = new HashSet<uint>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries)) words.Add(WordHash.OfLower(word));
        }

        return words.ToFrozenSet();
    }
}
