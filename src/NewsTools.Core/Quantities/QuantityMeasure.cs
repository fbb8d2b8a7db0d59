namespace NewsTools;

/// <summary>What an amount is an amount of.</summary>
public enum QuantityMeasure
{
    /// <summary>Things or people, or a bare number.</summary>
    Count,

    /// <summary>Money; the unit is an ISO 4217 code.</summary>
    Money,

    /// <summary>Hundredths of a whole.</summary>
    Percent,

    /// <summary>A difference between percentages, in percentage or basis points.</summary>
    PercentagePoint,

    /// <summary>A part of a whole: <c>two-thirds</c>, <c>one in five</c>; the value is the part.</summary>
    Ratio,

    /// <summary>How many times as much: <c>twice as many</c>, <c>threefold</c>.</summary>
    Multiple,

    /// <summary>Length, distance, height, calibre.</summary>
    Length,

    /// <summary>Mass, or weight in everyday words.</summary>
    Mass,

    /// <summary>Area.</summary>
    Area,

    /// <summary>Volume; barrels and bushels too.</summary>
    Volume,

    /// <summary>Speed.</summary>
    Speed,

    /// <summary>Temperature; the unit is <c>deg</c> where the text does not say of which scale.</summary>
    Temperature,

    /// <summary>Energy.</summary>
    Energy,

    /// <summary>Power.</summary>
    Power,

    /// <summary>Amounts and rates of data.</summary>
    Data,

    /// <summary>Pressure.</summary>
    Pressure,

    /// <summary>Frequency.</summary>
    Frequency,

    /// <summary>Electric tension.</summary>
    Voltage,

    /// <summary>Electric current.</summary>
    Current,

    /// <summary>A level in decibels.</summary>
    Level,

    /// <summary>Radioactivity and doses.</summary>
    Radiation,

    /// <summary>The magnitude of an earthquake.</summary>
    Magnitude,

    /// <summary>The distance that a vehicle goes with an amount of fuel.</summary>
    Efficiency,

    /// <summary>An angle.</summary>
    Angle,

    /// <summary>The age of a person or thing. Lengths of time are time expressions.</summary>
    Age,

    /// <summary>The score of a game: one side's in the value, the other's in the upper value.</summary>
    Score,

    /// <summary>The outcome of a vote: one side's in the value, the other's in the upper value.</summary>
    Vote,

    /// <summary>A place in an order: <c>the third attack</c>.</summary>
    Ordinal,
}
