namespace NewsTools;

/// <summary>The part that a word plays in a number; the names are those of the word list's first column.</summary>
internal enum NumberWordKind : byte
{
    /// <summary>No number word.</summary>
    None,

    /// <summary>Zero to nineteen.</summary>
    Unit,

    /// <summary>Twenty to ninety.</summary>
    Tens,

    /// <summary>Hundred.</summary>
    Hundred,

    /// <summary>A power of ten above it, with its short forms; also a dozen, a lakh and a crore.</summary>
    Scale,

    /// <summary>Dozens, hundreds, thousands: many of a scale, none said how many.</summary>
    Scales,

    /// <summary>First to nineteenth.</summary>
    Ordinal,

    /// <summary>Twentieth to ninetieth.</summary>
    OrdinalTens,

    /// <summary>Hundredth, thousandth.</summary>
    OrdinalScale,

    /// <summary>Halves, thirds, quarters: a part when a number stands before it; the value is the divisor.</summary>
    Fractions,

    /// <summary>Half.</summary>
    Half,

    /// <summary>Quarter, which is also a time.</summary>
    Quarter,

    /// <summary>A or an.</summary>
    Article,

    /// <summary>And.</summary>
    And,

    /// <summary>Of.</summary>
    Of,

    /// <summary>Point.</summary>
    Point,

    /// <summary>Couple and pair.</summary>
    Couple,

    /// <summary>Few, several, many: a number that is not said.</summary>
    Vague,

    /// <summary>The letters after the digits of an ordinal: st, nd, rd, th.</summary>
    OrdinalEnding,
}
