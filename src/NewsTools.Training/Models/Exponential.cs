namespace NewsTools.Training.Models;

/// <summary>
/// e to the power of x, out of plain arithmetic: two to the power of a whole number by its bits, times the series of
/// the rest. The same on every machine, unlike a C library's; exact to about 1e-7 of the value.
/// </summary>
internal static class Exponential
{
    public static float Of(float x)
    {
        if (x < -87f) return 0;
        var scaled = Math.Min(x, 88f) * 1.44269504f;
        var whole = MathF.Round(scaled);
        var rest = (scaled - whole) * 0.693147181f;
        var series = 1f + rest * (1f + rest * (0.5f + rest * (1f / 6 + rest * (1f / 24 + rest * (1f / 120 + rest * (1f / 720))))));
        return series * BitConverter.Int32BitsToSingle(((int)whole + 127) << 23);
    }
}
