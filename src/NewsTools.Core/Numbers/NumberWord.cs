namespace NewsTools;

/// <summary>What a word means within a number.</summary>
/// <param name="Kind">The part that it plays.</param>
/// <param name="Value">Its value: of a fraction, the divisor.</param>
internal readonly record struct NumberWord(NumberWordKind Kind, decimal Value);
