namespace NewsTools;

/// <summary>
/// What is known of some words, by their hashes. What is known lies apart from the hashes, so that a look touches little memory.
/// Immutable.
/// </summary>
/// <typeparam name="T">What is known of a word.</typeparam>
internal sealed class WordTable<T>
{
    private readonly WordSet _words;
    private readonly T[] _values;

    /// <param name="words">The words by their hashes.</param>
    public WordTable(WordMap<T> words)
    {
        _words = new WordSet(words.Index);
        _values = new T[words.Count + 1];
        for (var i = 0; i < words.Count; i++) _values[i + 1] = words[i];
    }

    /// <summary>What is known of the word at a place; of place 0, which is no word's, nothing.</summary>
    public ref readonly T this[int place] => ref _values[place];

    /// <summary>The place of the word with a hash, from 1; 0 where it is none of the table.</summary>
    public int PlaceOf(uint hash) => _words.PlaceOf(hash);

    /// <summary>What is known of the word with a hash; false where it is none of the table.</summary>
    public bool TryGet(uint hash, out T? value)
    {
        var place = PlaceOf(hash);
        value = _values[place];
        return place > 0;
    }

    /// <summary>The places of the words of all tokens.</summary>
    public void Find(ReadOnlySpan<TokenRow> tokens, Span<ushort> places) => _words.Find(tokens, places);
}
