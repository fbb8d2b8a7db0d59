using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsTools.Models;

/// <summary>Memory that does not move and starts at a cache line, for kernels that work on pointers. It grows, losing its content.</summary>
internal sealed unsafe class AlignedBuffer<T> where T : unmanaged
{
    private const int Alignment = 64;
    private T[] _memory = [];

    /// <summary>Memory for so many items, all zero.</summary>
    public AlignedBuffer(int capacity) => Grow(capacity);

    /// <summary>The first item.</summary>
    public T* Start { get; private set; }

    /// <summary>The number of items that there is room for.</summary>
    public int Capacity { get; private set; }

    /// <summary>Makes room for at least so many items; where that takes new memory, it is all zero.</summary>
    public void Grow(int capacity)
    {
        if (capacity <= Capacity && Start != null) return;
        Capacity = Math.Max(capacity, Capacity + Capacity / 2);
        _memory = GC.AllocateArray<T>(Capacity + Alignment / sizeof(T), pinned: true);
        var address = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_memory));
        Start = (T*)((address + Alignment - 1) & ~(nuint)(Alignment - 1));
    }

    /// <summary>The items as a span.</summary>
    public Span<T> Span => new(Start, Capacity);
}
