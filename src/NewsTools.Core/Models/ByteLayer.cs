namespace NewsTools.Models;

/// <summary>
/// A dense layer with 7-bit weights over bytes of a <see cref="ByteRange"/>, read from a model file: y = scale (x w) + bias,
/// where x w is exact in integers, so that every machine gets the same result. Weights are for a step of their input.
/// Immutable; shared by all threads.
/// </summary>
internal sealed unsafe class ByteLayer
{
    /// <summary>The largest weight: four products with the largest byte add up within 16 bits.</summary>
    public const int MaxWeight = 63;

    private const int MaxInputs = 1024;
    private readonly AlignedBuffer<sbyte> _weights;
    private readonly AlignedBuffer<float> _scales, _biases;

    /// <summary>Reads the layer.</summary>
    /// <param name="bytes">The section.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="signed">The range of the inputs that may be negative, the last ones.</param>
    /// <param name="signedInputs">How many they are.</param>
    /// <param name="outputScale">How many units of the output are one.</param>
    /// <exception cref="ModelFormatException">The section's length does not fit its numbers, or a weight is too large.</exception>
    public ByteLayer(ReadOnlySpan<byte> bytes, string name, ByteRange signed, int signedInputs, float outputScale)
    {
        var section = new LayerSection(bytes, name, ByteKernel.InputBlock, MaxInputs);
        (Inputs, Outputs) = (section.Inputs, section.Outputs);
        foreach (var weight in section.Weights)
            if (Math.Abs((int)weight) > MaxWeight)
                throw new ModelFormatException($"The section '{name}' has the weight {weight}; {MaxWeight} is the most.");
        _scales = LayerSection.Copy(section.Scales, outputScale);
        _biases = LayerSection.Copy(section.Biases, outputScale);
        _weights = Pack(section.Weights);
        TakeZeros(section.Weights, signed.Zero, signedInputs);
    }

    /// <summary>The number of inputs, a multiple of <see cref="ByteKernel.InputBlock"/>.</summary>
    public int Inputs { get; }

    /// <summary>The number of outputs, a multiple of <see cref="IntegerKernel.OutputBlock"/>.</summary>
    public int Outputs { get; }

    /// <summary>What the sum of each output is multiplied by, in units of the output.</summary>
    public float* Scales => _scales.Start;

    /// <summary>What is then added.</summary>
    public float* Biases => _biases.Start;

    /// <summary>Multiplies rows of <see cref="Inputs"/> bytes with the weights.</summary>
    /// <param name="rows">The number of rows; input and output need room for <see cref="ByteKernel.Pad"/> of it.</param>
    /// <param name="input">The first row.</param>
    /// <param name="sums">For each row <see cref="Outputs"/> sums, before scale and bias.</param>
    public void Multiply(int rows, byte* input, int* sums) => ByteKernel.Multiply(rows, Inputs, Outputs, input, _weights.Start, sums);

    /// <summary>Lays the weights as the kernel multiplies them.</summary>
    private AlignedBuffer<sbyte> Pack(ReadOnlySpan<sbyte> weights)
    {
        var packed = new AlignedBuffer<sbyte>(weights.Length);
        for (var i = 0; i < Inputs; i++)
            for (var j = 0; j < Outputs; j++)
                packed.Start[ByteKernel.PlaceOf(i, j, Inputs)] = weights[i * Outputs + j];
        return packed;
    }

    /// <summary>Takes off the biases what the bytes that mean zero add to the sums.</summary>
    private void TakeZeros(ReadOnlySpan<sbyte> weights, int zero, int signedInputs)
    {
        for (var j = 0; j < Outputs; j++)
        {
            var sum = 0;
            for (var i = Inputs - signedInputs; i < Inputs; i++) sum += weights[i * Outputs + j] * zero;
            _biases.Start[j] -= sum * _scales.Start[j];
        }
    }
}
