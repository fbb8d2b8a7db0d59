using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsTools.Models;

/// <summary>
/// Memory that does not move and starts at a cache line, for kernels that work on pointers. It grows, losing its content.
/// All work is here and not in <see cref="AlignedBuffer{T}"/>, of which every process would compile one for each kind of number.
/// </summary>
internal abstract unsafe class AlignedMemory
{
    private const int Alignment = 64;
    private readonly int _itemSize;
    private byte[] _memory = [];

    /// <summary>Memory for so many items of so many bytes, all zero.</summary>
    protected AlignedMemory(int capacity, int itemSize)
    {
        _itemSize = itemSize;
        Grow(capacity);
    }

    /// <summary>The number of items that there is room for.</summary>
    public int Capacity { get; private set; }

    /// <summary>Where the first item is.</summary>
    protected void* Address { get; private set; }

    /// <summary>Makes room for at least so many items; where that takes new memory, it is all zero.</summary>
    public void Grow(int capacity)
    {
        if (capacity <= Capacity && Address != null) return;
        Capacity = Math.Max(capacity, Capacity + Capacity / 2);
        _memory = GC.AllocateArray<byte>(checked(Capacity * _itemSize + Alignment), pinned: true);
        var address = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_memory));
        Address = (void*)((address + Alignment - 1) & ~(nuint)(Alignment - 1));
    }
}
