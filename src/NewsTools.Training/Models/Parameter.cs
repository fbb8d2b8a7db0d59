using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsTools.Training.Models;

/// <summary>A learned matrix with a gradient for each half of a batch and the moments of its optimiser.</summary>
internal sealed unsafe class Parameter
{
    private readonly float[] _values;
    private readonly float[][] _gradients;

    public Parameter(string name, int rows, int columns, int partitions)
    {
        (Name, Rows, Columns) = (name, rows, columns);
        _values = New();
        First = New();
        Second = New();
        _gradients = new float[partitions][];
        for (var i = 0; i < partitions; i++) _gradients[i] = New();
    }

    public string Name { get; }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The decaying mean of the gradient.</summary>
    public float[] First { get; }

    /// <summary>The decaying mean of the squared gradient.</summary>
    public float[] Second { get; }

    public Span<float> Values => _values;

    public float* Value => (float*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_values));

    public Span<float> Row(int row) => _values.AsSpan(row * Columns, Columns);

    public Span<float> Gradients(int partition) => _gradients[partition];

    public float* Gradient(int partition) =>
        (float*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_gradients[partition]));

    /// <summary>Fills with evenly spread numbers between minus and plus the bound.</summary>
    public Parameter Spread(float bound, Dice dice)
    {
        foreach (ref var value in _values.AsSpan()) value = (dice.NextSingle() * 2 - 1) * bound;
        return this;
    }

    /// <summary>Fills as for a dense layer with rectified output (He and others 2015).</summary>
    public Parameter SpreadForInputs(int inputs, Dice dice) => Spread(MathF.Sqrt(6f / inputs), dice);

    private float[] New() => GC.AllocateArray<float>(Rows * Columns, pinned: true);
}
