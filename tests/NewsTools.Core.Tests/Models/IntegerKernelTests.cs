using NewsTools.Models;
using NewsTools.Training.Models;

namespace NewsTools.Core.Tests.Models;

public unsafe class IntegerKernelTests
{
    [Theory]
    [InlineData(1, 64, 32)]
    [InlineData(1, 6, 64)]
    [InlineData(2, 96, 32)]
    [InlineData(7, 384, 96)]
    [InlineData(13, 512, 480)]
    public void Products_are_exact_with_every_width_of_registers(int rows, int inputs, int outputs)
    {
        var dice = new Dice(5);
        var (input, weights) = (new AlignedBuffer<short>(IntegerKernel.Pad(rows) * inputs), new AlignedBuffer<short>(inputs * outputs));
        foreach (ref var value in input.Span) value = (short)(dice.Next(65535) - 32767);
        foreach (ref var value in weights.Span) value = (short)(dice.Next(255) - 127);
        var sums = new AlignedBuffer<int>(IntegerKernel.Pad(rows) * outputs);
        IntegerKernel.Multiply(rows, inputs, outputs, input.Start, inputs, weights.Start, sums.Start);
        for (var row = 0; row < rows; row++)
            for (var output = 0; output < outputs; output++)
            {
                var expected = 0L;
                for (var i = 0; i < inputs; i++)
                    expected += input.Span[row * inputs + i] * weights.Span[IntegerKernel.PlaceOf(i, output, inputs)];
                Assert.Equal(expected, sums.Span[row * outputs + output]);
            }
    }

    [Theory]
    [InlineData(96)]
    [InlineData(112)]
    public void A_window_is_the_sum_of_its_parts_kept_within_sixteen_bits(int size)
    {
        var dice = new Dice(7);
        var (parts, row) = (new AlignedBuffer<short>(6 * size), new AlignedBuffer<short>(size));
        foreach (ref var value in parts.Span) value = (short)(dice.Next(65535) - 32767);
        var places = Enumerable.Range(0, 6).Select(part => (nint)(parts.Start + part * size)).ToArray();
        WindowSum.Keep(places, size, row.Start);
        for (var j = 0; j < size; j++)
        {
            var sum = 0;
            for (var part = 0; part < 6; part++) sum = Math.Clamp(sum + parts.Span[part * size + j], short.MinValue, short.MaxValue);
            Assert.Equal(sum, row.Span[j]);
        }
    }

    [Fact]
    public void A_layer_whose_numbers_do_not_fit_is_refused()
    {
        var problem = Assert.Throws<ModelFormatException>(() => new IntegerLayer(new byte[20], "layer", 1));
        Assert.Equal("The section 'layer' is no layer: it says 0 inputs and 0 outputs, and has 20 bytes.", problem.Message);
    }

    [Fact]
    public void Quantised_layers_are_close_to_what_was_trained()
    {
        var layer = Layer(16, 32, (i, j) => (i - 8) * 0.01f + j * 0.003f);
        var input = new AlignedBuffer<short>(16);
        input.Span[..16].Fill(512);
        var sums = new AlignedBuffer<int>(32);
        layer.Multiply(1, input.Start, 16, sums.Start);
        for (var j = 0; j < 32; j++)
        {
            var expected = Enumerable.Range(0, 16).Sum(i => (i - 8) * 0.01 + j * 0.003);
            Assert.Equal(expected, (sums.Span[j] * layer.Scales[j] + layer.Biases[j]) / IntegerEpilogue.StateScale, 0.02);
        }
    }

    private static IntegerLayer Layer(int inputs, int outputs, Func<int, int, float> weight)
    {
        var parameter = new Parameter("layer", inputs, outputs, 1);
        for (var i = 0; i < inputs; i++)
            for (var j = 0; j < outputs; j++) parameter.Row(i)[j] = weight(i, j);
        return new IntegerLayer(Quantizer.Layer([parameter], [null]), "layer", IntegerEpilogue.StateScale);
    }
}
