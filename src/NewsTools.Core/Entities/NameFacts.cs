namespace NewsTools.Entities;

/// <summary>Finds out what a name says of its bearer: which state a seat stands for, a person's sex, what the lexicon knows.</summary>
/// <param name="scene">The document.</param>
internal sealed class NameFacts(Scene scene)
{
    private const LexiconTraits Sexes = LexiconTraits.Male | LexiconTraits.Female;

    /// <summary>Whom seats mean that are not their country's government, by the hash of the seat.</summary>
    private static readonly WordMap<Seat> Seats = ReadSeats();

    private readonly LexiconMatch[] _found = new LexiconMatch[16];
    private int _foundAt = -1;
    private int _foundCount;
    private (Document? Document, string? State) _askedFor;
    private bool _hasState;

    /// <summary>Whom a seat means; where the name is null, itself.</summary>
    private readonly record struct Seat(string? Name, MentionKind Kind);

    /// <summary>Turns to another document.</summary>
    public void Clear() => _foundAt = -1;

    /// <summary>The name and the kind under which a mention is gathered.</summary>
    public (string Name, MentionKind Kind) Identify(Mention mention, in NamePlace place)
    {
        if (mention.Kind == MentionKind.Nationality) return (mention.Name, mention.Country is null ? MentionKind.Nationality : MentionKind.Place);
        if (mention.Kind is MentionKind.Person or MentionKind.Event or MentionKind.Law or MentionKind.Work) return (mention.Name, mention.Kind);
        if (mention.Metonym || IsActingSeat(mention, place) || IsActingCapital(mention, place)) return StateOf(mention, place);
        return (mention.Name, mention.Kind);
    }

    /// <summary>A candidate with what the name alone tells.</summary>
    public Candidate Describe(Mention mention, in NamePlace place, MentionKind kind)
    {
        var isPerson = kind == MentionKind.Person;
        return Candidate.Empty with
        {
            Kind = kind,
            Attribution = Attribution.Named,
            Gender = isPerson ? GenderOf(mention, place) : kind == MentionKind.Nationality ? PersonGender.Any : PersonGender.Neuter,
            Number = isPerson ? GrammaticalNumber.Singular : GrammaticalNumber.Any,
            Country = kind == MentionKind.Organization && mention.Metonym ? null : mention.Country ?? (isPerson ? CountryBefore(place) : null),
            Kinds = isPerson ? 0 : KindsOf(mention, place),
            NameFirst = place.First,
            NameEnd = place.End,
        };
    }

    /// <summary>The country that owns a person: <c>Germany's Petra Stolz</c>.</summary>
    private string? CountryBefore(in NamePlace place) =>
        place.First > 1 && scene.Lower(place.First - 1) == FunctionWord.Possessive && scene.NameAt[place.First - 2] is > 0 and var owner && scene.Names[owner - 1].Kind == MentionKind.Place
            ? scene.Names[owner - 1].Country
            : null;

    /// <summary>Sets the noun for which the candidate can be taken: the head of a person's role or of an organisation's name.</summary>
    public void DescribeNoun(ref Candidate candidate, Mention mention)
    {
        var words = candidate.Kind == MentionKind.Person ? mention.Role : candidate.Kind == MentionKind.Organization ? candidate.Name : null;
        if (words is null) return;
        foreach (var range in words.AsSpan().Split(' '))
        {
            var lower = WordHash.OfLower(words.AsSpan()[range].TrimEnd(','));
            candidate.IsFormer |= scene.Words.Closed(lower).Is(WordRole.Former);
            if (scene.Words.TryNoun(lower, out var noun) && noun.Kind == candidate.Kind) (candidate.Noun, candidate.Class) = (lower, noun.Class);
            else if (candidate.Noun != 0) break;
        }
    }

    /// <summary>Male or female by the title before the name, the role or the first name.</summary>
    public PersonGender GenderOf(Mention mention, in NamePlace place)
    {
        if (TitleOf(place) is var title and not PersonGender.Either) return title;
        if (mention.Role is not null && OfRole(mention.Role) is var byRole and not PersonGender.Either) return byRole;
        return place.Count > 1 ? OfGivenName(place.First, place.End - 1) : PersonGender.Either;
    }

    /// <summary>What a title before the name or at its start says: <c>Mrs. Lund</c>.</summary>
    public PersonGender TitleOf(in NamePlace place)
    {
        if (place.First > 0 && scene.Closed(place.First - 1) is var title && title.Is(WordRole.Title)) return title.Gender;
        return place.Count > 1 && scene.Closed(place.First) is var inner && inner.Is(WordRole.Title) ? inner.Gender : PersonGender.Either;
    }

    /// <summary>What the noun of a role says: <c>spokeswoman</c>.</summary>
    private PersonGender OfRole(string role)
    {
        foreach (var range in role.AsSpan().Split(' '))
        {
            var lower = WordHash.OfLower(role.AsSpan()[range].TrimEnd(','));
            if (lower == FunctionWord.Of || lower == FunctionWord.For) break;
            if (scene.Words.TryNoun(lower, out var noun) && noun.Kind == MentionKind.Person && noun.Gender != PersonGender.Either) return noun.Gender;
        }

        return PersonGender.Either;
    }

    /// <summary>By the first name; where that is a family name and the last word is no name of ours the order may be another: <c>Kim Jong Un</c>.</summary>
    private PersonGender OfGivenName(int token, int last)
    {
        if (scene.Closed(token).Is(WordRole.Epicene | WordRole.FamilyFirst)) return PersonGender.Either;
        var (sexes, mayBeFamily) = (LexiconTraits.None, false);
        foreach (ref readonly var match in FoundAlone(token))
        {
            if (!match.Has(LexiconKind.GivenName)) continue;
            mayBeFamily |= match.Has(LexiconKind.Surname);
            foreach (var reading in scene.Lexicon.ReadingsOf(match))
                if (reading.Kind == LexiconKind.GivenName) sexes |= reading.Traits & Sexes;
        }

        if (mayBeFamily && !IsName(last)) return PersonGender.Either;
        return sexes switch
        {
            LexiconTraits.Male => PersonGender.Male,
            LexiconTraits.Female => PersonGender.Female,
            _ => PersonGender.Either,
        };
    }

    /// <summary>Whether a token is a first or family name of the lexicon.</summary>
    public bool IsName(int token)
    {
        foreach (ref readonly var match in FoundAlone(token))
            if (match.Has(LexiconKind.Surname) || match.Has(LexiconKind.GivenName)) return true;
        return false;
    }

    /// <summary>What the lexicon has of a token alone; good until it is asked of another.</summary>
    private ReadOnlySpan<LexiconMatch> FoundAlone(int token)
    {
        _foundAt = -1;
        return _found.AsSpan(0, scene.Lexicon.FindAt(scene.Tokens[..(token + 1)], scene.Document.Text, token, _found));
    }

    /// <summary>What the lexicon has that begins at a token; good until it is asked of another.</summary>
    private ReadOnlySpan<LexiconMatch> FoundAt(int token)
    {
        if (_foundAt != token) (_foundAt, _foundCount) = (token, scene.Lexicon.FindAt(scene.Tokens, scene.Document.Text, token, _found));
        return _found.AsSpan(0, _foundCount);
    }

    private ulong KindsOf(Mention mention, in NamePlace place)
    {
        if (mention.Kind == MentionKind.Nationality) return LexiconKinds.Bit(LexiconKind.Country);
        var kinds = 0UL;
        foreach (ref readonly var match in FoundAt(place.First))
            if (match.Count == place.Count) kinds |= match.KindBits & MentionKinds.KindsOf(mention.Kind);
        return kinds;
    }

    /// <summary>Whether a building is said to act, so that it stands for who sits in it.</summary>
    private bool IsActingSeat(Mention mention, in NamePlace place)
    {
        if (mention.Country is null || mention.Kind is not (MentionKind.Organization or MentionKind.Facility)) return false;
        if (mention.Kind != MentionKind.Organization && scene.RankOf(place.Head) is not (Rank.Subject or Rank.Possessor) && scene.Relation(place.Head) != DependencyRelation.OblAgent) return false;
        foreach (ref readonly var match in FoundAt(place.First))
        {
            if (match.Count != place.Count || !match.Has(LexiconKind.Facility)) continue;
            foreach (var reading in scene.Lexicon.ReadingsOf(match))
                if (reading.Kind == LexiconKind.Facility && reading.Has(LexiconTraits.Metonym)) return true;
        }

        return false;
    }

    /// <summary>Whether a capital is the subject of a verb of speech, must do something, or is spoken to: <c>he said London must pay</c>, <c>called on Abuja to</c>.</summary>
    private bool IsActingCapital(Mention mention, in NamePlace place)
    {
        if (mention.Kind != MentionKind.Place || place.Count != 1 || mention.Country is null) return false;
        var verb = scene.Head(place.Head);
        if (verb < 0 || !(scene.Relation(place.Head) == DependencyRelation.Nsubj ? Acts(place.Head, verb) : IsAddressed(place.First))) return false;
        foreach (ref readonly var match in FoundAt(place.First))
            if (match.Count == 1 && match.Has(LexiconKind.Capital)) return true;
        return false;
    }

    private bool Acts(int subject, int verb)
    {
        if (scene.Closed(verb).Is(WordRole.Speech | WordRole.Mind)) return true;
        for (var at = verb - 1; at > subject; at--)
            if (scene.Head(at) == verb && scene.Closed(at).Is(WordRole.Must)) return true;
        return false;
    }

    private bool IsAddressed(int first) =>
        first > 1 && (scene.Lower(first - 1) == FunctionWord.On || scene.Lower(first - 1) == FunctionWord.To) && scene.Closed(first - 2).Is(WordRole.Addressing);

    private (string Name, MentionKind Kind) StateOf(Mention mention, in NamePlace place)
    {
        var state = scene.Lexicon.CountryName(mention.Country);
        if (Seats.Find(scene.Lower(place.Head)) is >= 0 and var seat)
        {
            if (Seats[seat].Name is not { } other) return (mention.Name, MentionKind.Organization);
            if (!HasState(state)) return (other, Seats[seat].Kind);
        }

        return state is null ? (mention.Name, mention.Kind) : (state, MentionKind.Place);
    }

    private static WordMap<Seat> ReadSeats()
    {
        var seats = new WordMap<Seat>();
        foreach (var row in EmbeddedLines.Rows("seats.tsv"))
            seats.Set(WordHash.OfLower(row[0]), row[1] == "-" ? default : new Seat(row[1], EnumName.Read<MentionKind>(row[2])));
        return seats;
    }

    /// <summary>Whether the document names the state itself, so that its capital stands for it.</summary>
    private bool HasState(string? state)
    {
        if (_askedFor == (scene.Document, state)) return _hasState;
        _hasState = false;
        foreach (var mention in scene.Names) _hasState |= !mention.Metonym && mention.Kind is MentionKind.Place or MentionKind.Nationality && mention.Name == state;
        _askedFor = (scene.Document, state);
        return _hasState;
    }
}
