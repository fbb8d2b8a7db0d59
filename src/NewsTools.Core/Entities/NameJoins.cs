namespace NewsTools.Entities;

/// <summary>Joins parts of names, short forms and acronyms to the one full name that they can be of.</summary>
/// <param name="scene">The document.</param>
/// <param name="candidates">The candidates, one for each name so far.</param>
/// <param name="names">The places of the names.</param>
/// <param name="facts">What the lexicon knows of names.</param>
internal sealed class NameJoins(Scene scene, CandidateList candidates, NameChains names, NameFacts facts)
{
    private const int Ambiguous = -2;
    private const int LongestAcronym = 8;
    private const int LongestShortForm = 4;
    private const int LongestBracket = 3;
    private const int LongestPerson = 8;
    private const int LongestArticle = 4;
    private readonly WordIndex _persons = new();
    private readonly WordIndex _bodies = new();
    private readonly WordIndex _acronyms = new();

    /// <summary>Joins all candidates of the document.</summary>
    public void Join()
    {
        JoinPersons();
        JoinBodies();
        JoinBrackets();
        for (var i = 0; i < candidates.Count; i++) SpellOut(ref candidates[i]);
    }

    /// <summary>First <c>Zaha Hadid</c> to <c>Zaha Mohammad Hadid</c> and <c>von der Leyen</c> to <c>Ursula von der Leyen</c>, then <c>Hadid</c> to both.</summary>
    private void JoinPersons()
    {
        _persons.Clear();
        for (var i = 0; i < candidates.Count; i++)
            if (IsPerson(i) && LengthOf(i) is > 2 and <= LongestPerson) NotePerson(i);
        for (var i = 0; i < candidates.Count; i++)
            if (IsPerson(i) && LengthOf(i) is > 1 and <= LongestPerson) JoinTo(_persons, KeyOf(candidates[i].NameFirst, candidates[i].NameEnd), i);
        for (var i = 0; i < candidates.Count; i++)
            for (var token = candidates[i].NameFirst; IsPerson(i) && LengthOf(i) > 1 && token < candidates[i].NameEnd; token++)
                if (scene.Tokens[token].Length > 2) Note(_persons, scene.Lower(token), i);
        for (var i = 0; i < candidates.Count; i++)
            if (IsPerson(i) && LengthOf(i) == 1) JoinTo(_persons, scene.Lower(candidates[i].NameFirst), i);
    }

    private void NotePerson(int index)
    {
        var (first, end) = (candidates[index].NameFirst, candidates[index].NameEnd);
        Note(_persons, WordHash.Combine(scene.Lower(first), scene.Lower(end - 1)), index);
        for (var token = first + 1; token < end - 1; token++) Note(_persons, KeyOf(token, end), index);
    }

    private void JoinBodies()
    {
        _bodies.Clear();
        _acronyms.Clear();
        for (var i = 0; i < candidates.Count; i++)
            if (candidates[i].Kind == MentionKind.Organization) NoteBody(i);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Same >= 0) continue;
            if (candidates[i].Kind == MentionKind.Organization) JoinBody(i);
            else if (IsUnknownWord(i)) JoinTo(_bodies, scene.Lower(candidates[i].NameFirst), i);
        }
    }

    private void NoteBody(int index)
    {
        var (first, end) = BodyOf(index);
        var key = 0u;
        for (var token = first; token < end - 1; token++)
        {
            key = token == first ? scene.Lower(token) : WordHash.Combine(key, scene.Lower(token));
            Note(_bodies, key, index);
        }

        if (InitialsOf(first, end) is > 0 and var initials) Note(_acronyms, initials, index);
    }

    private void JoinBody(int index)
    {
        var (first, end) = BodyOf(index);
        if (end - first > LongestShortForm || JoinTo(_bodies, KeyOf(first, end), index)) return;
        if (end - first == 1 && scene.Has(first, TokenTraits.AllUpper)) JoinTo(_acronyms, scene.Lower(first), index);
    }

    /// <summary>A word that was taken for a person, although nothing but the name of a company has it: <c>Orbital</c> of <c>Orbital Foods</c>.</summary>
    private bool IsUnknownWord(int index)
    {
        ref readonly var candidate = ref candidates[index];
        return candidate.Kind is MentionKind.Person or MentionKind.Product or MentionKind.Work && LengthOf(index) == 1 && candidate.RoleFrom < 0
            && candidate.Gender is PersonGender.Either or PersonGender.Neuter && !facts.IsName(candidate.NameFirst);
    }

    /// <summary><c>Doctors Without Borders (MSF)</c>, <c>the alliance's council, or NAC</c>: letters that need not be the initials.</summary>
    private void JoinBrackets()
    {
        for (var i = 0; i + 1 < scene.Names.Length; i++)
        {
            var (before, after) = (names.PlaceOf(i), names.PlaceOf(i + 1));
            if (after.First - before.End is < 1 or > LongestBracket || !IsBracket(before.End, after.First)) continue;
            var (left, right) = (names.CandidateOf(i), names.CandidateOf(i + 1));
            if (left == right || candidates[left].Kind != MentionKind.Organization || candidates[right].Kind != MentionKind.Organization) continue;
            if (IsAcronym(after) && before.Count > 1) candidates.Unite(right, left);
            else if (IsAcronym(before) && after.Count > 1) candidates.Unite(left, right);
        }
    }

    private bool IsBracket(int first, int end)
    {
        if (scene.Lower(first) == FunctionWord.Open) return end - first == 1;
        return scene.Lower(first) == FunctionWord.Comma && end - first > 1 && scene.Closed(first + 1).Is(WordRole.Renaming);
    }

    private bool IsAcronym(in NamePlace place) =>
        place.Count == 1 && scene.Has(place.First, TokenTraits.AllUpper) && scene.Tokens[place.First].Length is > 1 and <= LongestAcronym;

    /// <summary>
    /// The fullest form of the text is the name: <c>State Department</c>, whatever else it is called elsewhere; but states have
    /// the names of their countries, and letters of which the text has no words keep what the lexicon has.
    /// </summary>
    private void SpellOut(ref Candidate candidate)
    {
        if (candidate.Same >= 0 || candidate.IsSeat || candidate.Kind is MentionKind.Person or MentionKind.Nationality || candidate.Name == scene.Lexicon.CountryName(candidate.Country)) return;
        var first = candidate.NameEnd - candidate.NameFirst > 1 && scene.Lower(candidate.NameFirst) == FunctionWord.The ? candidate.NameFirst + 1 : candidate.NameFirst;
        if (candidate.NameEnd - first == 1 && scene.Has(first, TokenTraits.AllUpper)) return;
        var name = scene.TextOf(first, candidate.NameEnd);
        if (!candidate.Name!.EndsWith(name, StringComparison.Ordinal) || candidate.Name.Length > name.Length + LongestArticle) candidate.Name = name;
    }

    private bool IsPerson(int index) => candidates[index].Kind == MentionKind.Person && candidates[index].Same < 0;

    private int LengthOf(int index) => candidates[index].NameEnd - candidates[index].NameFirst;

    /// <summary>The tokens of an organisation's name without article.</summary>
    private (int First, int End) BodyOf(int index)
    {
        var (first, end) = (candidates[index].NameFirst, candidates[index].NameEnd);
        return (end - first > 1 && scene.Lower(first) == FunctionWord.The ? first + 1 : first, end);
    }

    private uint KeyOf(int first, int end)
    {
        var key = scene.Lower(first);
        for (var token = first + 1; token < end; token++) key = WordHash.Combine(key, scene.Lower(token));
        return key;
    }

    private bool JoinTo(WordIndex wholes, uint key, int index)
    {
        var whole = wholes.Find(key);
        if (whole < 0 || candidates.Find(whole) == index || !AreCompatible(candidates[index], candidates[candidates.Find(whole)])) return false;
        candidates.Unite(index, whole);
        return true;
    }

    private static bool AreCompatible(in Candidate part, in Candidate whole) =>
        (part.Kind != whole.Kind || (part.Gender & whole.Gender) != 0) && (part.Country is null || whole.Country is null || part.Country == whole.Country);

    private void Note(WordIndex parts, uint key, int index)
    {
        var isAmbiguous = !parts.TryAdd(key, index) && parts.Find(key) is var known && (known == Ambiguous || candidates.Find(known) != candidates.Find(index));
        parts.Set(key, isAmbiguous ? Ambiguous : index);
    }

    /// <summary>The hash of the initials of the capitalised words, or 0 where they make no acronym.</summary>
    private uint InitialsOf(int first, int end)
    {
        Span<char> initials = stackalloc char[LongestAcronym];
        var count = 0;
        for (var token = first; token < end; token++)
        {
            ref readonly var word = ref scene.Tokens[token];
            if (!word.Has(TokenTraits.Capitalized)) continue;
            if (count == LongestAcronym) return 0;
            initials[count++] = scene.Document.Text[word.Start];
        }

        return count < 2 ? 0 : WordHash.OfLower(initials[..count]);
    }
}
