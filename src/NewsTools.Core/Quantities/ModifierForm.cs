namespace NewsTools.Quantities;

/// <summary>A modifier, as a value that many phrases share.</summary>
internal sealed record ModifierForm(QuantityModifier Modifier);
