using System.Numerics;

namespace NewsTools;

/// <summary>
/// Numbers by word hash, or by another number of 32 bits: open addressing over one array, so that a look touches one line of memory. Unlike a dictionary over
/// numbers it is compiled ahead of time, so a fresh process need not. Filled first, then only read.
/// </summary>
internal sealed class WordIndex
{
    private const uint Golden = 0x9E3779B1;

    private Slot[] _slots;
    private int _shift;

    /// <summary>Makes an index.</summary>
    /// <param name="capacity">Room for half so many keys without growing; rounded up to a power of two.</param>
    public WordIndex(int capacity = 64)
    {
        var bits = Math.Max(3, BitOperations.Log2((uint)Math.Max(1, capacity - 1)) + 1);
        (_slots, _shift) = (new Slot[1 << bits], 32 - bits);
    }

    /// <summary>A key and its number, from 1; 0 for no key.</summary>
    private record struct Slot(uint Key, int Value);

    /// <summary>The number of keys.</summary>
    public int Count { get; private set; }

    /// <summary>The keys with their values, in no order.</summary>
    public IEnumerable<(uint Key, int Value)> Entries
    {
        get
        {
            foreach (var slot in _slots)
                if (slot.Value != 0)
                    yield return (slot.Key, slot.Value - 1);
        }
    }

    /// <summary>The number of a key, or -1.</summary>
    public int Find(uint key)
    {
        var slots = _slots;
        for (var slot = (int)((key * Golden) >> _shift); ; slot = (slot + 1) & (slots.Length - 1))
        {
            ref readonly var at = ref slots[slot];
            if (at.Value == 0) return -1;
            if (at.Key == key) return at.Value - 1;
        }
    }

    /// <summary>Adds a key or gives it another number, from 0 up.</summary>
    public void Set(uint key, int value)
    {
        if ((Count + 1) * 2 > _slots.Length) Grow();
        var slot = (int)((key * Golden) >> _shift);
        while (_slots[slot].Value != 0 && _slots[slot].Key != key) slot = (slot + 1) & (_slots.Length - 1);
        if (_slots[slot].Value == 0) Count++;
        _slots[slot] = new Slot(key, value + 1);
    }

    private void Grow()
    {
        var slots = _slots;
        (_slots, _shift, Count) = (new Slot[slots.Length * 2], _shift - 1, 0);
        foreach (var slot in slots)
            if (slot.Value != 0)
                Set(slot.Key, slot.Value - 1);
    }
}
