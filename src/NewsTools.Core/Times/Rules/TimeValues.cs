namespace NewsTools;

/// <summary>The TIMEX3 values that words stand for by themselves, so that a reading can hold one as a number.</summary>
internal static class TimeValues
{
    private static readonly string[] All =
    [
        "PRESENT_REF", "PAST_REF", "FUTURE_REF", "P1D", "P1W", "P2W", "P1M", "P2M", "P1Q", "P6M", "P1Y", "P2Y", "PT1H",
    ];

    /// <summary>The number of a value.</summary>
    /// <exception cref="ArgumentException">The list has no such value.</exception>
    public static int Intern(string value)
    {
        var index = Array.IndexOf(All, value);
        return index >= 0 ? index : throw new ArgumentException($"'{value}' is none of the values that words stand for.", nameof(value));
    }

    /// <summary>The value with a number.</summary>
    public static string Of(int index) => All[index];
}
