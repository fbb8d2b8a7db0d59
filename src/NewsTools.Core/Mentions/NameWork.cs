using System.Runtime.InteropServices;

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
    private NameWeights _weights = null!;
    private DocumentNames _names = null!;

    public NameWork()
    {
        _finder = new PhraseFinder(_scan, Phrases);
        _cues = new CueReader(_scan);
        _rules = new SettlingRules(_scan);
        _acronyms = new AcronymLinks(_scan);
        _writer = new MentionWriter(_scan);
    }

    /// <summary>The phrases of the last document, in text order.</summary>
    public List<NamePhrase> Phrases { get; } = [];

    public void FindPhrases(Document document, Lexicon lexicon, NameWeights weights, CancellationToken cancellation)
    {
        if (weights != _weights) (_weights, _names) = (weights, new DocumentNames(_scan, weights));
        Phrases.Clear();
        _scan.Read(document, lexicon, cancellation);
        for (var i = 0; i < _scan.Layer.Sentences.Length; i++) _finder.ReadSentence(i);
        _acronyms.Link(Phrases);
        foreach (ref var phrase in CollectionsMarshal.AsSpan(Phrases))
        {
            _rules.Apply(ref phrase);
            phrase.Cues.UnionWith(_cues.Read(phrase));
            phrase.Scores = weights.Score(phrase.Cues);
        }

        _names.Relate(Phrases);
    }

    public Mention[] ToMentions() => _writer.Write(Phrases, _weights);
}
