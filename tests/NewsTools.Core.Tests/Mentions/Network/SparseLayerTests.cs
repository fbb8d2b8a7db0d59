using NewsTools.Models;
using NewsTools.Training.Models;

namespace NewsTools.Core.Tests.Mentions.Network;

public unsafe class SparseLayerTests
{
    [Theory]
    [InlineData(96, 3, 96)]
    [InlineData(96, 1, 32)]
    [InlineData(128, 2, 160)]
    [InlineData(16, 1, 64)]
    public void What_is_not_zero_gives_the_integers_of_the_whole(int width, int rows, int outputs)
    {
        var dice = new Dice(11);
        var section = Section(width * rows, outputs, dice);
        var (dense, sparse) = (new IntegerLayer(section, "layer", IntegerEpilogue.StateScale), new SparseLayer(section, "layer", IntegerEpilogue.StateScale, rows));
        var (states, marks) = (new AlignedBuffer<short>(width * rows), new AlignedBuffer<ulong>(rows));
        foreach (ref var state in states.Span) state = (short)(dice.Next(4) == 0 ? dice.Next(2000) : 0);
        for (var row = 0; row < rows; row++) marks.Start[row] = SparseLayer.MarksOf(states.Start + row * width, width);

        var sums = new AlignedBuffer<int>(IntegerKernel.Pad(1) * outputs);
        var (wanted, found) = (new AlignedBuffer<short>(outputs), new AlignedBuffer<short>(outputs));
        var (wantedReal, foundReal) = (new AlignedBuffer<float>(outputs), new AlignedBuffer<float>(outputs));
        dense.Multiply(1, states.Start, width * rows, sums.Start);
        IntegerEpilogue.Rectify(dense, sums.Start, 0, outputs, wanted.Start);
        IntegerEpilogue.Real(dense, sums.Start, 0, outputs, wantedReal.Start);
        sparse.Real(states.Start, marks.Start, foundReal.Start);
        Assert.Equal(wantedReal.Span[..outputs].ToArray(), foundReal.Span[..outputs].ToArray());
        if (outputs > SparseLayer.MaxWidth) return;
        var foundMarks = sparse.Rectify(states.Start, marks.Start, found.Start);
        Assert.Equal(wanted.Span[..outputs].ToArray(), found.Span[..outputs].ToArray());
        Assert.Equal(SparseLayer.MarksOf(wanted.Start, outputs), foundMarks);
    }

    [Fact]
    public void A_mark_stands_for_a_pair_that_is_not_zero()
    {
        var states = new AlignedBuffer<short>(128);
        states.Span[0] = states.Span[35] = states.Span[127] = 1;
        Assert.Equal(1UL | 1UL << 17 | 1UL << 63, SparseLayer.MarksOf(states.Start, 128));
    }

    [Fact]
    public void A_layer_of_rows_that_are_too_wide_is_refused()
    {
        var problem = Assert.Throws<ModelFormatException>(() => new SparseLayer(Section(288, 32, new Dice(1)), "layer", 1, 2));
        Assert.Equal("The section 'layer' has 288 inputs; 2 rows of at most 128 states in sixteens are expected.", problem.Message);
    }

    private static byte[] Section(int inputs, int outputs, Dice dice)
    {
        var parameter = new Parameter("layer", inputs, outputs, 1);
        for (var i = 0; i < inputs; i++)
            for (var j = 0; j < outputs; j++) parameter.Row(i)[j] = (dice.Next(201) - 100) * 0.01f;
        return Quantizer.Layer([parameter], [null]);
    }
}
