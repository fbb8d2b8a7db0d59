namespace NewsTools.Entities;

/// <summary>Somebody or something that the reading has met, or will meet by name; what a reference may mean.</summary>
internal struct Candidate
{
    /// <summary>What it is; of no meaning for a thing.</summary>
    public MentionKind Kind;

    /// <summary>Whether it is a common noun that is no person, organisation or place: it only competes for pronouns.</summary>
    public bool IsThing;

    /// <summary>Whether the text names it.</summary>
    public Attribution Attribution;

    /// <summary>What pronouns fit.</summary>
    public PersonGender Gender;

    /// <summary>One or many.</summary>
    public GrammaticalNumber Number;

    /// <summary>The class of its noun, or 0.</summary>
    public byte Class;

    /// <summary>Whether it is no more what its noun says: <c>the former president</c>.</summary>
    public bool IsFormer;

    /// <summary>The hash of its noun.</summary>
    public uint Noun;

    /// <summary>The kinds that the lexicon gives its name, as bits.</summary>
    public ulong Kinds;

    /// <summary>ISO 3166-1 alpha-2 code, or null.</summary>
    public string? Country;

    /// <summary>The canonical name, or null for one that the text does not name.</summary>
    public string? Name;

    /// <summary>The name under which it is known outside the text, by which entities of several articles are merged.</summary>
    public string? Key;

    /// <summary>Whether its name is not in the words of its mentions: a seat's state.</summary>
    public bool IsSeat;

    /// <summary>Index of the name mention that gives the role, or -1.</summary>
    public int RoleFrom;

    /// <summary>The tokens of its longest name, or of an unnamed one's first mention without article.</summary>
    public int NameFirst, NameEnd;

    /// <summary>The tokens of a role that no name mention gives.</summary>
    public int RoleFirst, RoleEnd;

    /// <summary>The candidate that it proved to be the same as, or -1.</summary>
    public int Same;

    /// <summary>The head of its latest mention, and the sentence and paragraph of that; -1 where it was not met yet.</summary>
    public int LastToken, LastSentence, LastParagraph;

    /// <summary>What the latest mention is in its clause and by which form.</summary>
    public Rank LastRank;

    public MentionForm LastForm;

    /// <summary>The verb or noun of which the latest mention is an argument, or -1.</summary>
    public int LastGovernor;

    /// <summary>The cues that it has for any pronoun (<see cref="StandingCues"/>), or 0 where they are to be worked out anew.</summary>
    public ulong Standing;

    /// <summary>The weight of those cues for a sort of pronoun, and that sort; of no meaning where there are no cues.</summary>
    public int StandingScore;

    public byte StandingSort;

    /// <summary>The number of the last search that looked at it.</summary>
    public int Search;

    /// <summary>Whether it was the first subject of a sentence.</summary>
    public bool WasTopic;

    /// <summary>The number of its names in the whole document.</summary>
    public int NamesInAll;

    /// <summary>Whether it is the first of its kind, and the one with the most names.</summary>
    public bool IsFirstOfKind, IsMainOfKind;

    /// <summary>How often it was met.</summary>
    public int Count;

    /// <summary>Whether it is the subject of a verb of speech somewhere.</summary>
    public bool Speaks;

    /// <summary>Whether a name says what it is.</summary>
    public readonly bool IsNamed => Name is not null;

    /// <summary>A candidate about which nothing is known yet.</summary>
    public static Candidate Empty => new() { RoleFrom = -1, Same = -1, LastToken = -1, LastSentence = -1, LastParagraph = -1 };
}
