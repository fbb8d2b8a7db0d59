namespace NewsTools;

/// <summary>A number that was read.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Count">How many pieces it takes; 0 where there is no number.</param>
/// <param name="Traits">How it is written.</param>
internal readonly record struct NumberReading(decimal Value, int Count, NumberTraits Traits)
{
    /// <summary>Whether a number is there.</summary>
    public bool Success => Count > 0;

    /// <summary>Whether it has all of <paramref name="traits"/>.</summary>
    public bool Has(NumberTraits traits) => (Traits & traits) == traits;
}
