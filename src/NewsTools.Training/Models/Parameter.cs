using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsTools.Training.Models;

/// <summary>
/// A learned matrix with a gradient for each half of a batch and the moments of its optimiser. A sparse one, of which a
/// batch touches few rows, notes which these are, so that a step looks at no others.
/// </summary>
internal sealed unsafe class Parameter
{
    private readonly float[] _values;
    private readonly float[][] _gradients;
    private readonly bool[][] _isTouched;
    private readonly List<int>[] _touched;

    public Parameter(string name, int rows, int columns, int partitions, bool sparse = false)
    {
        (Name, Rows, Columns, IsSparse) = (name, rows, columns, sparse);
        _values = New();
        First = sparse ? [] : New();
        Second = New();
        LastSteps = sparse ? new int[rows] : [];
        _isTouched = [.. Enumerable.Range(0, sparse ? partitions : 0).Select(_ => new bool[rows])];
        _touched = [.. Enumerable.Range(0, sparse ? partitions : 0).Select(_ => new List<int>())];
        _gradients = new float[partitions][];
        for (var i = 0; i < partitions; i++) _gradients[i] = New();
    }

    public string Name { get; }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Whether steps look at touched rows alone.</summary>
    public bool IsSparse { get; }

    /// <summary>The decaying mean of the gradient; none where sparse.</summary>
    public float[] First { get; }

    /// <summary>The decaying mean of the squared gradient.</summary>
    public float[] Second { get; }

    /// <summary>The step at which each row of a sparse parameter was touched last.</summary>
    public int[] LastSteps { get; }

    public Span<float> Values => _values;

    public float* Value => (float*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_values));

    public Span<float> Row(int row) => _values.AsSpan(row * Columns, Columns);

    public Span<float> Gradients(int partition) => _gradients[partition];

    public float* Gradient(int partition) =>
        (float*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_gradients[partition]));

    /// <summary>The gradient of a row of a table, which counts as touched.</summary>
    public Span<float> TouchGradient(int partition, int row)
    {
        if (IsSparse && !_isTouched[partition][row])
        {
            _isTouched[partition][row] = true;
            _touched[partition].Add(row);
        }

        return _gradients[partition].AsSpan(row * Columns, Columns);
    }

    /// <summary>The touched rows of a sparse parameter, each once, which are touched no longer.</summary>
    public List<int> TakeTouched()
    {
        var rows = new List<int>();
        for (var p = 0; p < _touched.Length; p++)
        {
            foreach (var row in _touched[p])
                if (Array.Exists(_isTouched, isTouched => isTouched[row]))
                {
                    rows.Add(row);
                    foreach (var isTouched in _isTouched) isTouched[row] = false;
                }

            _touched[p].Clear();
        }

        return rows;
    }

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
