using System.Runtime.InteropServices;

namespace NewsTools.Entities;

/// <summary>
/// Gathers the name mentions of a document into candidates: by canonical name, by a part of the full name, by the short form
/// or acronym of an organisation, and the seat of a government that acts into its state.
/// </summary>
internal sealed class NameChains
{
    private const int Ambiguous = -2;
    private static readonly int KindCount = EnumName.CountOf<MentionKind>();
    private readonly Scene _scene;
    private readonly CandidateList _candidates;
    private readonly NameFacts _facts;
    private readonly PersonNames _personNames;
    private readonly Namesakes _namesakes;
    private readonly NameJoins _joins;
    private readonly Dictionary<string, int>[] _byName = new Dictionary<string, int>[KindCount];
    private readonly WordIndex _byNoun = new();
    private readonly WordIndex _roleBefore = new();
    private bool[] _inside = [];
    private int[] _candidateOf = [];
    private NamePlace[] _places = [];

    public NameChains(Scene scene, CandidateList candidates)
    {
        (_scene, _candidates) = (scene, candidates);
        for (var kind = 0; kind < KindCount; kind++) _byName[kind] = new Dictionary<string, int>(StringComparer.Ordinal);
        _facts = new NameFacts(scene);
        _personNames = new PersonNames(scene.Words);
        _namesakes = new Namesakes(scene, candidates);
        _joins = new NameJoins(scene, candidates, this, _facts);
    }

    /// <summary>The tokens of a name mention.</summary>
    public NamePlace PlaceOf(int mention) => _places[mention];

    /// <summary>The candidate of a name mention.</summary>
    public int CandidateOf(int mention) => _candidates.Find(_candidateOf[mention]);

    /// <summary>Reads all name mentions of the document.</summary>
    public void Read()
    {
        foreach (var names in _byName) names.Clear();
        _facts.Clear();
        Locate();
        _namesakes.Clear();
        for (var i = 0; i < _scene.Names.Length; i++) _candidateOf[i] = CandidateFor(_scene.Names[i], i);
        _joins.Join();
        NoteNouns();
        NoteMain();
    }

    /// <summary>The candidate of whose name alone a noun is the head, as <c>board</c> is of <c>National Safety Board</c>; or -1.</summary>
    public int NamedBy(uint noun) => _byNoun.Find(noun) is >= 0 and var index ? _candidates.Find(index) : -1;

    /// <summary>The person of whom a capitalised word is a name, which the names stage did not take for one: <c>Price's lawyer</c>; or -1.</summary>
    public int PersonNamed(int token) => IsInside(token) ? -1 : _namesakes.Only(token);

    /// <summary>Whether a token is part of a name mention.</summary>
    public bool IsInside(int token) => _inside[token];

    /// <summary>The bearer of the name before which a token is the last of his role, or -1: <c>minister</c> in <c>finance minister Helena Brandt</c>.</summary>
    public int BearerAfter(int token) => _roleBefore.Find((uint)token) is >= 0 and var mention ? CandidateOf(mention) : -1;

    /// <summary>Gives a name mention to another candidate.</summary>
    public void Assign(int mention, int candidate) => _candidateOf[mention] = candidate;

    private void NoteNouns()
    {
        _byNoun.Clear();
        for (var i = 0; i < _scene.Names.Length; i++)
        {
            if (_places[i].Count < 2 || _scene.Names[i].Kind is MentionKind.Person or MentionKind.Nationality or MentionKind.Work) continue;
            var index = CandidateOf(i);
            var noun = _scene.Lower(_places[i].Head);
            if (!_byNoun.TryAdd(noun, index) && _byNoun.Find(noun) != index) _byNoun.Set(noun, Ambiguous);
        }
    }

    /// <summary>Notes which candidate of each kind comes first and which has the most names.</summary>
    private void NoteMain()
    {
        Span<int> main = stackalloc int[KindCount];
        Span<bool> hasFirst = stackalloc bool[KindCount];
        foreach (ref var index in main) index = -1;
        for (var i = 0; i < _scene.Names.Length; i++)
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
        var count = _scene.Names.Length;
        if (_places.Length < count) (_places, _candidateOf) = (new NamePlace[count * 2], new int[count * 2]);
        var tokens = _scene.Tokens;
        if (_inside.Length < tokens.Length) _inside = new bool[tokens.Length * 2];
        else Array.Clear(_inside, 0, tokens.Length);
        _roleBefore.Clear();
        var token = 0;
        for (var i = 0; i < count; i++)
        {
            var mention = _scene.Names[i];
            while (token > 0 && tokens[token].Start > mention.Start) token--;
            while (tokens[token].End <= mention.Start) token++;
            var end = token + 1;
            while (end < tokens.Length && tokens[end].Start < mention.Start + mention.Length) end++;
            for (var inside = token; inside < end; inside++) _inside[inside] = true;
            if (mention.Role is { } role && token > 0 && mention.Start > role.Length && _scene.Document.Text.AsSpan(mention.Start - 1 - role.Length, role.Length).SequenceEqual(role)) _roleBefore.Set((uint)token - 1, i);
            var head = _scene.HeadOf(token, end);
            _places[i] = new NamePlace(token, end, head);
            ref var at = ref _scene.NameAt[head];
            if (at == 0 || _places[at - 1].Count > end - token) at = i + 1;
        }
    }

    private int CandidateFor(Mention mention, int index)
    {
        if (_personNames.IsCompany(_scene, _places[index])) return CandidateFor(mention, index, (_scene.TextOf(_places[index].First + 1, _places[index].End), MentionKind.Organization));
        if (mention.Kind != MentionKind.Person) return CandidateFor(mention, index, _facts.Identify(mention, _places[index]));
        var (first, end) = _personNames.Trim(_scene, _places[index]);
        var known = end - first == 1 ? _namesakes.Find(first, _facts.TitleOf(_places[index])) : -1;
        if (known >= 0) Learn(ref _candidates[known], mention, index);
        else known = CandidateFor(mention, index, (_personNames.Trim(mention.Name), MentionKind.Person));
        if (end - first > 1) _namesakes.Note(first, end, known);
        return known;
    }

    /// <summary>Parts the name from a role that was taken for one of its words: <c>Secretary of State Mark Jensen</c>.</summary>
    private void TakeRole(ref Candidate candidate, in NamePlace place)
    {
        (candidate.NameFirst, candidate.NameEnd) = _personNames.Trim(_scene, place);
        if (candidate.NameFirst == place.First || candidate.RoleFrom >= 0) return;
        (candidate.RoleFirst, candidate.RoleEnd) = (place.First, candidate.NameFirst);
        if (_scene.Words.TryNoun(_scene.Lower(place.First), out var noun)) (candidate.Noun, candidate.Class) = (_scene.Lower(place.First), noun.Class);
    }

    private int CandidateFor(Mention mention, int index, (string Name, MentionKind Kind) identity)
    {
        var (name, kind) = identity;
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_byName[(int)kind], name, out var isKnown);
        if (isKnown)
        {
            Learn(ref _candidates[known], mention, index);
            return known;
        }

        var candidate = _facts.Describe(mention, _places[index], kind);
        (candidate.Name, candidate.Key) = (name, name);
        candidate.IsSeat = mention.Metonym || (kind, name) != (mention.Kind, mention.Name);
        if (candidate.IsSeat && kind == MentionKind.Place) candidate.Kinds = LexiconKinds.Bit(LexiconKind.Country);
        if (kind == MentionKind.Organization && _personNames.IsCompany(_scene, _places[index])) candidate.NameFirst++;
        if (kind == MentionKind.Person) TakeRole(ref candidate, _places[index]);
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
        if (place.Count <= candidate.NameEnd - candidate.NameFirst || mention.Metonym) return;
        (candidate.NameFirst, candidate.NameEnd) = candidate.Kind == MentionKind.Person ? _personNames.Trim(_scene, place) : (place.First, place.End);
    }
}
