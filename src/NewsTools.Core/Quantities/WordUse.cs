namespace NewsTools.Quantities;

/// <summary>What a word does around amounts; the names are those of the first column of <c>quantity-words.tsv</c>, which explains them. In the order of their bits, which spares sorting them.</summary>
[Flags]
internal enum WordUse : ulong
{
    None = 0,
    Stop = 1,
    Determiner = 1 << 1,
    Possessive = 1 << 2,
    Verb = 1 << 3,
    Auxiliary = 1 << 4,
    Plural = 1 << 5,
    Singular = 1 << 6,
    Attributive = 1 << 7,
    Extra = 1 << 8,
    Label = 1 << 9,
    Brand = 1 << 10,
    Street = 1 << 11,
    Tail = 1 << 12,
    Dimension = 1 << 13,
    Change = 1 << 14,
    ScoreCue = 1 << 15,
    VoteCue = 1 << 16,
    MoneyCue = 1 << 17,
    MassCue = 1 << 18,
    HeatCue = 1 << 19,
    Direction = 1 << 20,
    OneStop = 1 << 21,
    Speech = 1 << 22,
    PerNoun = 1 << 23,
    TimeUnit = 1 << 24,
    AgeUnit = 1 << 25,
    TimesCue = 1 << 26,
    Multiple = 1 << 27,
    Compound = 1 << 28,
    OverVerb = 1 << 29,
    AboutNoun = 1 << 30,
    Between = 1ul << 31,
    Minus = 1ul << 32,
    OrdinalStop = 1ul << 33,
    Boundary = 1ul << 34,

    /// <summary>A word that an amount can begin with.</summary>
    Trigger = 1ul << 35,

    /// <summary>A form of a verb of <c>quantity-verbs.tsv</c>.</summary>
    Role = 1ul << 36,

    YearCue = 1ul << 37,
    Sequence = 1ul << 38,
    Nominal = 1ul << 39,
    Gerund = 1ul << 40,
    Persons = 1ul << 41,

    /// <summary>An article or a vague number, with which only some amounts begin: <c>a dozen</c>, <c>several hundred</c>.</summary>
    Vague = 1ul << 42,

    LyNoun = 1ul << 43,
    BareParticiple = 1ul << 44,
    Much = 1ul << 45,
}
