namespace NewsTools.Quantities;

/// <summary>A way to read an amount, with its name and how far it can be trusted.</summary>
/// <param name="Name">The name, as facts carry it.</param>
/// <param name="Confidence">How sure it is, from 0 to 1.</param>
internal sealed record QuantityRule(string Name, double Confidence)
{
    public static readonly QuantityRule Money = new("money", 0.97);
    public static readonly QuantityRule Percent = new("percent", 0.97);
    public static readonly QuantityRule Measure = new("measure", 0.95);
    public static readonly QuantityRule Count = new("count", 0.9);
    public static readonly QuantityRule CountOf = new("count-of", 0.9);
    public static readonly QuantityRule CountOne = new("count-one", 0.7);
    public static readonly QuantityRule CountHyphen = new("count-hyphen", 0.8);
    public static readonly QuantityRule CountBare = new("count-bare", 0.6);
    public static readonly QuantityRule Fraction = new("fraction", 0.9);
    public static readonly QuantityRule InRatio = new("in-ratio", 0.9);
    public static readonly QuantityRule Multiple = new("multiple", 0.9);
    public static readonly QuantityRule Age = new("age", 0.95);
    public static readonly QuantityRule AgeOfName = new("age-of-name", 0.8);
    public static readonly QuantityRule Score = new("score", 0.8);
    public static readonly QuantityRule Vote = new("vote", 0.85);
    public static readonly QuantityRule Ordinal = new("ordinal", 0.8);

    /// <summary>All rules, in the order in which the documentation lists them.</summary>
    public static readonly QuantityRule[] All =
        [Count, CountOf, CountOne, CountHyphen, CountBare, Fraction, InRatio, Multiple, Money, Percent, Measure, Age, AgeOfName, Score, Vote, Ordinal];
}
