namespace NewsTools;

/// <summary>The scratch memory of one thread's <see cref="NameRecognizer"/>, and the order of its steps.</summary>
internal sealed class NameWork
{
    private readonly NameScan _scan = new();
    private readonly PhraseFinder _finder;
    private readonly CueReader _cues;
    private readonly SettlingRules _rules;
    private readonly AcronymLinks _acronyms;
    private readonly MentionWriter _writer;
    private readonly NetworkNames _network;
    private readonly NoNames _noNames;
    private NameWeights _weights = null!;
    private DocumentNames _names = null!;

    public NameWork()
    {
        _finder = new PhraseFinder(_scan, Phrases);
        _cues = new CueReader(_scan);
        _rules = new SettlingRules(_scan);
        _acronyms = new AcronymLinks(_scan);
        _writer = new MentionWriter(_scan);
        _network = new NetworkNames(_scan);
        _noNames = new NoNames(_scan);
    }

    /// <summary>The phrases of the last document, in text order.</summary>
    public RowList<NamePhrase> Phrases { get; } = new();

    /// <summary>The evidence of the last document.</summary>
    public NameScan Scan => _scan;

    /// <summary>What the network sees of the last document, for training.</summary>
    public NetworkNames Network => _network;

    /// <summary>Finds the phrases of a document: those of the rules, then, where there is a model, as the network revises them.</summary>
    public void FindPhrases(Document document, Lexicon lexicon, NameWeights weights, NameModel? model, CancellationToken cancellation)
    {
        if (weights != _weights) (_weights, _names) = (weights, new DocumentNames(_scan, weights));
        Phrases.Clear();
        _scan.Read(document, lexicon, cancellation);
        for (var i = 0; i < _scan.Layer.Sentences.Length; i++) _finder.ReadSentence(i);
        Relate();
        if (model is null) return;
        _network.Revise(Phrases, model, cancellation);
        foreach (ref var phrase in Phrases.Span) phrase.Covered |= phrase.Certainty < 1 && _noNames.Is(phrase.Start, phrase.End);
        Relate();
    }

    /// <summary>Gathers each phrase's cues, and what the phrases say of each other.</summary>
    private void Relate()
    {
        _acronyms.Link(Phrases);
        foreach (ref var phrase in Phrases.Span)
        {
            if (!phrase.Cues.Has(NameCue.Always)) Read(ref phrase);
            phrase.Scores = _weights.Score(phrase);
        }

        _names.Relate(Phrases);
    }

    private void Read(ref NamePhrase phrase)
    {
        if (phrase.Settled is null) _rules.Apply(ref phrase);
        phrase.Cues.UnionWith(_cues.Read(phrase));
    }

    public Mention[] ToMentions() => _writer.Write(Phrases, _weights);
}
