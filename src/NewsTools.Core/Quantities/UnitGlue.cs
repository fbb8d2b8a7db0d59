namespace NewsTools.Quantities;

/// <summary>How a unit must be joined to its number.</summary>
internal enum UnitGlue : byte
{
    /// <summary>In any way.</summary>
    Any,

    /// <summary>With nothing between.</summary>
    Joined,

    /// <summary>With a hyphen.</summary>
    Hyphen,
}
