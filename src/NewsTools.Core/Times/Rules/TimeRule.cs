namespace NewsTools;

/// <summary>One row of times-rules.tsv.</summary>
/// <param name="Name">The rule's name, which travels with what it finds.</param>
/// <param name="Order">Where it stands in the file.</param>
/// <param name="Level">The level that it runs at, from 1.</param>
/// <param name="Left">How many elements of context stand before the expression.</param>
/// <param name="Right">How many stand after it.</param>
/// <param name="Production">What makes the meaning.</param>
/// <param name="Argument">The production's argument, or an empty text.</param>
internal sealed record TimeRule(string Name, int Order, int Level, int Left, int Right, TimeProduction Production, string Argument);
