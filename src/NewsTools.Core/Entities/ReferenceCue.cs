namespace NewsTools.Entities;

/// <summary>What speaks for or against a pronoun's meaning a candidate; the weights are in <c>reference-cues.tsv</c>.</summary>
internal enum ReferenceCue : byte
{
    /// <summary>Always there: what any candidate has over meaning nothing.</summary>
    Always,
    SameSentence,
    OneBack,
    TwoBack,
    FartherBack,
    SameParagraph,
    LastSubject,
    LastObject,
    LastPossessor,
    LastOblique,
    LastModifier,
    LastOther,
    LastPronoun,
    LastName,
    LastNominal,
    Named,
    GenderKnown,
    MetTwice,
    MetOften,

    /// <summary>It is the subject of the verb of speech above the pronoun: <c>Smith said he …</c>.</summary>
    Reports,

    /// <summary>The pronoun and its last mention are both subjects.</summary>
    SameRank,

    /// <summary>No candidate that fits was met since.</summary>
    Nearest,

    /// <summary>It was the first subject of its sentence.</summary>
    Topic,
    Person,
    Organization,
    Place,
    Thing,
    PluralKnown,

    /// <summary>Its last mention and the pronoun are not both inside or both outside quotation marks.</summary>
    QuoteBorder,

    /// <summary>The pronoun is a subject or a possessive at the start of its sentence, and it was the subject of the sentence before.</summary>
    Continues,

    /// <summary>The pronoun is a possessive in the clause of which it is the subject.</summary>
    OwnClause,

    /// <summary>It is a country, or the seat of one.</summary>
    State,

    /// <summary>No other of its kind has more names in the document.</summary>
    MainOfKind,

    /// <summary>It is the first of its kind in the document.</summary>
    FirstOfKind,

    /// <summary>It is spoken of within one sentence after a pronoun of the same sort meant it.</summary>
    Chained,

    /// <summary>The pronoun is a possessive.</summary>
    ForPossessive,

    /// <summary>The pronoun is no subject and no possessive, and its last mention is a subject.</summary>
    ObjectAfterSubject,

    /// <summary>A person, organisation or place without name.</summary>
    Unnamed,

    /// <summary>Many persons, or an organisation that is spoken of as many.</summary>
    Group,

    /// <summary>The pronoun is the subject of a verb of speech, and the candidate can speak: <c>It said …</c></summary>
    CanSpeak,

    /// <summary>The pronoun is the subject of a verb of speech, and the candidate is a thing.</summary>
    CannotSpeak,

    /// <summary>The pronoun is the subject of a verb of speech, as the candidate was before.</summary>
    SpeaksAgain,

    /// <summary>The pronoun and its last mention are subjects of the same verb.</summary>
    SameVerb,

    /// <summary>The pronoun and its last mention stand in one quotation.</summary>
    SameQuote,

    /// <summary>It is the object of the verb on which the pronoun's clause hangs: <c>told residents to leave their homes</c>.</summary>
    Addressed,

    /// <summary>It is the subject of a verb on which the pronoun's clause hangs.</summary>
    SubjectAbove,

    /// <summary>Fewer than five words lie between.</summary>
    VeryNear,

    /// <summary>More than twenty words lie between.</summary>
    Far,

    /// <summary>One candidate that fits was met since.</summary>
    Second,

    /// <summary>The pronoun and its last mention are possessives.</summary>
    BothPossessive,

    /// <summary>Many persons.</summary>
    PluralPersons,

    /// <summary>Its last mention names it by a part of another phrase: <c>the Berlin talks</c>.</summary>
    InPhrase,
}
