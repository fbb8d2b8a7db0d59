namespace NewsTools;

/// <summary>
/// What a word or a name in the lexicon is. The first ones are kinds of names, finer than those of mentions; the
/// later ones are words that help to find names.
/// </summary>
public enum LexiconKind : byte
{
    /// <summary>No kind; never found in a lexicon.</summary>
    None,

    /// <summary>A state, territory or former state.</summary>
    Country,

    /// <summary>The capital of a country.</summary>
    Capital,

    /// <summary>A city, town or district of one.</summary>
    City,

    /// <summary>A province, region, continent, sea, river or mountain.</summary>
    Region,

    /// <summary>A place of any other sort.</summary>
    Place,

    /// <summary>An adjective or noun for a people; the entry's name is that of the country or region.</summary>
    Demonym,

    /// <summary>People by ethnic group, religion or creed.</summary>
    Nationality,

    /// <summary>An organisation of any other sort.</summary>
    Organization,

    /// <summary>A government body.</summary>
    Agency,

    /// <summary>A newspaper, broadcaster or news agency.</summary>
    Outlet,

    /// <summary>A political party or movement.</summary>
    Party,

    /// <summary>A parliament or one of its chambers.</summary>
    Legislature,

    /// <summary>A company or brand that stands for one.</summary>
    Company,

    /// <summary>A sports team or club.</summary>
    Team,

    /// <summary>A building, base, road or other structure.</summary>
    Facility,

    /// <summary>A weapon, vehicle, aircraft, ship or ammunition, by name or by type.</summary>
    Equipment,

    /// <summary>A product that is no equipment.</summary>
    Product,

    /// <summary>A war, summit, disaster or tournament.</summary>
    Event,

    /// <summary>A law, treaty or programme.</summary>
    Law,

    /// <summary>A book, film, song, painting or award-winning piece.</summary>
    Work,

    /// <summary>A person known by this name.</summary>
    Person,

    /// <summary>A first name.</summary>
    GivenName,

    /// <summary>A family name.</summary>
    Surname,

    /// <summary>A word before or after a person's name: <c>Mr.</c>, <c>Jr.</c>.</summary>
    Honorific,

    /// <summary>An office, rank or occupation: <c>president</c>, <c>spokesman</c>.</summary>
    Role,

    /// <summary>A word that stands before a role: <c>former</c>, <c>deputy</c>.</summary>
    RoleModifier,

    /// <summary>The last word of a company's name: <c>Inc.</c>; or a word that heads an organisation's: <c>ministry</c>.</summary>
    OrgSuffix,

    /// <summary>A word that heads a facility's name: <c>airport</c>.</summary>
    FacilityHead,

    /// <summary>A word that heads a place's name: <c>river</c>.</summary>
    PlaceHead,

    /// <summary>A word that heads an event's name: <c>summit</c>.</summary>
    EventHead,

    /// <summary>A word that heads a law's name: <c>treaty</c>.</summary>
    LawHead,

    /// <summary>A word inside surnames: <c>van</c>, <c>bin</c>, <c>al</c>.</summary>
    NameParticle,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day of the week.</summary>
    Weekday,

    /// <summary>A currency.</summary>
    Currency,

    /// <summary>A unit of measure.</summary>
    Unit,

    /// <summary>A word that is no name, however it is written.</summary>
    Stopword,

    /// <summary>A capitalised word or phrase that is no name: <c>Internet</c>, <c>Ph.D.</c>.</summary>
    NotName,

    /// <summary>A verb whose subject speaks or decides: <c>said</c>, <c>insisted</c>, <c>plans</c>.</summary>
    AgentVerb,

    /// <summary>A noun that a government has: <c>policy</c>, <c>envoy</c>.</summary>
    PolicyNoun,

    /// <summary>A word before which a place is likely: <c>in</c>, <c>near</c>.</summary>
    PlaceCue,

    /// <summary>A word beside which a person is likely: <c>who</c>, <c>born</c>.</summary>
    PersonCue,

    /// <summary>A word that is mostly written in lower case, so that a capital at a sentence's start says nothing.</summary>
    CommonWord,

    /// <summary>A noun for a body of government after a country: <c>South Korea's defence ministry</c>.</summary>
    BodyNoun,

    /// <summary>A noun beside the name of an organisation: <c>newspaper</c>, <c>company</c>.</summary>
    OrgNoun,

    /// <summary>A noun beside the name of a place: <c>province</c>, <c>district</c>.</summary>
    PlaceNoun,

    /// <summary>A word before the name of a ship: <c>USS</c>, <c>HMS</c>.</summary>
    EquipmentHead,

    /// <summary>A verb whose object, when it is a capital, is a government: <c>accused Tehran</c>.</summary>
    AddressVerb,

    /// <summary>A noun for what governments have with each other: <c>talks with Moscow</c>.</summary>
    DealNoun,

    /// <summary>A word after a hyphen that makes an adjective of a name: <c>led</c> in <c>UN-led</c>.</summary>
    HyphenTail,

    /// <summary>A noun beside the name of a person: <c>the Bush administration</c>.</summary>
    PersonNoun,
}
