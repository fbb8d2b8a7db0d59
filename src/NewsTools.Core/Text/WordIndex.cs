using System.Numerics;

namespace NewsTools;

/// <summary>
/// Numbers by word hash, or by another number of 32 bits: open addressing over one array, so that a look touches one line of
/// memory. In the place of a dictionary or set over numbers wherever an article is analysed: the code of those is in no
/// image that is compiled ahead of time, so every process would compile it anew, and they are slower.
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

    /// <summary>A key and its number; inside one more, with 0 for no key.</summary>
    public record struct Slot(uint Key, int Value);

    /// <summary>The number of keys.</summary>
    public int Count { get; private set; }

    /// <summary>The keys with their values, in no order.</summary>
    public IEnumerable<Slot> Entries
    {
        get
        {
            foreach (var slot in _slots)
                if (slot.Value != 0)
                    yield return new Slot(slot.Key, slot.Value - 1);
        }
    }

    /// <summary>Whether there is such a key.</summary>
    public bool Contains(uint key) => Find(key) >= 0;

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

    /// <summary>Adds a key or gives it another number; any but -1.</summary>
    public void Set(uint key, int value) => SlotOf(key).Value = value + 1;

    /// <summary>Adds a key with a number, any but -1; one that is there keeps its own.</summary>
    /// <returns>Whether it was new.</returns>
    public bool TryAdd(uint key, int value = 0)
    {
        ref var slot = ref SlotOf(key);
        if (slot.Value != 0) return false;
        slot.Value = value + 1;
        return true;
    }

    /// <summary>The number of a key; one that is new gets the number of keys before it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isNew">Whether it is new.</param>
    public int Number(uint key, out bool isNew)
    {
        ref var slot = ref SlotOf(key);
        isNew = slot.Value == 0;
        if (isNew) slot.Value = Count;
        return slot.Value - 1;
    }

    /// <summary>Takes all keys out; the room for them stays.</summary>
    public void Clear()
    {
        if (Count > 0) Array.Clear(_slots);
        Count = 0;
    }

    /// <summary>The slot of a key, which is counted where it is new.</summary>
    private ref Slot SlotOf(uint key)
    {
        if ((Count + 1) * 2 > _slots.Length) Grow();
        var slot = (int)((key * Golden) >> _shift);
        while (_slots[slot].Value != 0 && _slots[slot].Key != key) slot = (slot + 1) & (_slots.Length - 1);
        ref var found = ref _slots[slot];
        if (found.Value != 0) return ref found;
        Count++;
        found.Key = key;
        return ref found;
    }

    private void Grow()
    {
        var slots = _slots;
        (_slots, _shift, Count) = (new Slot[slots.Length * 2], _shift - 1, 0);
        foreach (var slot in slots)
            if (slot.Value != 0)
                SlotOf(slot.Key).Value = slot.Value;
    }
}
