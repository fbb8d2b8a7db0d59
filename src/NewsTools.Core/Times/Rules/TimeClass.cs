namespace NewsTools;

/// <summary>What a word or a part of a time expression can be taken for. Patterns name these; groups and single words follow them.</summary>
internal enum TimeClass : byte
{
    None,

    // Numbers by their shape.
    Number,
    Ordinal,
    Vague,
    N,
    Two,
    DayNumber,
    Year,
    DecadeYear,
    Clock4,
    DotClock,
    DotDate,
    SpokenYear,

    // Words of times-words.tsv.
    Month,
    Weekday,
    Weekdays,
    Unit,
    Units,
    UnitLong,
    Season,
    Part,
    Parts,
    Overnight,
    Noon,
    Meridian,
    Zone,
    Tens,
    Edge,
    EdgeOf,
    Approx,
    Often,
    Times,
    Now,
    Lately,
    Yesterday,
    Tonight,
    Era,

    // What rules found.
    Date,
    DayDate,
    MonthDate,
    YearDate,
    WeekdayDate,
    HolidayDate,
    Stretch,
    DecadeStretch,
    Subyear,
    Relative,
    Shifted,
    Reference,
    Clock,
    DatedClock,
    PartDate,
    DatedPart,
    Duration,
    Set,
    Range,

    /// <summary>The number of classes; groups and words are numbered from here.</summary>
    Count,
}
