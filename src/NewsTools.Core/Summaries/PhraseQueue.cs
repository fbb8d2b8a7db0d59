using System.Runtime.InteropServices;

namespace NewsTools;

/// <summary>Phrases by weight, the weightiest first; of equal ones that which comes first in the text. A binary heap.</summary>
internal sealed class PhraseQueue
{
    private readonly List<(int Phrase, double Weight)> _heap = [];

    /// <summary>Whether none is left.</summary>
    public bool IsEmpty => _heap.Count == 0;

    /// <summary>The phrase that comes first.</summary>
    public (int Phrase, double Weight) First => _heap[0];

    /// <summary>Adds a phrase; <see cref="Order"/> must follow.</summary>
    public void Add(int phrase, double weight) => _heap.Add((phrase, weight));

    /// <summary>Puts what was added in order, in time linear in its number.</summary>
    public void Order()
    {
        for (var at = (_heap.Count / 2) - 1; at >= 0; at--) Sink(at);
    }

    /// <summary>Gives the first phrase a smaller weight.</summary>
    public void Lower(double weight)
    {
        _heap[0] = (_heap[0].Phrase, weight);
        Sink(0);
    }

    /// <summary>Takes the first phrase away.</summary>
    public void Remove()
    {
        _heap[0] = _heap[^1];
        _heap.RemoveAt(_heap.Count - 1);
        if (!IsEmpty) Sink(0);
    }

    private void Sink(int at)
    {
        var heap = CollectionsMarshal.AsSpan(_heap);
        var item = heap[at];
        for (int child; (child = (2 * at) + 1) < heap.Length; at = child)
        {
            if (child + 1 < heap.Length && Precedes(heap[child + 1], heap[child])) child++;
            if (!Precedes(heap[child], item)) break;
            heap[at] = heap[child];
        }

        heap[at] = item;
    }

    private static bool Precedes((int Phrase, double Weight) left, (int Phrase, double Weight) right) =>
        left.Weight != right.Weight ? left.Weight > right.Weight : left.Phrase < right.Phrase;
}
