namespace NewsTools;

/// <summary>What a mention refers to.</summary>
public enum MentionKind
{
    /// <summary>A human being, real or fictional.</summary>
    Person,

    /// <summary>A government body, company, party, team, outlet, armed group or other organisation.</summary>
    Organization,

    /// <summary>A country, region, city or natural feature.</summary>
    Place,

    /// <summary>People or things by nation, region, ethnic group, religion or political creed: <c>South Korean</c>, <c>Muslims</c>.</summary>
    Nationality,

    /// <summary>A building, airport, road, base or other structure with a name.</summary>
    Facility,

    /// <summary>A product that is no equipment.</summary>
    Product,

    /// <summary>A weapon, vehicle, aircraft, ship or ammunition, by name or by type.</summary>
    Equipment,

    /// <summary>A war, election, summit, disaster, tournament or other event with a name.</summary>
    Event,

    /// <summary>A law, treaty, programme or initiative with a name.</summary>
    Law,

    /// <summary>A book, film, song, painting or other work.</summary>
    Work,
}
