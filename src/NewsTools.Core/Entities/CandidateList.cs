namespace NewsTools.Entities;

/// <summary>The candidates of one document, and the order in which they were met.</summary>
internal sealed class CandidateList
{
    private readonly Scene _scene;
    private Candidate[] _items = new Candidate[64];
    private int[] _met = new int[256];
    private Meeting[] _meetings = new Meeting[128];
    private int _metCount;
    private int _meetingCount;
    private int _searches;

    public CandidateList(Scene scene) => _scene = scene;

    /// <summary>The number of candidates, those that proved to be others among them.</summary>
    public int Count { get; private set; }

    /// <summary>The references found so far, their entities still candidates.</summary>
    public RowList<ReferenceRow> References { get; } = new();

    /// <summary>The candidates in the order in which they were met, once for each time.</summary>
    public ReadOnlySpan<int> Met => _met.AsSpan(0, _metCount);

    /// <summary>The same without things but those met in passing, each with its place in <see cref="Met"/>.</summary>
    public ReadOnlySpan<Meeting> Meetings => _meetings.AsSpan(0, _meetingCount);

    public ref Candidate this[int index] => ref _items[index];

    public void Clear()
    {
        (Count, _metCount, _meetingCount, _searches) = (0, 0, 0, 0);
        References.Clear();
    }

    /// <summary>Adds a candidate and gives its index.</summary>
    public int Add(in Candidate candidate)
    {
        if (Count == _items.Length) Array.Resize(ref _items, Count * 2);
        _items[Count] = candidate;
        return Count++;
    }

    /// <summary>Adds a thing, of which nothing is known but its number, and gives its index.</summary>
    public int AddThing(GrammaticalNumber number)
    {
        if (Count == _items.Length) Array.Resize(ref _items, Count * 2);
        ref var thing = ref _items[Count];
        thing = default;
        (thing.IsThing, thing.Gender, thing.Number) = (true, PersonGender.Neuter, number);
        (thing.RoleFrom, thing.Same, thing.LastToken, thing.LastSentence, thing.LastParagraph) = (-1, -1, -1, -1, -1);
        return Count++;
    }

    /// <summary>The candidate that an index stands for, after all that was found to be the same.</summary>
    public int Find(int index)
    {
        while (_items[index].Same >= 0)
        {
            var next = _items[index].Same;
            if (_items[next].Same >= 0) _items[index].Same = _items[next].Same;
            index = next;
        }

        return index;
    }

    /// <summary>The number of a new search, by which it marks the candidates that it has looked at (<see cref="Candidate.Search"/>).</summary>
    public int StartSearch() => ++_searches;

    /// <summary>Says that one candidate is another, which keeps what it knows and learns the rest.</summary>
    public void Unite(int part, int whole)
    {
        (part, whole) = (Find(part), Find(whole));
        if (part == whole) return;
        ref var to = ref _items[whole];
        ref var from = ref _items[part];
        from.Same = whole;
        to.Country ??= from.Country;
        if (to.RoleFrom < 0) to.RoleFrom = from.RoleFrom;
        if ((to.Gender & from.Gender) != 0) to.Gender &= from.Gender;
        to.Kinds |= from.Kinds;
    }

    /// <summary>Notes that a candidate is met at a token.</summary>
    public void Meet(int index, int token, int sentence, MentionForm form, bool isWeak)
    {
        ref var candidate = ref _items[index];
        (candidate.Count, candidate.Standing) = (candidate.Count + 1, 0);
        if (!isWeak || candidate.LastToken < 0)
        {
            (candidate.LastToken, candidate.LastSentence, candidate.LastForm) = (token, sentence, form);
            candidate.LastParagraph = _scene.Sentences[sentence].Paragraph;
            (candidate.LastRank, candidate.LastGovernor) = (_scene.RankOf(token), _scene.GovernorOf(token));
        }

        if (!candidate.IsThing || isWeak) NoteMeeting(index);
        if (_metCount == _met.Length) Array.Resize(ref _met, _metCount * 2);
        _met[_metCount++] = index;
        if (_scene.CandidateAt[token] == 0) _scene.CandidateAt[token] = index + 1;
    }

    private void NoteMeeting(int index)
    {
        if (_meetingCount == _meetings.Length) Array.Resize(ref _meetings, _meetingCount * 2);
        _meetings[_meetingCount++] = new Meeting(index, _metCount);
    }
}
