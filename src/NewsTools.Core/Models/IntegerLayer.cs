using System.Runtime.InteropServices;

namespace NewsTools.Models;

/// <summary>
/// A dense layer with 8-bit weights, read from a model file: y = scale (x w) + bias, where x w is exact in integers, so
/// that every machine gets the same result. Inputs are 16-bit. Immutable; shared by all threads.
/// </summary>
/// <remarks>
/// The section holds the number of inputs and outputs (4 bytes each), a scale and a bias for each output (single
/// precision), and the weights row by row, a row for each input.
/// </remarks>
internal sealed unsafe class IntegerLayer
{
    /// <summary>The most inputs: with 8-bit weights and 16-bit inputs no sum of this many overflows 32 bits.</summary>
    public const int MaxInputs = 512;

    private const int HeaderSize = 2 * sizeof(int);
    private readonly AlignedBuffer<short> _weights;
    private readonly AlignedBuffer<float> _scales, _biases;

    /// <summary>Reads the layer.</summary>
    /// <param name="bytes">The section.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="inputScale">How many units of the 16-bit input are one.</param>
    /// <exception cref="ModelFormatException">The section's length does not fit its numbers.</exception>
    public IntegerLayer(ReadOnlySpan<byte> bytes, string name, float inputScale)
    {
        Inputs = bytes.Length < HeaderSize ? 0 : MemoryMarshal.Read<int>(bytes);
        Outputs = bytes.Length < HeaderSize ? 0 : MemoryMarshal.Read<int>(bytes[sizeof(int)..]);
        var expected = HeaderSize + (2L * sizeof(float) + Inputs) * Outputs;
        if (Inputs is < 2 or > MaxInputs || Inputs % 2 != 0 || Outputs <= 0 || Outputs % IntegerKernel.OutputBlock != 0 || bytes.Length != expected)
            throw new ModelFormatException($"The section '{name}' is no layer: it says {Inputs} inputs and {Outputs} outputs, and has {bytes.Length} bytes.");
        var rest = bytes[HeaderSize..];
        _scales = CopyFloats(rest[..(Outputs * sizeof(float))]);
        foreach (ref var scale in _scales.Span[..Outputs]) scale /= inputScale;
        _biases = CopyFloats(rest.Slice(Outputs * sizeof(float), Outputs * sizeof(float)));
        _weights = Pack(MemoryMarshal.Cast<byte, sbyte>(rest[(2 * Outputs * sizeof(float))..]));
    }

    /// <summary>The number of inputs, even.</summary>
    public int Inputs { get; }

    /// <summary>The number of outputs, a multiple of 32.</summary>
    public int Outputs { get; }

    /// <summary>What the sum of each output is multiplied by, the scale of the input included.</summary>
    public float* Scales => _scales.Start;

    /// <summary>What is added to each output.</summary>
    public float* Biases => _biases.Start;

    /// <summary>Multiplies rows with the weights.</summary>
    /// <param name="rows">The number of rows; input and output need room for <see cref="IntegerKernel.Pad"/> of it.</param>
    /// <param name="input">The first row.</param>
    /// <param name="stride">From one row to the next, in numbers; less than <see cref="Inputs"/> where rows overlap.</param>
    /// <param name="sums">For each row <see cref="Outputs"/> sums, before scale and bias.</param>
    public void Multiply(int rows, short* input, int stride, int* sums) =>
        IntegerKernel.Multiply(rows, Inputs, Outputs, input, stride, _weights.Start, sums);

    /// <summary>Widens the weights and lays them as the kernel multiplies them.</summary>
    private AlignedBuffer<short> Pack(ReadOnlySpan<sbyte> weights)
    {
        var packed = new AlignedBuffer<short>(weights.Length);
        for (var i = 0; i < Inputs; i++)
            for (var j = 0; j < Outputs; j++)
                packed.Start[IntegerKernel.PlaceOf(i, j, Inputs)] = weights[i * Outputs + j];
        return packed;
    }

    private static AlignedBuffer<float> CopyFloats(ReadOnlySpan<byte> bytes)
    {
        var buffer = new AlignedBuffer<float>(bytes.Length / sizeof(float));
        MemoryMarshal.Cast<byte, float>(bytes).CopyTo(buffer.Span);
        return buffer;
    }
}
