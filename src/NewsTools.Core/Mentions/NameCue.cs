namespace NewsTools;

/// <summary>
/// What speaks for or against a reading of a capitalised phrase. Each has a weight for each kind of name
/// (<see cref="NameWeights"/>); the rules only gather them.
/// </summary>
internal enum NameCue : byte
{
    /// <summary>Always there: how likely each kind is before anything is known.</summary>
    Always,

    // What the lexicon says of the whole phrase.
    IsCountry, IsCapital, IsCity, IsRegion, IsPlace, IsPeople, IsOrganization, IsAgency, IsOutlet, IsParty, IsLegislature,
    IsCompany, IsTeam, IsFacility, IsPerson, IsOtherName, IsAmbiguous, IsGivenName, IsSurname, IsTitle, IsHead, IsNoName,

    // What it says of the words of the phrase.
    FirstGivenName, FirstSurname, LastSurname, LastGivenName, LastOrgHead, LastCompanyHead, FirstOrgHead, LastPlaceHead,
    FirstPlaceHead, LastFacilityHead, FirstFacilityHead, LastTitle, HasPlace, HasPeople, HasOrganization, AllCommon, FirstCommon, LastCommon,

    // Shape.
    OneWord, TwoWords, ThreeWords, ManyWords, Acronym, LongCapitals, MixedCase, HasDigit, HasInitial, HasParticle, HasAmpersand,
    HasHyphen, HasOf, HasLowerSyllable, NoCapital, EndsLikePlace, EndsLikePerson,

    // What stands around it.
    SentenceStart, AloneInSentence, TitleCase, UpperCase, SeenLower, Quoted, InBrackets, AfterHonorific, AfterRole, AfterLowerRole, AfterRoleComma,
    BeforeRoleComma, BeforeAge, BeforeSpeech, AfterSpeech, BeforePersonCue, AfterPersonCue, AfterPlaceCue, AfterOf, AfterThe, AfterArticle, AfterPossessive, AfterFrom, AfterTo,
    BeforePossessive, BeforeHyphen, AfterHyphen, BeforeCommaPlace, AfterPlaceComma, BeforeNoun, BeforeHeadNoun, BeforeOrgNoun, BeforePlaceNoun, BeforePersonNoun, AfterOrgNoun, BeforeBracket,
    AfterAnd, BeforeAnd, AfterBy, AfterPeople, AfterNumber, AfterFor, AfterWith,

    // What the rest of the document says.
    SurnameOfPerson, PartOfPerson, PartOfOrganization, AcronymOfName,
}
