namespace NewsTools.Entities;

/// <summary>Some classes of nouns by their numbers, one bit each. No 128-bit integer of the runtime: code that touches one is not compiled ahead of time.</summary>
internal readonly record struct NounClasses(ulong Low, ulong High)
{
    private const int Most = 128;

    /// <summary>These and one more.</summary>
    /// <exception cref="InvalidOperationException">There are more classes than bits.</exception>
    public NounClasses With(int number) =>
        number >= Most ? throw new InvalidOperationException($"The table of nouns has more than {Most - 1} classes.")
        : number < 64 ? this with { Low = Low | 1UL << number }
        : this with { High = High | 1UL << number };

    /// <summary>Whether a class is one of them.</summary>
    public bool Has(int number) => ((number < 64 ? Low : High) >> number & 1) != 0;
}
