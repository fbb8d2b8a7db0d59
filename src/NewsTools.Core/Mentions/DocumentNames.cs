using System.Numerics;

namespace NewsTools;

/// <summary>
/// What the phrases of a document say of each other: a surname after the full name, an acronym after its expansion,
/// equal phrases that must be of one kind.
/// </summary>
/// <param name="scan">The evidence.</param>
/// <param name="weights">The weights of cues.</param>
internal sealed class DocumentNames(NameScan scan, NameWeights weights)
{
    /// <summary>How much the other places of a phrase count as against its own.</summary>
    private const float OthersShare = 0.6f;

    /// <summary>How much the full name counts for a surname or first name alone.</summary>
    private const float FullNameShare = 0.6f;

    /// <summary>How much an organisation's name counts for its first word alone.</summary>
    private const float FirstWordShare = 0.3f;

    private readonly FullNames _persons = new();
    private readonly NameGenders _genders = new(scan);
    private readonly TeamTowns _teams = new(scan);
    private readonly WordIndex _organizations = new();
    private readonly WordIndex _firms = new();
    private readonly WordMap<ScoreSum> _sums = new();

    /// <summary>The scores of equal phrases together, and their number.</summary>
    private record struct ScoreSum(Vector4 Scores, int Count);

    /// <summary>Adds what the document says to the phrases' cues, links and scores.</summary>
    public void Relate(RowList<NamePhrase> phrases)
    {
        var span = phrases.Span;
        NoteFullNames(span);
        LinkParts(span);
        _teams.Shift(span);
        ShareScores(span);
        ShareOfFullNames(span);
    }

    private void NoteFullNames(Span<NamePhrase> phrases)
    {
        _persons.Clear();
        _organizations.Clear();
        _firms.Clear();
        for (var i = 0; i < phrases.Length; i++)
        {
            ref readonly var phrase = ref phrases[i];
            if (phrase.Count < 2 || phrase.Link >= 0) continue;
            var column = Best(phrase);
            if (column == MentionKinds.Person) _persons.Announce(i, scan.Tokens[phrase.Start].Lower, LastName(phrase));
            else if (column == MentionKinds.Organization)
            {
                _organizations.TryAdd(scan.Tokens[phrase.End - 1].Lower);
                _organizations.TryAdd(scan.Tokens[phrase.Start].Lower);
                if (!scan.IsAny(phrase.Start, LexiconKinds.Places)) _firms.TryAdd(scan.Tokens[phrase.Start].Lower, i);
            }
        }
    }

    /// <summary>The last word, or the one before <c>Jr.</c></summary>
    private uint LastName(in NamePhrase phrase)
    {
        var last = phrase.End - 1;
        while (last > phrase.Start + 1 && (scan.Is(last, LexiconKind.Honorific) || scan.Tokens[last].Lower == FunctionWord.Comma)) last--;
        return scan.Tokens[last].Lower;
    }

    private void LinkParts(Span<NamePhrase> phrases)
    {
        for (var i = 0; i < phrases.Length; i++)
        {
            ref var phrase = ref phrases[i];
            if (phrase.Settled is not null || phrase.Link >= 0) continue;
            if (phrase.Count > 1 && Best(phrase) == MentionKinds.Person) _persons.Add(i, scan.Tokens[phrase.Start].Lower, LastName(phrase), _genders.OfName(phrase));
            if ((phrase.Count == 1 || (phrase.Count == 2 && phrase.RoleEnd > phrase.RoleStart)) && LinkPart(ref phrase, phrases))
                phrase.Scores = weights.Score(phrase);
        }
    }

    /// <summary>Links a part of a name to the whole.</summary>
    /// <returns>Whether it is one, which is a cue.</returns>
    private bool LinkPart(ref NamePhrase phrase, Span<NamePhrase> phrases)
    {
        var word = scan.Tokens[phrase.End - 1].Lower;
        var isPart = _persons.MayHave(word);
        if (isPart && _persons.FindByLast(word, _genders.OfTitle(phrase)) is >= 0 and var person && phrases[person].Count > phrase.Count) Link(ref phrase, person, NameCue.SurnameOfPerson);
        else if (isPart && phrase.Count == 1 && _persons.FindByFirst(word) is >= 0 and var friend) Link(ref phrase, friend, NameCue.PartOfPerson);
        else if (phrase.Count == 1 && _organizations.Contains(word)) phrase.Cues.Add(NameCue.PartOfOrganization);
        else return false;
        return true;
    }

    private static void Link(ref NamePhrase phrase, int full, NameCue cue)
    {
        phrase.Cues.Add(cue);
        phrase.Link = full;
    }

    /// <summary>Adds to each phrase a share of what its equals elsewhere scored.</summary>
    private void ShareScores(Span<NamePhrase> phrases)
    {
        _sums.Clear();
        foreach (ref readonly var phrase in phrases)
        {
            ref var sum = ref _sums.Value(phrase.Key, out _);
            sum = new ScoreSum(sum.Scores + phrase.Scores, sum.Count + 1);
        }

        foreach (ref var phrase in phrases)
        {
            var (sum, count) = _sums[_sums.Find(phrase.Key)];
            if (count < 2) continue;
            var others = (sum - phrase.Scores) / (count - 1);
            phrase.Scores += others * OthersShare;
        }
    }

    /// <summary>
    /// Adds to a part of a person's name alone a share of what the full name scored, <c>Grant denied</c> after <c>Alice Grant</c>,
    /// and to the first word of an organisation, where it is no place: <c>shares in Takeda</c> beside <c>Takeda Pharmaceutical</c>.
    /// </summary>
    private void ShareOfFullNames(Span<NamePhrase> phrases)
    {
        foreach (ref var phrase in phrases)
            if (phrase.Link >= 0 && (phrase.Cues.Has(NameCue.SurnameOfPerson) || phrase.Cues.Has(NameCue.PartOfPerson)))
                phrase.Scores += phrases[phrase.Link].Scores * FullNameShare;
            else if (phrase.Cues.Has(NameCue.PartOfOrganization) && _firms.Find(scan.Tokens[phrase.Start].Lower) is >= 0 and var firm)
                phrase.Scores += phrases[firm].Scores * FirstWordShare;
    }

    /// <summary>The column with the highest score.</summary>
    public static int Best(in NamePhrase phrase)
    {
        var best = 0;
        for (var column = 1; column < 4; column++)
            if (phrase.Scores[column] > phrase.Scores[best]) best = column;
        return best;
    }
}
