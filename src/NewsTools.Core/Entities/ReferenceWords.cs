namespace NewsTools.Entities;

/// <summary>The words of <c>nouns.tsv</c> and <c>reference-words.tsv</c>, by the hash of their lower-case form. Immutable.</summary>
internal sealed class ReferenceWords
{
    private static readonly Lazy<ReferenceWords> BuiltIn = new(() => new ReferenceWords());
    private readonly WordTable<NounWord> _nouns;
    private readonly WordTable<ClosedWord> _closed;
    private readonly WordIndex _classes = new();

    private ReferenceWords()
    {
        var nouns = new WordMap<NounWord>();
        var closed = new WordMap<ClosedWord>();
        foreach (var columns in EmbeddedLines.Rows("nouns.tsv")) AddNouns(columns, nouns);
        foreach (var columns in EmbeddedLines.Rows("reference-words.tsv")) AddClosed(columns, closed);
        (_nouns, _closed) = (new WordTable<NounWord>(nouns), new WordTable<ClosedWord>(closed));
    }

    /// <summary>The words that come with the library.</summary>
    public static ReferenceWords Default => BuiltIn.Value;

    /// <summary>The noun with this hash.</summary>
    public bool TryNoun(uint lower, out NounWord noun) => _nouns.TryGet(lower, out noun);

    /// <summary>Whether a noun is of a class of the table.</summary>
    public bool IsOneOfClass(NounWord noun, string name) => _classes.Find(WordHash.Of(name)) + 1 == noun.Class;

    /// <summary>The word of a closed class with this hash; one without a role for all others.</summary>
    public ClosedWord Closed(uint lower) => _closed[_closed.PlaceOf(lower)];

    /// <summary>The words of closed classes that tokens are, as numbers for <see cref="ClosedAt"/>.</summary>
    public void FindClosed(ReadOnlySpan<TokenRow> tokens, Span<ushort> places) => _closed.Find(tokens, places);

    /// <summary>The word of a closed class with a number; one without a role for 0.</summary>
    public ref readonly ClosedWord ClosedAt(int place) => ref _closed[place];

    private void AddNouns(string[] columns, WordMap<NounWord> nouns)
    {
        var kind = EnumName.Read<MentionKind>(columns[0]);
        var noun = new NounWord(kind, ClassOf(columns[1]), GenderOf(columns[2], kind), GrammaticalNumber.Singular, KindsOf(columns[4]), columns[1] is "human" or "people" or "body",
            columns[3].Contains('d', StringComparison.Ordinal), columns[3].Contains('v', StringComparison.Ordinal), ClassesOf(columns[4]));
        foreach (var word in columns[5].Split(' '))
        {
            var slash = word.IndexOf('/', StringComparison.Ordinal);
            var singular = slash < 0 ? word : word[..slash];
            var plural = slash < 0 ? word + (word.EndsWith('s') ? "es" : "s") : word[(slash + 1)..];
            if (columns[3][0] == 'p') plural = singular;
            else nouns.TryAdd(WordHash.OfLower(singular), noun with { Number = columns[3][0] == 'c' || kind == MentionKind.Organization ? GrammaticalNumber.Any : GrammaticalNumber.Singular });
            nouns.TryAdd(WordHash.OfLower(plural), noun with { Number = GrammaticalNumber.Plural });
        }
    }

    private static PersonGender GenderOf(string column, MentionKind kind) => column switch
    {
        "m" => PersonGender.Male,
        "f" => PersonGender.Female,
        _ => kind == MentionKind.Person ? PersonGender.Either : PersonGender.Neuter,
    };

    private static ulong KindsOf(string column)
    {
        if (column == "-") return 0;
        var bits = 0UL;
        foreach (var kind in column.Split('|'))
            if (kind[0] != '@') bits |= LexiconKinds.Bit(EnumName.Read<LexiconKind>(kind));
        return bits;
    }

    private byte ClassOf(string name) => (byte)(_classes.Number(WordHash.Of(name), out _) + 1);

    /// <summary>The classes that a column names behind an at sign, one bit each.</summary>
    private NounClasses ClassesOf(string column)
    {
        var classes = default(NounClasses);
        foreach (var name in column.Split('|'))
            if (name[0] == '@') classes = classes.With(ClassOf(name[1..]));
        return classes;
    }

    private static void AddClosed(string[] columns, WordMap<ClosedWord> closed)
    {
        var word = Read(columns[0], columns[1]);
        foreach (var form in columns[2].Split(' '))
        {
            ref var known = ref closed.Value(WordHash.OfLower(form), out _);
            known = known with
            {
                Role = known.Role | word.Role,
                Gender = word.Gender == 0 ? known.Gender : word.Gender,
                Number = word.Number == 0 ? known.Number : word.Number,
            };
        }
    }

    private static ClosedWord Read(string type, string what) => type switch
    {
        "pronoun" => ReadPronoun(what.Split(' ')),
        "relative" => new ClosedWord(WordRole.Relative, 0, 0),
        "title" => new ClosedWord(WordRole.Title, what == "m" ? PersonGender.Male : PersonGender.Female, 0),
        "definite" => new ClosedWord(what == "the" ? WordRole.The : WordRole.Demonstrative, 0, 0),
        "indefinite" => new ClosedWord(WordRole.Indefinite, 0, 0),
        "speech" => new ClosedWord(WordRole.Speech, 0, 0),
        "contrast" => new ClosedWord(WordRole.Contrast, 0, 0),
        "addressing" => new ClosedWord(WordRole.Addressing, 0, 0),
        "must" => new ClosedWord(WordRole.Must, 0, 0),
        "family" => new ClosedWord(WordRole.FamilyFirst, 0, 0),
        "mind" => new ClosedWord(WordRole.Mind, 0, 0),
        "second" => new ClosedWord(WordRole.SecondPerson, 0, 0),
        "naming" => new ClosedWord(WordRole.Naming, 0, 0),
        "interview" => new ClosedWord(WordRole.Interview, 0, 0),
        "placing" => new ClosedWord(WordRole.Placing, 0, 0),
        "epicene" => new ClosedWord(WordRole.Epicene, 0, 0),
        "not" => new ClosedWord(WordRole.Not, 0, 0),
        "former" => new ClosedWord(WordRole.Former, 0, 0),
        "renaming" => new ClosedWord(WordRole.Renaming, 0, 0),
        "weather" => new ClosedWord(WordRole.Empty, 0, 0),
        _ => throw new InvalidOperationException($"The table of reference words has the type '{type}', which is unknown."),
    };

    private static ClosedWord ReadPronoun(string[] marks)
    {
        var role = WordRole.Pronoun | (marks[2] == "1" ? WordRole.FirstPerson : 0)
            | (marks[3] == "p" ? WordRole.Possessive : marks[3] == "r" ? WordRole.Reflexive : 0);
        var gender = marks[0] switch
        {
            "m" => PersonGender.Male,
            "f" => PersonGender.Female,
            "n" => PersonGender.Neuter,
            _ => marks[2] == "1" && marks[1] == "s" ? PersonGender.Either : PersonGender.Any,
        };
        return new ClosedWord(role, gender, marks[1] == "s" ? GrammaticalNumber.Singular : GrammaticalNumber.Plural);
    }
}
