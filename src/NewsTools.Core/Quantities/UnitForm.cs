namespace NewsTools.Quantities;

/// <summary>One way to write a unit.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Exact">The characters that must stand there, or null where case does not matter.</param>
/// <param name="Glue">What must stand before it.</param>
internal sealed record UnitForm(QuantityUnit Unit, string? Exact, UnitGlue Glue);
