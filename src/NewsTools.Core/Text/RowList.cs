using System.Runtime.CompilerServices;

namespace NewsTools;

/// <summary>
/// A growing list of rows that are changed in place. In the place of a list of the runtime where rows are structs of this
/// assembly: the code of that is in no image that is compiled ahead of time, so every process would compile it anew for each type of row.
/// </summary>
/// <typeparam name="T">A struct of this assembly.</typeparam>
internal sealed class RowList<T> where T : struct
{
    private const int FewestRows = 4;
    private T[]? _rows;
    private T[]? _sorted;

    /// <summary>The number of rows.</summary>
    public int Count { get; private set; }

    /// <summary>The number of rows that there is room for.</summary>
    public int Capacity => _rows?.Length ?? 0;

    /// <summary>The rows, good until one is added or taken out.</summary>
    public Span<T> Span => new(_rows, 0, Count);

    /// <summary>A row, to be read or changed in place.</summary>
    public ref T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count) throw new ArgumentOutOfRangeException(nameof(index));
            return ref _rows![index];
        }
    }

    /// <summary>Adds a row.</summary>
    public void Add(in T row)
    {
        if (Count == Capacity) Grow();
        _rows![Count++] = row;
    }

    /// <summary>Adds all rows of another list.</summary>
    public void AddRange(RowList<T> rows)
    {
        foreach (ref readonly var row in rows) Add(row);
    }

    /// <summary>Puts a row before the one at an index.</summary>
    public void Insert(int index, in T row)
    {
        if ((uint)index > (uint)Count) throw new ArgumentOutOfRangeException(nameof(index));
        if (Count == Capacity) Grow();
        Array.Copy(_rows!, index, _rows!, index + 1, Count++ - index);
        _rows![index] = row;
    }

    /// <summary>Takes out the row at an index.</summary>
    public void RemoveAt(int index)
    {
        if ((uint)index >= (uint)Count) throw new ArgumentOutOfRangeException(nameof(index));
        Array.Copy(_rows!, index + 1, _rows!, index, --Count - index);
        _rows![Count] = default;
    }

    /// <summary>Takes all rows out; the room for them stays.</summary>
    public void Clear()
    {
        if (Count > 0 && RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(_rows!, 0, Count);
        Count = 0;
    }

    /// <summary>Sorts the rows; equal ones keep their order. Runs that are in order are not looked into, so that nearly sorted rows cost little.</summary>
    public void Sort(Comparison<T> comparison)
    {
        if (Count < 2) return;
        if (Capacity > (_sorted?.Length ?? 0)) _sorted = new T[Capacity];
        for (var width = 1; width < Count; width *= 2)
        {
            for (var first = 0; first < Count; first += 2 * width)
                Merge(first, Math.Min(first + width, Count), Math.Min(first + (2 * width), Count), comparison);
            (_rows, _sorted) = (_sorted, _rows);
        }
    }

    /// <summary>The rows on their own.</summary>
    public T[] ToArray() => Copy(Count);

    /// <summary>Goes over the rows, of which none may be added or taken out meanwhile.</summary>
    public RowWalk GetEnumerator() => new(this);

    private void Merge(int first, int middle, int end, Comparison<T> comparison)
    {
        var (left, right, rows, to) = (first, middle, _rows!, _sorted!);
        if (right == end || comparison(rows[right - 1], rows[right]) <= 0)
        {
            Array.Copy(rows, first, to, first, end - first);
            return;
        }

        for (var at = first; at < end; at++)
            to[at] = left < middle && (right == end || comparison(rows[left], rows[right]) <= 0) ? rows[left++] : rows[right++];
    }

    private void Grow() => _rows = Copy(Math.Max(FewestRows, Count * 2));

    private T[] Copy(int capacity)
    {
        var rows = new T[capacity];
        if (Count > 0) Array.Copy(_rows!, rows, Count);
        return rows;
    }

    /// <summary>The place in a list that is gone over.</summary>
    public struct RowWalk(RowList<T> list)
    {
        private int _at = -1;

        /// <summary>The row at the place.</summary>
        public readonly ref T Current => ref list._rows![_at];

        /// <summary>Goes to the next row.</summary>
        public bool MoveNext() => ++_at < list.Count;
    }
}
