using NewsTools.Models;
using NewsTools.Training.Models;

namespace NewsTools.Core.Tests.Models;

public unsafe class ByteKernelTests
{
    private static readonly ByteRange Signed = new(32, 5);

    [Theory]
    [InlineData(1, 64, 32)]
    [InlineData(7, 8, 64)]
    [InlineData(13, 192, 96)]
    public void Products_are_exact_at_the_ends_of_the_ranges_too(int rows, int inputs, int outputs)
    {
        var dice = new Dice(5);
        var (input, weights) = (new AlignedBuffer<byte>(ByteKernel.Pad(rows) * inputs), new AlignedBuffer<sbyte>(inputs * outputs));
        foreach (ref var value in input.Span) value = (byte)(dice.Next(4) == 0 ? ByteRange.Most : dice.Next(ByteRange.Most + 1));
        foreach (ref var value in weights.Span) value = (sbyte)(dice.Next(4) == 0 ? -ByteLayer.MaxWeight : dice.Next(2 * ByteLayer.MaxWeight + 1) - ByteLayer.MaxWeight);
        weights.Span[..(4 * 32)].Fill(ByteLayer.MaxWeight);
        input.Span[..inputs].Fill(ByteRange.Most);
        var sums = new AlignedBuffer<int>(ByteKernel.Pad(rows) * outputs);
        ByteKernel.Multiply(rows, inputs, outputs, input.Start, weights.Start, sums.Start);
        for (var row = 0; row < rows; row++)
            for (var output = 0; output < outputs; output++)
            {
                var expected = 0;
                for (var i = 0; i < inputs; i++)
                    expected += input.Span[row * inputs + i] * weights.Span[ByteKernel.PlaceOf(i, output, inputs)];
                Assert.Equal(expected, sums.Span[row * outputs + output]);
            }
    }

    [Fact]
    public void Layers_are_close_to_what_was_trained_over_rectified_and_signed_inputs()
    {
        var layer = Layer(16, 32, 8, (i, j) => (i - 8) * 0.01f + j * 0.003f, IntegerEpilogue.StateScale);
        var input = new AlignedBuffer<byte>(ByteKernel.Pad(1) * 16);
        input.Span[..8].Fill(8);
        input.Span[8..16].Fill((byte)(Signed.Zero - Signed.Scale / 2));
        var (sums, states) = (new AlignedBuffer<int>(ByteKernel.Pad(1) * 32), new AlignedBuffer<short>(32));
        layer.Multiply(1, input.Start, sums.Start);
        ByteEpilogue.Keep(layer, sums.Start, 0, 32, states.Start);
        for (var j = 0; j < 32; j++)
        {
            var expected = Enumerable.Range(0, 16).Sum(i => ((i - 8) * 0.01 + j * 0.003) * (i < 8 ? 1 : -0.5));
            Assert.Equal(expected, states.Span[j] / IntegerEpilogue.StateScale, 0.03);
        }
    }

    [Fact]
    public void The_best_output_is_the_first_of_the_highest_among_those_that_count()
    {
        var layer = Layer(8, 32, 0, (_, _) => 1, 1);
        var sums = new AlignedBuffer<int>(32);
        sums.Span[5] = sums.Span[9] = 7;
        sums.Span[20] = 100;
        Assert.Equal(5, ByteEpilogue.Best(layer, sums.Start, 18));
        Assert.Equal(20, ByteEpilogue.Best(layer, sums.Start, 21));
        Assert.Equal(0, ByteEpilogue.Best(layer, sums.Start, 3));
    }

    [Fact]
    public void Sums_and_states_become_the_nearest_bytes_of_their_range()
    {
        const int Size = 64;
        var dice = new Dice(7);
        var (states, rectified, bytes) = (new AlignedBuffer<short>(Size), new AlignedBuffer<byte>(Size), new AlignedBuffer<byte>(Size));
        foreach (ref var value in states.Span) value = (short)(dice.Next(65536) - 32768);
        for (var j = 0; j < Size / 2; j++) states.Span[j] /= 20;
        foreach (ref var value in rectified.Span) value = (byte)dice.Next(128);
        ByteStates.Fill(states.Start, Signed, Size, bytes.Start);
        for (var j = 0; j < Size; j++) Assert.Equal(Math.Clamp(Step(states.Span[j]) + 32, 0, 127), bytes.Span[j]);
        ByteStates.Fill(states.Start, rectified.Start, Signed, Size, bytes.Start);
        for (var j = 0; j < Size; j++) Assert.Equal(Math.Clamp(Step(states.Span[j]) + rectified.Span[j] + 32, 0, 127), bytes.Span[j]);
        WindowSum.ToBytes([(nint)states.Start], Size, new ByteRange(0, Signed.Bits), bytes.Start);
        for (var j = 0; j < Size; j++) Assert.Equal(Math.Clamp(Step(states.Span[j]), 0, 127), bytes.Span[j]);
    }

    [Fact]
    public void A_weight_that_is_too_large_is_refused()
    {
        var parameter = new Parameter("layer", 8, 32, 1);
        parameter.Row(1)[2] = 1;
        var problem = Assert.Throws<ModelFormatException>(() => new ByteLayer(Quantizer.Layer([parameter], [null]), "layer", Signed, 0, 1));
        Assert.Equal("The section 'layer' has the weight 127; 63 is the most.", problem.Message);
    }

    private static int Step(short state) => Math.Min(state + 8, short.MaxValue) >> 4;

    private static ByteLayer Layer(int inputs, int outputs, int signed, Func<int, int, float> weight, float outputScale)
    {
        var parameter = new Parameter("layer", inputs, outputs, 1);
        for (var i = 0; i < inputs; i++)
            for (var j = 0; j < outputs; j++) parameter.Row(i)[j] = weight(i, j);
        var section = Quantizer.Layer([parameter], [null], ByteLayer.MaxWeight, i => i < inputs - signed ? 8 : Signed.Scale);
        return new ByteLayer(section, "layer", Signed, signed, outputScale);
    }
}
