namespace NewsTools.Quantities;

/// <summary>Rounds what a division or a conversion gives.</summary>
internal static class AmountDigits
{
    private const int Significant = 12;

    /// <summary>The number to twelve significant digits, without trailing zeros.</summary>
    public static decimal Round(decimal value)
    {
        if (value == 0) return 0;
        var places = Significant;
        for (var rest = Math.Abs(value); rest >= 1 && places > 0; rest /= 10) places--;
        return Trim(Math.Round(value, Math.Min(places + LeadingZeros(value), 28)));
    }

    /// <summary>The number without trailing zeros after the point.</summary>
    public static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    private static int LeadingZeros(decimal value)
    {
        var zeros = 0;
        for (var rest = Math.Abs(value); rest < 0.1m && zeros < 16; rest *= 10) zeros++;
        return zeros;
    }
}
