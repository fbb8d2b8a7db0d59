using System.Runtime.InteropServices;

namespace NewsTools.Models;

/// <summary>
/// Rows of numbers kept as codes: a row is cut into parts of equal width, and each part is one byte, the number of the
/// typical part that it is most like (product quantisation, Jégou, Douze and Schmid 2011). Read in place from a model
/// file. Immutable; shared by all threads.
/// </summary>
/// <remarks>The section holds rows, parts and width of a part (4 bytes each), 256 typical parts for each place (single precision), and the codes.</remarks>
internal sealed unsafe class CodedTable
{
    /// <summary>The typical parts of a place.</summary>
    public const int Centers = 256;

    private const int HeaderSize = 3 * sizeof(int);
    private readonly int _parts, _width;
    private readonly float* _centers;
    private readonly byte* _codes;

    /// <summary>Reads the table.</summary>
    /// <exception cref="ModelFormatException">The section's length does not fit its numbers.</exception>
    public CodedTable(ModelFile file, string section)
    {
        var bytes = file.Section(section);
        var numbers = MemoryMarshal.Cast<byte, int>(bytes.Length < HeaderSize ? [] : bytes[..HeaderSize]);
        (Rows, _parts, _width) = numbers.Length < 3 ? (0, 0, 0) : (numbers[0], numbers[1], numbers[2]);
        var centers = (long)_parts * _width * Centers;
        if (Rows <= 0 || _parts <= 0 || _width <= 0 || bytes.Length != HeaderSize + centers * sizeof(float) + (long)Rows * _parts)
            throw new ModelFormatException($"The section '{section}' of '{file.Path}' is no table of codes: it says {Rows} rows of {_parts} parts, {_width} wide, and has {bytes.Length} bytes.");
        // The file stays mapped, so the section does not move.
        var start = (byte*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref MemoryMarshal.GetReference(bytes));
        _centers = (float*)(start + HeaderSize);
        _codes = (byte*)(_centers + centers);
    }

    /// <summary>The number of rows.</summary>
    public int Rows { get; }

    /// <summary>The number of columns.</summary>
    public int Columns => _parts * _width;

    /// <summary>Writes the numbers of a row.</summary>
    public void CopyTo(Span<float> to, int row)
    {
        var codes = _codes + (long)row * _parts;
        for (var part = 0; part < _parts; part++)
            new ReadOnlySpan<float>(_centers + (part * Centers + codes[part]) * _width, _width).CopyTo(to[(part * _width)..]);
    }
}
