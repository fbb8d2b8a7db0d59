namespace NewsTools.Quantities;

/// <summary>One way to write a unit.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Exact">The characters that must stand there, or null where case does not matter.</param>
/// <param name="Glue">What must stand before it.</param>
/// <param name="Tight">Whether nothing may stand between its pieces: <c>m2</c>.</param>
internal sealed record UnitForm(QuantityUnit Unit, string? Exact, UnitGlue Glue, bool Tight);
