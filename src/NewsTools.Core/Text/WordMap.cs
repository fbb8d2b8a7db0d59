namespace NewsTools;

/// <summary>Values by word hash, which come and go; where they stay, <see cref="WordTable{T}"/> is faster. See <see cref="WordIndex"/> for why.</summary>
/// <typeparam name="T">A type of this assembly, whose code is then compiled ahead of time.</typeparam>
internal sealed class WordMap<T>
{
    private readonly WordIndex _index = new();
    private T[] _values = new T[32];

    /// <summary>The number of keys.</summary>
    public int Count => _index.Count;

    /// <summary>The keys with the places of their values.</summary>
    public WordIndex Index => _index;

    /// <summary>The value at a place.</summary>
    public ref T this[int place] => ref _values[place];

    /// <summary>The place of a key's value, or -1.</summary>
    public int Find(uint key) => _index.Find(key);

    /// <summary>The value of a key, the default value where it is new.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isNew">Whether it is new.</param>
    public ref T Value(uint key, out bool isNew)
    {
        var place = _index.Number(key, out isNew);
        if (place == _values.Length)
        {
            var values = new T[place * 2];
            Array.Copy(_values, values, place);
            _values = values;
        }

        return ref _values[place];
    }

    /// <summary>Gives a key its first value or another.</summary>
    public void Set(uint key, T value) => Value(key, out _) = value;

    /// <summary>Gives a key its value unless it has one.</summary>
    public void TryAdd(uint key, T value)
    {
        ref var place = ref Value(key, out var isNew);
        if (isNew) place = value;
    }

    /// <summary>Takes all keys out; the room for them stays.</summary>
    public void Clear()
    {
        Array.Clear(_values, 0, Count);
        _index.Clear();
    }
}
