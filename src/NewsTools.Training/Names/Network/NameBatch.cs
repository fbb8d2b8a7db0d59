namespace NewsTools.Training.Names;

/// <summary>Some segments as the arrays that the network reads.</summary>
internal sealed class NameBatch
{
    private const int Window = NameModel.Window;
    private readonly Dictionary<NameWord, int> _numbers = new(ReferenceEqualityComparer.Instance);

    public NameBatch(IReadOnlyList<NameSequence> sequences, NameWord outside)
    {
        Sequences = sequences;
        NumberOf(outside);
        var rows = sequences.Sum(sequence => sequence.Count);
        (Starts, Neighbours) = (new int[sequences.Count + 1], new int[rows * Window]);
        var row = 0;
        for (var s = 0; s < sequences.Count; s++)
        {
            for (var i = 0; i < sequences[s].Count; i++, row++)
                for (var place = 0; place < Window; place++)
                    Neighbours[row * Window + place] = sequences[s].Words[i + place] is { } word ? NumberOf(word) : 0;
            Starts[s + 1] = row;
        }
    }

    public IReadOnlyList<NameSequence> Sequences { get; }

    /// <summary>The words of the batch, each once; the first stands for what is outside a sentence.</summary>
    public List<NameWord> Words { get; } = [];

    /// <summary>Where segments start, and the end.</summary>
    public int[] Starts { get; }

    /// <summary>For each row the words at the places of the window.</summary>
    public int[] Neighbours { get; }

    /// <summary>The rows of cues and where those of each token start; for some segments only what the text itself shows.</summary>
    public (int[] Starts, byte[] Rows) Cues(Func<bool> leaveOut)
    {
        var (starts, rows) = (new List<int> { 0 }, new List<byte>());
        foreach (var sequence in Sequences)
        {
            var bare = leaveOut();
            foreach (var cues in sequence.Cues)
            {
                rows.AddRange(bare ? cues.Where(cue => cue >= TokenCues.FirstOfText) : cues);
                starts.Add(rows.Count);
            }
        }

        return ([.. starts], [.. rows]);
    }

    private int NumberOf(NameWord word)
    {
        if (_numbers.TryGetValue(word, out var number)) return number;
        _numbers.Add(word, number = Words.Count);
        Words.Add(word);
        return number;
    }
}
