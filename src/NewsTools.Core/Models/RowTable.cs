using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsTools.Models;

/// <summary>Rows of 8-bit numbers with a scale for each row, read in place from a model file. Immutable; shared by all threads.</summary>
/// <remarks>The section holds the number of rows and columns (4 bytes each), a scale for each row (single precision), and the rows.</remarks>
internal sealed unsafe class RowTable
{
    private const int HeaderSize = 2 * sizeof(int);
    private readonly float* _scales;
    private readonly sbyte* _rows;

    /// <summary>Reads the table.</summary>
    /// <exception cref="ModelFormatException">The section's length does not fit its numbers.</exception>
    public RowTable(ModelFile file, string section)
    {
        var bytes = file.Section(section);
        Rows = bytes.Length < HeaderSize ? 0 : MemoryMarshal.Read<int>(bytes);
        Columns = bytes.Length < HeaderSize ? 0 : MemoryMarshal.Read<int>(bytes[sizeof(int)..]);
        if (Rows <= 0 || Columns <= 0 || bytes.Length != HeaderSize + (sizeof(float) + (long)Columns) * Rows)
            throw new ModelFormatException($"The section '{section}' of '{file.Path}' is no table: it says {Rows} rows and {Columns} columns, and has {bytes.Length} bytes.");
        // The file stays mapped, so the section does not move.
        var start = (byte*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref MemoryMarshal.GetReference(bytes));
        _scales = (float*)(start + HeaderSize);
        _rows = (sbyte*)(_scales + Rows);
    }

    /// <summary>The number of rows.</summary>
    public int Rows { get; }

    /// <summary>The number of columns.</summary>
    public int Columns { get; }

    /// <summary>Adds a row, times its scale and a weight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddTo(Span<float> sums, int row, float weight)
    {
        var scale = _scales[row] * weight;
        var from = _rows + (long)row * Columns;
        var i = 0;
        fixed (float* to = sums)
        {
            for (; i + 8 <= Columns; i += 8)
            {
                var wide = Vector256.WidenLower(Vector128.WidenLower(Vector128.CreateScalar(*(long*)(from + i)).AsSByte()).ToVector256());
                (Vector256.Load(to + i) + Vector256.ConvertToSingle(wide) * scale).Store(to + i);
            }

            for (; i < Columns; i++) to[i] += from[i] * scale;
        }
    }
}
