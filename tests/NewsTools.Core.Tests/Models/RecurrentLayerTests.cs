using NewsTools.Models;
using NewsTools.Training.Models;

namespace NewsTools.Core.Tests.Models;

public unsafe class RecurrentLayerTests
{
    [Theory]
    [InlineData(1, 16)]
    [InlineData(40, 48)]
    [InlineData(7, 64)]
    public void Fixed_point_is_close_to_real_numbers_in_both_directions(int rows, int size)
    {
        var dice = new Dice(3);
        var (gates, states) = (new AlignedBuffer<short>(rows * 4 * size), new AlignedBuffer<short>(rows * 2 * size));
        foreach (ref var gate in gates.Span[..(rows * 4 * size)]) gate = (short)(dice.Next(6000) - 3000);
        RecurrentLayer.Run(Rows(gates, rows, 4 * size), size, states.Start, 2 * size);
        for (var direction = 0; direction < 2; direction++)
            for (var j = 0; j < size; j++)
            {
                var state = 0.0;
                for (var k = 0; k < rows; k++)
                {
                    var row = direction == 0 ? k : rows - 1 - k;
                    var at = (row * 2 + direction) * 2 * size + j;
                    var (z, f) = (Squash(Real(gates, at)), 0.5 + 0.5 * Squash(0.5 * Real(gates, at + size)));
                    state = f * state + (1 - f) * z;
                    Assert.Equal(state, Real(states, (row * 2 + direction) * size + j), 0.004);
                }
            }
    }

    [Fact]
    public void Wide_and_narrow_registers_give_the_same_states()
    {
        const int Count = 9, Size = 32;
        var dice = new Dice(4);
        var (gates, states) = (new AlignedBuffer<short>(Count * 4 * Size), new AlignedBuffer<short>(Count * 2 * Size));
        var (half, halfStates) = (new AlignedBuffer<short>(Count * 2 * Size), new AlignedBuffer<short>(Count * Size));
        foreach (ref var gate in gates.Span[..(Count * 4 * Size)]) gate = (short)(dice.Next(65535) - 32767);
        RecurrentLayer.Run(Rows(gates, Count, 4 * Size), Size, states.Start, 2 * Size);
        for (var row = 0; row < Count; row++)
            for (var part = 0; part < 4; part++)
                gates.Span.Slice((row * 4 + part) * Size, Size / 2).CopyTo(half.Span[((row * 4 + part) * Size / 2)..]);
        RecurrentLayer.Run(Rows(half, Count, 2 * Size), Size / 2, halfStates.Start, Size);
        for (var row = 0; row < Count; row++)
            for (var direction = 0; direction < 2; direction++)
                Assert.Equal(
                    states.Span.Slice((row * 2 + direction) * Size, Size / 2).ToArray(),
                    halfStates.Span.Slice((row * 2 + direction) * Size / 2, Size / 2).ToArray());
    }

    private static nint[] Rows(AlignedBuffer<short> gates, int count, int width) => [.. Enumerable.Range(0, count).Select(row => (nint)(gates.Start + row * width))];

    private static double Real(AlignedBuffer<short> states, int at) => states.Span[at] / (double)IntegerEpilogue.StateScale;

    private static double Squash(double x)
    {
        x = Math.Clamp(x, -2, 2);
        return x - x * Math.Abs(x) / 4;
    }
}
