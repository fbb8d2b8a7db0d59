using System.Runtime.InteropServices;

namespace NewsTools.Entities;

/// <summary>
/// Gathers the name mentions of a document into candidates: by canonical name, by a part of the full name, by the short form
/// or acronym of an organisation, and the seat of a government that acts into its state.
/// </summary>
internal sealed class NameChains
{
    private const int Ambiguous = -2;
    private const int LongestAcronym = 8;
    private static readonly int KindCount = Enum.GetValues<MentionKind>().Length;
    private readonly Scene _scene;
    private readonly CandidateList _candidates;
    private readonly NameFacts _facts;
    private readonly Dictionary<(string Name, MentionKind Kind), int> _byName = [];
    private readonly Dictionary<uint, int> _parts = [];
    private readonly Dictionary<uint, int> _acronyms = [];
    private int[] _candidateOf = [];
    private NamePlace[] _places = [];

    public NameChains(Scene scene, CandidateList candidates)
    {
        (_scene, _candidates) = (scene, candidates);
        _facts = new NameFacts(scene);
    }

    /// <summary>The tokens of a name mention.</summary>
    public NamePlace PlaceOf(int mention) => _places[mention];

    /// <summary>The candidate of a name mention.</summary>
    public int CandidateOf(int mention) => _candidates.Find(_candidateOf[mention]);

    /// <summary>Reads all name mentions of the document.</summary>
    public void Read()
    {
        _byName.Clear();
        Locate();
        for (var i = 0; i < _scene.Names.Count; i++) _candidateOf[i] = CandidateFor(_scene.Names[i], i);
        JoinParts();
        NoteMain();
    }

    /// <summary>Notes which candidate of each kind comes first and which has the most names.</summary>
    private void NoteMain()
    {
        Span<int> main = stackalloc int[KindCount];
        Span<bool> hasFirst = stackalloc bool[KindCount];
        main.Fill(-1);
        for (var i = 0; i < _scene.Names.Count; i++)
        {
            var index = CandidateOf(i);
            ref var candidate = ref _candidates[index];
            candidate.NamesInAll++;
            if (!hasFirst[(int)candidate.Kind]) hasFirst[(int)candidate.Kind] = candidate.IsFirstOfKind = true;
            ref var best = ref main[(int)candidate.Kind];
            if (best < 0 || candidate.NamesInAll > _candidates[best].NamesInAll) best = index;
        }

        foreach (var index in main)
            if (index >= 0) _candidates[index].IsMainOfKind = true;
    }

    /// <summary>Finds the tokens of each mention, and notes at each head the smallest mention that has it.</summary>
    private void Locate()
    {
        var count = _scene.Names.Count;
        if (_places.Length < count) (_places, _candidateOf) = (new NamePlace[count * 2], new int[count * 2]);
        var tokens = _scene.Tokens;
        var token = 0;
        for (var i = 0; i < count; i++)
        {
            var mention = _scene.Names[i];
            while (token > 0 && tokens[token].Start > mention.Start) token--;
            while (tokens[token].End <= mention.Start) token++;
            var end = token + 1;
            while (end < tokens.Length && tokens[end].Start < mention.Start + mention.Length) end++;
            var head = _scene.HeadOf(token, end);
            _places[i] = new NamePlace(token, end, head);
            ref var at = ref _scene.NameAt[head];
            if (at == 0 || _places[at - 1].Count > end - token) at = i + 1;
        }
    }

    private int CandidateFor(Mention mention, int index)
    {
        var (name, kind) = _facts.Identify(mention, _places[index]);
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_byName, (name, kind), out var isKnown);
        if (isKnown)
        {
            Learn(ref _candidates[known], mention, index);
            return known;
        }

        var candidate = _facts.Describe(mention, _places[index], name, kind);
        candidate.Name = name;
        candidate.RoleFrom = mention.Role is null ? -1 : index;
        _facts.DescribeNoun(ref candidate, mention);
        return known = _candidates.Add(candidate);
    }

    /// <summary>Takes from a further mention what the candidate lacks.</summary>
    private void Learn(ref Candidate candidate, Mention mention, int index)
    {
        candidate.Country ??= mention.Country;
        if (candidate.RoleFrom < 0 && mention.Role is not null)
        {
            candidate.RoleFrom = index;
            _facts.DescribeNoun(ref candidate, mention);
        }

        var place = _places[index];
        if (candidate.Kind == MentionKind.Person && candidate.Gender == PersonGender.Either) candidate.Gender = _facts.GenderOf(mention, place);
        if (place.Count > candidate.NameEnd - candidate.NameFirst && !mention.Metonym)
            (candidate.NameFirst, candidate.NameEnd) = (place.First, place.End);
    }

    /// <summary>Joins parts of names, short forms and acronyms to the one full name that they can be of.</summary>
    private void JoinParts()
    {
        foreach (var kind in (ReadOnlySpan<MentionKind>)[MentionKind.Person, MentionKind.Organization])
        {
            _parts.Clear();
            _acronyms.Clear();
            for (var i = 0; i < _candidates.Count; i++)
                if (_candidates[i].Kind == kind) NoteParts(i, kind);
            for (var i = 0; i < _candidates.Count; i++)
                if (_candidates[i].Kind == kind && _candidates[i].Same < 0) JoinPart(i, kind);
        }
    }

    private void NoteParts(int index, MentionKind kind)
    {
        var (first, end) = (_candidates[index].NameFirst, _candidates[index].NameEnd);
        if (end - first < 2) return;
        if (kind == MentionKind.Person)
        {
            for (var token = first; token < end; token++)
                if (_scene.Tokens[token].Length > 2) Note(_parts, _scene.Lower(token), index);
            if (end - first > 2) Note(_parts, WordHash.Combine(_scene.Lower(first), _scene.Lower(end - 1)), index);
            return;
        }

        if (_scene.Tokens[first].Lower == FunctionWord.The) first++;
        var key = 0u;
        for (var token = first; token < end - 1; token++)
        {
            key = token == first ? _scene.Lower(token) : WordHash.Combine(key, _scene.Lower(token));
            Note(_parts, key, index);
        }

        if (InitialsOf(first, end) is > 0 and var initials) Note(_acronyms, initials, index);
    }

    private void JoinPart(int index, MentionKind kind)
    {
        ref var candidate = ref _candidates[index];
        var (first, end) = (candidate.NameFirst, candidate.NameEnd);
        if (kind == MentionKind.Organization && end - first > 1 && _scene.Lower(first) == FunctionWord.The) first++;
        if (kind == MentionKind.Person ? end - first > 2 : end - first > 4) return;
        var key = _scene.Lower(first);
        for (var token = first + 1; token < end; token++) key = WordHash.Combine(key, _scene.Lower(token));
        var whole = _parts.GetValueOrDefault(key, -1);
        if (whole < 0 && kind == MentionKind.Organization && end - first == 1 && _scene.Tokens[first].Has(TokenTraits.AllUpper)) whole = _acronyms.GetValueOrDefault(key, -1);
        if (whole < 0 || _candidates.Find(whole) == index || !AreCompatible(candidate, _candidates[whole])) return;
        _candidates.Unite(index, whole);
    }

    private static bool AreCompatible(in Candidate part, in Candidate whole) =>
        (part.Gender & whole.Gender) != 0 && (part.Country is null || whole.Country is null || part.Country == whole.Country);

    private static void Note(Dictionary<uint, int> parts, uint key, int index)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(parts, key, out var isKnown);
        known = isKnown && known != index ? Ambiguous : index;
    }

    /// <summary>The hash of the initials of the capitalised words, or 0 where they make no acronym.</summary>
    private uint InitialsOf(int first, int end)
    {
        Span<char> initials = stackalloc char[LongestAcronym];
        var count = 0;
        for (var token = first; token < end; token++)
        {
            ref readonly var word = ref _scene.Tokens[token];
            if (!word.Has(TokenTraits.Capitalized)) continue;
            if (count == LongestAcronym) return 0;
            initials[count++] = _scene.Document.Text[word.Start];
        }

        return count < 2 ? 0 : WordHash.OfLower(initials[..count]);
    }
}
