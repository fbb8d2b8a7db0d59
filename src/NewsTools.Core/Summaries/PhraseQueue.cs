namespace NewsTools;

/// <summary>Phrases by weight, the weightiest first; of equal ones that which comes first in the text. A binary heap.</summary>
internal sealed class PhraseQueue
{
    private readonly RowList<Weighed> _heap = new();

    /// <summary>A phrase and its weight.</summary>
    public readonly record struct Weighed(int Phrase, double Weight);

    /// <summary>Whether none is left.</summary>
    public bool IsEmpty => _heap.Count == 0;

    /// <summary>The phrase that comes first.</summary>
    public Weighed First => _heap[0];

    /// <summary>Adds a phrase; <see cref="Order"/> must follow.</summary>
    public void Add(int phrase, double weight) => _heap.Add(new Weighed(phrase, weight));

    /// <summary>Puts what was added in order, in time linear in its number.</summary>
    public void Order()
    {
        for (var at = (_heap.Count / 2) - 1; at >= 0; at--) Sink(at);
    }

    /// <summary>Gives the first phrase a smaller weight.</summary>
    public void Lower(double weight)
    {
        _heap[0] = _heap[0] with { Weight = weight };
        Sink(0);
    }

    /// <summary>Takes the first phrase away.</summary>
    public void Remove()
    {
        _heap[0] = _heap[_heap.Count - 1];
        _heap.RemoveAt(_heap.Count - 1);
        if (!IsEmpty) Sink(0);
    }

    private void Sink(int at)
    {
        var heap = _heap.Span;
        var item = heap[at];
        for (int child; (child = (2 * at) + 1) < heap.Length; at = child)
        {
            if (child + 1 < heap.Length && Precedes(heap[child + 1], heap[child])) child++;
            if (!Precedes(heap[child], item)) break;
            heap[at] = heap[child];
        }

        heap[at] = item;
    }

    private static bool Precedes(Weighed left, Weighed right) =>
        left.Weight != right.Weight ? left.Weight > right.Weight : left.Phrase < right.Phrase;
}
