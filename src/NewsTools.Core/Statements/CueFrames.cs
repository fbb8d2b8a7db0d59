namespace NewsTools.Statements;

/// <summary>The constructions in which a cue leads to its content; the names are those of <c>cues.tsv</c> in lower case.</summary>
[Flags]
internal enum CueFrames
{
    None = 0,

    /// <summary>A clause: <c>said that</c>, <c>asked whether</c>.</summary>
    That = 1,

    /// <summary>A question alone.</summary>
    Whq = 2,

    /// <summary>Direct speech.</summary>
    Quote = 4,

    /// <summary>A noun phrase: <c>denied any shipments</c>.</summary>
    Np = 8,

    /// <summary>An infinitive whose subject is the source: <c>promised to leave</c>.</summary>
    Inf = 16,

    /// <summary>An object and an infinitive, both content: <c>urged voters to stay</c>.</summary>
    NpInf = 32,

    /// <summary>An addressee and an infinitive: <c>told them to stay</c>.</summary>
    AInf = 64,

    /// <summary>A gerund: <c>denied taking it</c>.</summary>
    Ing = 128,

    /// <summary>An object and what it is called: <c>called him a liar</c>.</summary>
    Small = 256,

    /// <summary>An object and what it is described as.</summary>
    As = 512,

    /// <summary>An object is the person addressed, no content.</summary>
    Adr = 1024,

    /// <summary>Only with an empty subject: <c>it was unclear</c>.</summary>
    It = 2048,

    /// <summary>A clause with <c>should</c> or a bare verb: <c>suggested that he leave</c>.</summary>
    Should = 4096,

    /// <summary>A claim, report or allegation as object.</summary>
    ClaimObj = 8192,

    /// <summary>A clause in the future, with an addressee.</summary>
    AdrFuture = 16384,

    /// <summary>An infinitive whose subject is content: <c>seems to be</c>.</summary>
    Seem = 32768,

    /// <summary>Only where the cue is negated: <c>did not respond to</c>.</summary>
    Neg = 65536,

    /// <summary>Only with a law, bill or rule as the subject: <c>the bill would allow shops to open</c>.</summary>
    Law = 262144,

    /// <summary>With an object, only where that is a law, bill or rule: <c>signed a law</c>.</summary>
    LawObj = 524288,

    /// <summary>An object is no content: <c>maintained the title</c>.</summary>
    Thing = 1048576,

    /// <summary>Stands without a source as well: <c>questions about the deal</c>.</summary>
    Free = 2097152,

    /// <summary>A plain answer is content: <c>said no</c>.</summary>
    Answer = 4194304,

    /// <summary>An object that can speak is the source of what is said: <c>citing two officials</c>.</summary>
    Cites = 8388608,

    /// <summary>With an object, only where that is a noun that leads to content or a share: <c>found no evidence of fraud</c>.</summary>
    MatterObj = 16777216,

    /// <summary>An object can be no content, though a clause behind it is one: <c>wrote a book that …</c>, <c>told the crowd that …</c>.</summary>
    Gives = 33554432,

    /// <summary>The noun is who holds the view: <c>is a critic of the law</c>.</summary>
    Holder = 67108864,

    /// <summary>The verb's subject is what the noun is about: <c>drew criticism from farmers</c>.</summary>
    Gets = 134217728,

    /// <summary>An object, only where it is put into words: <c>offered advice to farmers</c>, not <c>offered a ride</c>.</summary>
    Worded = 268435456,

    /// <summary>With an object, only where that is nobody: <c>challenged the ruling</c>, not <c>challenged the senator</c>.</summary>
    Unpeopled = 536870912,

    /// <summary>Only with a court, jury or inquiry as the subject, before which somebody says it: <c>the inquest heard that …</c>.</summary>
    Court = 1073741824,

    /// <summary>A noun behind a preposition, with its possessor, about the clause around: <c>in his view</c>.</summary>
    View = 131072,
}
