namespace NewsTools.Statements;

/// <summary>The readers of statements with their scratch memory, one set a thread.</summary>
internal sealed class StatementWork
{
    [ThreadStatic]
    private static StatementWork? s_current;

    private readonly StatementScene _scene = new();
    private readonly SourceReader _sources;
    private readonly PredicateReader _predicates;
    private readonly NounReader _nouns;
    private readonly LeaningPhraseReader _phrases;
    private readonly ColonReader _colons;
    private readonly SignatureReader _signatures;
    private readonly QuoteLinker _quotes;
    private readonly CitedSources _cited;
    private readonly StatementWriter _writer;
    private readonly RowList<TokenStretch> _marks = new();
    private readonly List<StatementDraft> _drafts = [];

    private StatementWork()
    {
        _sources = new SourceReader(_scene);
        _predicates = new PredicateReader(_scene, _sources);
        _nouns = new NounReader(_scene, _sources);
        _phrases = new LeaningPhraseReader(_scene, _sources);
        _colons = new ColonReader(_scene);
        _signatures = new SignatureReader(_scene);
        _quotes = new QuoteLinker(_scene, _sources);
        _cited = new CitedSources(_scene);
        _writer = new StatementWriter(_scene);
    }

    /// <summary>The set of this thread.</summary>
    public static StatementWork Current => s_current ??= new StatementWork();

    /// <summary>The statements of a document in text order.</summary>
    public IReadOnlyList<Statement> Find(Document document, CancellationToken cancellation)
    {
        _scene.Open(document);
        var layer = document.Tokens;
        for (var sentence = 0; sentence < layer.Sentences.Length; sentence++)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadSentence(layer, sentence);
        }

        QuoteReader.Read(layer, document.Text, _marks);
        _quotes.Link(_marks, _drafts);
        _cited.Chain(_drafts);
        StatementNesting.Settle(_drafts, _marks, _scene);
        return _drafts.Count == 0 ? [] : _writer.Write(document, _drafts);
    }

    public void Close()
    {
        _drafts.Clear();
        _marks.Clear();
        _scene.Close();
    }

    private void ReadSentence(TokenLayer layer, int sentence)
    {
        ref readonly var row = ref layer.Sentences[sentence];
        var loaded = false;
        if (_scene.IsInterview && IsOpening(layer, row, sentence) && TurnLabels.At(layer, row) is not TurnLabel.None and var label)
        {
            _scene.GoTo(sentence);
            loaded = true;
            _drafts.Add(_colons.ReadTurn(label));
        }
        else if (IsOpening(layer, row, sentence) && ColonReader.ColonIn(layer, row) is >= 0 and var colon)
        {
            _scene.GoTo(sentence);
            loaded = true;
            if (_colons.Read(colon) is { } said) _drafts.Add(said);
        }

        if (ColonReader.TailIn(layer, row) is >= 0 and var mark)
        {
            if (!loaded) _scene.GoTo(sentence);
            loaded = true;
            if (_colons.ReadTail(mark) is { } tail) _drafts.Add(tail);
        }

        if (_scene.HasHandle && SignatureReader.HandleIn(layer, row) is >= 0 and var handle)
        {
            if (!loaded) _scene.GoTo(sentence);
            loaded = true;
            if (_signatures.Read(handle) is { } signed) _drafts.Add(signed);
        }

        for (var token = _scene.NextCue(row.FirstToken, row.EndToken, CueMarks.Starts); token < row.EndToken; token = _scene.NextCue(token + 1, row.EndToken, CueMarks.Starts))
        {
            if (!_scene.IsCue(token, CueMarks.StartsAlone) && !CanBegin(layer, token, row.EndToken, _scene.Cue(token).Entries!)) continue;
            if (!loaded) _scene.GoTo(sentence);
            loaded = true;
            if (Read(token, _scene.Cue(token).Entries!) is { } draft) _drafts.Add(draft);
        }
    }

    /// <summary>Whether a sentence opens its paragraph, or follows one in which somebody else spoke.</summary>
    private static bool IsOpening(TokenLayer layer, in SentenceRow row, int sentence) =>
        layer.Paragraphs[row.Paragraph].FirstSentence == sentence || sentence == 0;

    /// <summary>Whether one of the readings has its further words there.</summary>
    private static bool CanBegin(TokenLayer layer, int token, int end, CueEntry[] entries)
    {
        foreach (var entry in entries)
            if (entry.Part != CuePart.Carrier && HasTail(layer, token, end, entry)) return true;
        return false;
    }

    private static bool HasTail(TokenLayer layer, int token, int end, CueEntry entry)
    {
        if (token + entry.Tail.Length >= end) return false;
        for (var i = 0; i < entry.Tail.Length; i++)
            if (layer.Tokens[token + 1 + i].Lower != entry.Tail[i]) return false;
        return true;
    }

    private StatementDraft? Read(int token, CueEntry[] entries)
    {
        foreach (var entry in entries)
            if (entry.Part == CuePart.Phrase && HasTail(_scene.Layer, token, _scene.End, entry)) return _phrases.ReadPhrase(token, entry);
            else if (entry.Part == CuePart.Adverb && _phrases.ReadAdverb(token, entry) is { } adverb) return adverb;
            else if (entry.Has(CueFrames.View) && _phrases.ReadView(token, entry) is { } view) return view;
        return _scene.IsTaggedAsNoun(token) && !_scene.IsVerbByTree(token) ? _nouns.Read(token, entries) : _predicates.Read(token, entries);
    }
}
