using System.Runtime.InteropServices;

namespace NewsTools;

/// <summary>Which numbers stand under a key: an inverted index that grows. The lists are chains in two arrays.</summary>
internal sealed class PostingIndex
{
    private readonly Dictionary<uint, (int Head, int Length)> _heads = [];
    private int[] _next = new int[1024];
    private int[] _values = new int[1024];
    private int _count;

    /// <summary>Puts a number under a key, before those that are there.</summary>
    public void Add(uint key, int value)
    {
        ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(_heads, key, out var known);
        if (_count == _values.Length) Grow();
        _values[_count] = value;
        _next[_count] = known ? head.Head : -1;
        head = (_count++, head.Length + 1);
    }

    /// <summary>How many numbers stand under a key.</summary>
    public int CountOf(uint key) => _heads.TryGetValue(key, out var head) ? head.Length : 0;

    /// <summary>Adds a weight to the sum of each number under a key, those that came first last.</summary>
    /// <param name="key">The key.</param>
    /// <param name="weight">What each gets.</param>
    /// <param name="sums">Where it is added.</param>
    /// <param name="isDead">Tells numbers that are taken out.</param>
    public void Tally(uint key, float weight, NumberSums sums, Func<int, bool> isDead)
    {
        ref var head = ref CollectionsMarshal.GetValueRefOrNullRef(_heads, key);
        if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref head)) return;
        var before = -1;
        for (var at = head.Head; at >= 0; at = _next[at])
        {
            if (!isDead(_values[at]))
            {
                sums.Add(_values[at], weight);
                before = at;
                continue;
            }

            if (before < 0) head.Head = _next[at];
            else _next[before] = _next[at];
            head.Length--;
        }
    }

    private void Grow()
    {
        Array.Resize(ref _values, _values.Length * 2);
        Array.Resize(ref _next, _next.Length * 2);
    }
}
