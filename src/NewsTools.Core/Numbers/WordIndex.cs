using System.Numerics;

namespace NewsTools;

/// <summary>
/// Numbers by word hash, or by another number of 32 bits: open addressing over two arrays. Unlike a dictionary over
/// numbers it is compiled ahead of time, so a fresh process need not. Filled first, then only read.
/// </summary>
internal sealed class WordIndex
{
    private const uint Golden = 0x9E3779B1;

    private uint[] _keys;
    private int[] _values;
    private int _shift;

    /// <summary>Makes an index.</summary>
    /// <param name="capacity">Room for half so many keys without growing; rounded up to a power of two.</param>
    public WordIndex(int capacity = 64)
    {
        var bits = Math.Max(3, BitOperations.Log2((uint)Math.Max(1, capacity - 1)) + 1);
        (_keys, _values, _shift) = (new uint[1 << bits], new int[1 << bits], 32 - bits);
    }

    /// <summary>The number of keys.</summary>
    public int Count { get; private set; }

    /// <summary>The keys with their values, in no order.</summary>
    public IEnumerable<(uint Key, int Value)> Entries
    {
        get
        {
            for (var slot = 0; slot < _keys.Length; slot++)
                if (_values[slot] != 0)
                    yield return (_keys[slot], _values[slot] - 1);
        }
    }

    /// <summary>The number of a key, or -1.</summary>
    public int Find(uint key)
    {
        var slot = (int)((key * Golden) >> _shift);
        while (_values[slot] != 0)
        {
            if (_keys[slot] == key) return _values[slot] - 1;
            slot = (slot + 1) & (_keys.Length - 1);
        }

        return -1;
    }

    /// <summary>Adds a key or gives it another number, from 0 up.</summary>
    public void Set(uint key, int value)
    {
        if ((Count + 1) * 2 > _keys.Length) Grow();
        var slot = (int)((key * Golden) >> _shift);
        while (_values[slot] != 0 && _keys[slot] != key) slot = (slot + 1) & (_keys.Length - 1);
        if (_values[slot] == 0) Count++;
        (_keys[slot], _values[slot]) = (key, value + 1);
    }

    private void Grow()
    {
        var (keys, values) = (_keys, _values);
        (_keys, _values, _shift, Count) = (new uint[keys.Length * 2], new int[keys.Length * 2], _shift - 1, 0);
        for (var slot = 0; slot < keys.Length; slot++)
            if (values[slot] != 0)
                Set(keys[slot], values[slot] - 1);
    }
}
