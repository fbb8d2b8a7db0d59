namespace NewsTools.Statements;

/// <summary>The cues by the hash of each of their forms: one look-up a token. Immutable and shared.</summary>
internal sealed class CueLexicon
{
    private readonly WordTable<CueWord> _words;
    private readonly CueMarks[] _marks;

    private CueLexicon(WordMap<List<CueEntry>> forms)
    {
        var words = new WordMap<CueWord>();
        foreach (var (hash, place) in forms.Index.Entries)
            words.Set(hash, CueWord.Of([.. forms[place].OrderByDescending(entry => entry.Tail.Length)]));
        _words = new WordTable<CueWord>(words);
        _marks = new CueMarks[words.Count + 1];
        for (var place = 1; place < _marks.Length; place++) _marks[place] = _words[place].Marks();
    }

    /// <summary>The built-in cues.</summary>
    public static CueLexicon English { get; } = new(Read());

    /// <summary>Nouns of what lays down rules.</summary>
    public static WordSet Laws { get; } = WordSet.Of(EmbeddedLines.Words("laws.txt").SelectMany(VerbForms.OfNoun));

    /// <summary>Nouns of bodies before which people speak.</summary>
    public static WordSet Courts { get; } = WordSet.Of(EmbeddedLines.Words("courts.txt").SelectMany(VerbForms.OfNoun));

    /// <summary>The form at a place; at 0 one without readings.</summary>
    public ref readonly CueWord this[int place] => ref _words[place];

    /// <summary>The places of the forms that tokens are, 0 where one is no cue, and their marks.</summary>
    public void Find(ReadOnlySpan<TokenRow> tokens, Span<ushort> places, Span<CueMarks> marks)
    {
        _words.Find(tokens, places);
        for (var token = 0; token < places.Length; token++) marks[token] = _marks[places[token]];
    }

    private static WordMap<List<CueEntry>> Read()
    {
        var forms = new WordMap<List<CueEntry>>();
        foreach (var columns in EmbeddedLines.Rows("cues.tsv"))
        {
            var entry = Parse(columns);
            foreach (var form in FormsOf(entry).Distinct(StringComparer.Ordinal))
            {
                ref var entries = ref forms.Value(WordHash.OfLower(form), out var isNew);
                if (isNew) entries = [];
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
            else if (word != "-") frames |= EnumName.Read<CueFrames>(word, ignoreCase: true);
        }

        var words = columns[0].Split(' ');
        return new CueEntry(
            columns[0], EnumName.Read<CuePart>(columns[1], ignoreCase: true), EnumName.Read<Stance>(columns[2]), EnumName.Read<Certainty>(columns[3]),
            frames, prepositions, WordHash.OfEachLower(words.AsSpan(1)));
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
