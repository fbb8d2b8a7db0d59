using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsTools.Training.Models;

/// <summary>A matrix of single-precision numbers in rows, with its gradient. The memory does not move.</summary>
internal sealed unsafe class Tensor
{
    private readonly float[] _values;
    private readonly float[] _gradients;

    public Tensor(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        _values = GC.AllocateArray<float>(Math.Max(rows * columns, 1), pinned: true);
        _gradients = GC.AllocateArray<float>(Math.Max(rows * columns, 1), pinned: true);
    }

    /// <summary>The number of rows in use; at most what the memory holds.</summary>
    public int Rows { get; private set; }

    public int Columns { get; private set; }

    public int Count => Rows * Columns;

    public Span<float> Values => _values.AsSpan(0, Count);

    public Span<float> Gradients => _gradients.AsSpan(0, Count);

    public float* Value => Pointer(_values);

    public float* Gradient => Pointer(_gradients);

    public Span<float> Row(int row) => _values.AsSpan(row * Columns, Columns);

    public Span<float> GradientRow(int row) => _gradients.AsSpan(row * Columns, Columns);

    /// <summary>Takes the memory for another size, all numbers zero; false where it is too small.</summary>
    public bool TryReuse(int rows, int columns)
    {
        if (rows * columns > _values.Length) return false;
        (Rows, Columns) = (rows, columns);
        Values.Clear();
        Gradients.Clear();
        return true;
    }

    private static float* Pointer(float[] pinned) =>
        (float*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned));
}
