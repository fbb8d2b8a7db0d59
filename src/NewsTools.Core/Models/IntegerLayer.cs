namespace NewsTools.Models;

/// <summary>
/// A dense layer with 8-bit weights, read from a model file: y = scale (x w) + bias, where x w is exact in integers, so
/// that every machine gets the same result. Inputs are 16-bit. Immutable; shared by all threads.
/// </summary>
internal sealed unsafe class IntegerLayer
{
    /// <summary>The most inputs: with 8-bit weights and 16-bit inputs no sum of this many overflows 32 bits.</summary>
    public const int MaxInputs = 512;

    private readonly AlignedBuffer<short> _weights;
    private readonly AlignedBuffer<float> _scales, _biases;

    /// <summary>Reads the layer.</summary>
    /// <param name="bytes">The section.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="inputScale">How many units of the 16-bit input are one.</param>
    /// <exception cref="ModelFormatException">The section's length does not fit its numbers.</exception>
    public IntegerLayer(ReadOnlySpan<byte> bytes, string name, float inputScale)
    {
        var section = new LayerSection(bytes, name, 2, MaxInputs);
        (Inputs, Outputs) = (section.Inputs, section.Outputs);
        _scales = LayerSection.Copy(section.Scales, IntegerEpilogue.StateScale / inputScale);
        _biases = LayerSection.Copy(section.Biases, IntegerEpilogue.StateScale);
        _weights = Pack(section.Weights);
    }

    /// <summary>The number of inputs, even.</summary>
    public int Inputs { get; }

    /// <summary>The number of outputs, a multiple of 32.</summary>
    public int Outputs { get; }

    /// <summary>What the sum of each output is multiplied by to be a state, the scale of the input included.</summary>
    public float* Scales => _scales.Start;

    /// <summary>What is added to each output's state.</summary>
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
}
