namespace NewsTools.Statements;

/// <summary>The cues by the hash of each of their forms: one look-up a token. Immutable and shared.</summary>
internal sealed class CueLexicon
{
    private readonly WordTable<CueWord> _words;
    private readonly CueMarks[] _marks;

    private CueLexicon(Dictionary<uint, List<CueEntry>> forms)
    {
        _words = new WordTable<CueWord>(forms.ToDictionary(form => form.Key, form => CueWord.Of([.. form.Value.OrderByDescending(entry => entry.Tail.Length)])));
        _marks = new CueMarks[forms.Count + 1];
        for (var place = 1; place < _marks.Length; place++) _marks[place] = _words[place].Marks();
    }

    /// <summary>The built-in cues.</summary>
    public static CueLexicon English { get; } = new(Read());

    /// <summary>Nouns of what lays down rules.</summary>
    public static IReadOnlySet<uint> Laws { get; } = EmbeddedLines.Words("laws.txt").SelectMany(VerbForms.OfNoun).Select(word => WordHash.OfLower(word)).ToHashSet();

    /// <summary>The form at a place; at 0 one without readings.</summary>
    public ref readonly CueWord this[int place] => ref _words[place];

    /// <summary>The places of the forms that tokens are, 0 where one is no cue, and their marks.</summary>
    public void Find(ReadOnlySpan<TokenRow> tokens, Span<ushort> places, Span<CueMarks> marks)
    {
        _words.Find(tokens, places);
        for (var token = 0; token < places.Length; token++) marks[token] = _marks[places[token]];
    }

    private static Dictionary<uint, List<CueEntry>> Read()
    {
        var forms = new Dictionary<uint, List<CueEntry>>();
        foreach (var columns in EmbeddedLines.Rows("cues.tsv"))
        {
            var entry = Parse(columns);
            foreach (var form in FormsOf(entry).Distinct(StringComparer.Ordinal))
            {
                var key = WordHash.OfLower(form);
                if (!forms.TryGetValue(key, out var entries)) forms[key] = entries = [];
                entries.Add(entry);
            }
        }

        return forms;
    }

    private static CueEntry Parse(string[] columns)
    {
        var (frames, prepositions) = (CueFrames.None, 0u);
        foreach (var word in columns[4].Split(' '))
        {
            if (word == "as") frames |= CueFrames.As;
            if (CuePrepositions.MaskOf(WordHash.OfLower(word)) is > 0 and var mask) prepositions |= mask;
            else if (word != "-") frames |= Enum.Parse<CueFrames>(word, ignoreCase: true);
        }

        var words = columns[0].Split(' ');
        return new CueEntry(
            columns[0], Enum.Parse<CuePart>(columns[1], ignoreCase: true), Enum.Parse<Stance>(columns[2]), Enum.Parse<Certainty>(columns[3]),
            frames, prepositions, [.. words.Skip(1).Select(word => WordHash.OfLower(word))]);
    }

    private static IEnumerable<string> FormsOf(CueEntry entry)
    {
        var word = entry.Words.Split(' ')[0];
        return entry.Part switch
        {
            CuePart.Verb or CuePart.Carrier => VerbForms.OfVerb(word),
            CuePart.Noun => VerbForms.OfNoun(word),
            _ => [word],
        };
    }
}
