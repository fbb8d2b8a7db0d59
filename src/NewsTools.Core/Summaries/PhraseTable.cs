namespace NewsTools;

/// <summary>
/// The candidate phrases of one document: up to four units that may be a noun phrase, counted under their terms. One table
/// serves one document after the other.
/// </summary>
internal sealed class PhraseTable
{
    private const int LongestPhrase = 4;

    /// <summary>A table that a giant document has blown up is not kept.</summary>
    private const int MostKept = 1 << 16;

    [ThreadStatic]
    private static PhraseTable? scratch;

    private readonly WordIndex _indices = new();
    private readonly RowList<KeyPhrase> _phrases = new();
    private readonly RowList<PhraseOccurrence> _places = new();
    private readonly RowList<PhraseUnit> _run = new();

    /// <summary>The candidates, in the order of their first occurrence.</summary>
    public ReadOnlySpan<KeyPhrase> Phrases => _phrases.Span;

    /// <summary>Their places; each leads to the next of its phrase.</summary>
    public ReadOnlySpan<PhraseOccurrence> Places => _places.Span;

    /// <summary>The candidates of a document, in this thread's table: good until the next call.</summary>
    public static PhraseTable Of(Document document, WordIndex title, CancellationToken cancellation)
    {
        var table = scratch is { } kept && kept._places.Capacity <= MostKept ? kept : scratch = new PhraseTable();
        table.Read(document, title, cancellation);
        return table;
    }

    private void Read(Document document, WordIndex title, CancellationToken cancellation)
    {
        _indices.Clear();
        _phrases.Clear();
        _places.Clear();
        var units = new PhraseUnits(document);
        while (units.TryRead(_run))
        {
            cancellation.ThrowIfCancellationRequested();
            AddRun(units.Sentence);
        }

        if (title.Count > 0) MarkTitle(document, title);
    }

    /// <summary>Adds the candidates of a run: every part of it that starts and ends as a noun phrase does.</summary>
    private void AddRun(int sentence)
    {
        var run = _run.Span;
        for (var start = 0; start < run.Length; start++)
        {
            uint key = 0;
            for (var end = start + 1; end <= Math.Min(run.Length, start + LongestPhrase); end++)
            {
                key = WordHash.Combine(key, run[end - 1].Term);
                if (CanEnd(run[end - 1], end - start)) Count(key, run[start..end], sentence);
            }
        }
    }

    /// <summary>A name ends a phrase only where it is all of it: <c>president</c> before one is a role.</summary>
    private static bool CanEnd(in PhraseUnit unit, int length) =>
        unit.Class != WordClass.Adjective && (unit.Mention < 0 || length == 1);

    private void Count(uint key, ReadOnlySpan<PhraseUnit> units, int sentence)
    {
        var index = _indices.Number(key, out var isNew);
        if (isNew) Add(units, sentence);
        ref var phrase = ref _phrases[index];
        if (phrase.Count++ > 0) _places[phrase.Last].Next = _places.Count;
        (phrase.Last, phrase.LastSentence) = (_places.Count, sentence);
        _places.Add(new PhraseOccurrence(units[0].FirstToken, units[^1].EndToken, -1));
    }

    private void Add(ReadOnlySpan<PhraseUnit> units, int sentence)
    {
        double rarity = 0;
        foreach (ref readonly var unit in units) rarity += unit.Rarity;
        _phrases.Add(new KeyPhrase
        {
            Length = units.Length,
            Mention = units.Length == 1 ? units[0].Mention : -1,
            Rarity = rarity / units.Length,
            IsDoubtful = units.Length == 1 && units[0].Class == WordClass.Mixed && units[0].EndToken == units[0].FirstToken + 1,
            First = _places.Count,
            FirstSentence = sentence,
        });
    }

    private void MarkTitle(Document document, WordIndex title)
    {
        foreach (ref var phrase in _phrases.Span) phrase.InTitle = IsIn(title, _places[phrase.First], document);
    }

    private static bool IsIn(WordIndex title, PhraseOccurrence place, Document document)
    {
        var tokens = document.Tokens.Tokens;
        for (var i = place.FirstToken; i < place.EndToken; i++)
            if (ContentWords.Is(tokens[i]) && !title.Contains(ContentWords.Term(tokens[i], document.Text))) return false;
        return true;
    }
}
