using System.Runtime.InteropServices;

namespace NewsTools.Models;

/// <summary>
/// A dense layer with 8-bit weights as a model file holds it: the number of inputs and outputs (4 bytes each), a scale and a
/// bias for each output (single precision), and the weights row by row, a row for each input.
/// </summary>
internal readonly ref struct LayerSection
{
    private const int HeaderSize = 2 * sizeof(int);

    /// <summary>Reads the layer.</summary>
    /// <param name="bytes">The section.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="inputBlock">What the number of inputs must be a multiple of.</param>
    /// <param name="maxInputs">The most inputs.</param>
    /// <exception cref="ModelFormatException">The section's length does not fit its numbers.</exception>
    public LayerSection(ReadOnlySpan<byte> bytes, string name, int inputBlock, int maxInputs)
    {
        Inputs = bytes.Length < HeaderSize ? 0 : MemoryMarshal.Read<int>(bytes);
        Outputs = bytes.Length < HeaderSize ? 0 : MemoryMarshal.Read<int>(bytes[sizeof(int)..]);
        var expected = HeaderSize + (2L * sizeof(float) + Inputs) * Outputs;
        if (Inputs <= 0 || Inputs > maxInputs || Inputs % inputBlock != 0 || Outputs <= 0 || Outputs % IntegerKernel.OutputBlock != 0 || bytes.Length != expected)
            throw new ModelFormatException($"The section '{name}' is no layer: it says {Inputs} inputs and {Outputs} outputs, and has {bytes.Length} bytes.");
        var rest = bytes[HeaderSize..];
        Scales = MemoryMarshal.Cast<byte, float>(rest[..(Outputs * sizeof(float))]);
        Biases = MemoryMarshal.Cast<byte, float>(rest.Slice(Outputs * sizeof(float), Outputs * sizeof(float)));
        Weights = MemoryMarshal.Cast<byte, sbyte>(rest[(2 * Outputs * sizeof(float))..]);
    }

    /// <summary>The number of inputs.</summary>
    public int Inputs { get; }

    /// <summary>The number of outputs, a multiple of <see cref="IntegerKernel.OutputBlock"/>.</summary>
    public int Outputs { get; }

    /// <summary>What one unit of an output's weights is.</summary>
    public ReadOnlySpan<float> Scales { get; }

    /// <summary>What is added to each output.</summary>
    public ReadOnlySpan<float> Biases { get; }

    /// <summary>The weights, a row for each input.</summary>
    public ReadOnlySpan<sbyte> Weights { get; }

    /// <summary>Numbers multiplied by a factor, where kernels read them.</summary>
    public static unsafe AlignedBuffer<float> Copy(ReadOnlySpan<float> numbers, float factor)
    {
        var buffer = new AlignedBuffer<float>(numbers.Length);
        for (var i = 0; i < numbers.Length; i++) buffer.Start[i] = numbers[i] * factor;
        return buffer;
    }
}
