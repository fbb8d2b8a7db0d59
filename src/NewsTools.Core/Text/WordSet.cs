namespace NewsTools;

/// <summary>Some words by their hashes (<see cref="WordHash"/>). Immutable.</summary>
/// <param name="words">The hashes.</param>
internal sealed class WordSet(IEnumerable<uint> words)
{
    private readonly WordTable<bool> _words = new(words.Distinct().ToDictionary(word => word, _ => true));

    /// <summary>The words of a list with spaces between them (lower case).</summary>
    public static WordSet Of(string words) => new(words.Split(' ').Select(word => WordHash.OfLower(word)));

    /// <summary>Whether the word with a hash is one of them.</summary>
    public bool Contains(uint word) => _words.PlaceOf(word) > 0;
}
