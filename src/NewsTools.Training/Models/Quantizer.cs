using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace NewsTools.Training.Models;

/// <summary>Turns trained weights into the sections that <c>IntegerLayer</c>, <c>ByteLayer</c> and <c>RowTable</c> read.</summary>
internal static class Quantizer
{
    private const int Largest = 127;
    private const int OutputBlock = NewsTools.Models.IntegerKernel.OutputBlock;

    /// <summary>A dense layer: a scale for each output.</summary>
    /// <param name="weights">Row by row, a row for each input; several layers of the same inputs stand beside each other.</param>
    /// <param name="biases">For each layer its bias, or null for none.</param>
    /// <param name="largest">The largest weight.</param>
    /// <param name="steps">How many steps of each input are one, where weights are for a step.</param>
    public static byte[] Layer(Parameter[] weights, float[]?[] biases, int largest = Largest, Func<int, float>? steps = null)
    {
        var inputs = weights[0].Rows;
        var outputs = weights.Sum(weight => weight.Columns);
        var padded = (outputs + OutputBlock - 1) / OutputBlock * OutputBlock;
        var (scales, bias, rows) = (new float[padded], new float[padded], new sbyte[inputs * padded]);
        var column = 0;
        for (var part = 0; part < weights.Length; part++)
        {
            biases[part]?.CopyTo(bias.AsSpan(column));
            for (var j = 0; j < weights[part].Columns; j++, column++)
                scales[column] = Column(weights[part], j, rows, column, padded, largest, steps);
        }

        return Join(inputs, padded, MemoryMarshal.AsBytes<float>(scales), MemoryMarshal.AsBytes<float>(bias), MemoryMarshal.AsBytes<sbyte>(rows));
    }

    /// <summary>A table: a scale for each row.</summary>
    public static byte[] Table(int rows, int columns, Func<int, ReadOnlySpan<float>> row)
    {
        var (scales, numbers) = (new float[rows], new sbyte[rows * columns]);
        for (var i = 0; i < rows; i++)
        {
            var values = row(i)[..columns];
            scales[i] = ScaleOf(values);
            for (var j = 0; j < columns; j++) numbers[i * columns + j] = Round(values[j] / scales[i]);
        }

        return Join(rows, columns, MemoryMarshal.AsBytes<float>(scales), MemoryMarshal.AsBytes<sbyte>(numbers));
    }

    private static float Column(Parameter weights, int from, sbyte[] rows, int to, int stride, int largest, Func<int, float>? steps)
    {
        var values = new float[weights.Rows];
        for (var i = 0; i < values.Length; i++) values[i] = weights.Row(i)[from] / (steps?.Invoke(i) ?? 1);
        var scale = ScaleOf(values, largest);
        for (var i = 0; i < values.Length; i++) rows[i * stride + to] = Round(values[i] / scale, largest);
        return scale;
    }

    private static float ScaleOf(ReadOnlySpan<float> values, int largest = Largest)
    {
        var most = 1e-6f;
        foreach (var value in values) most = Math.Max(most, Math.Abs(value));
        return most / largest;
    }

    private static sbyte Round(float value, int largest = Largest) => (sbyte)Math.Clamp(MathF.Round(value), -largest, largest);

    private static byte[] Join(int first, int second, ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c = default)
    {
        var bytes = new byte[2 * sizeof(int) + a.Length + b.Length + c.Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, first);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(sizeof(int)), second);
        var to = bytes.AsSpan(2 * sizeof(int));
        a.CopyTo(to);
        b.CopyTo(to[a.Length..]);
        c.CopyTo(to[(a.Length + b.Length)..]);
        return bytes;
    }
}
