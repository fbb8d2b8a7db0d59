namespace NewsTools.Models;

/// <summary>Numbers of one kind in <see cref="AlignedMemory"/>.</summary>
internal sealed unsafe class AlignedBuffer<T>(int capacity) : AlignedMemory(capacity, sizeof(T)) where T : unmanaged
{
    /// <summary>The first item.</summary>
    public T* Start => (T*)Address;

    /// <summary>The items as a span.</summary>
    public Span<T> Span => new(Start, Capacity);
}
