namespace NewsTools.Entities;

/// <summary>The scratch memory of one thread's <see cref="EntityResolver"/>, and the order of its steps.</summary>
internal sealed class EntityWork
{
    private readonly Scene _scene = new();
    private readonly CandidateList _candidates;
    private readonly NameChains _names;
    private readonly QuoteMarks _quotes;
    private readonly Nominals _nominals;
    private readonly Pronouns _pronouns;
    private readonly Speakers _speakers;
    private readonly Turns _turns;
    private readonly LayerBuilder _builder;
    private int _speakerRead;
    private int _next;

    public EntityWork()
    {
        _candidates = new CandidateList(_scene);
        _names = new NameChains(_scene, _candidates);
        _quotes = new QuoteMarks(_scene);
        _nominals = new Nominals(_scene, _candidates, _names);
        _pronouns = new Pronouns(_scene, _candidates, _names, _quotes);
        _speakers = new Speakers(_scene, _candidates, _quotes);
        _turns = new Turns(_scene, _candidates, _names);
        _builder = new LayerBuilder(_scene, _candidates);
    }

    /// <summary>How pronouns are resolved, for the trainer.</summary>
    public Pronouns Pronouns => _pronouns;

    /// <summary>How many candidates and words the last document's searches looked at.</summary>
    public long Steps => _scene.Steps;

    /// <summary>Resolves the references of a document.</summary>
    public EntityLayer Resolve(Document document, Lexicon lexicon, CancellationToken cancellation)
    {
        _scene.Open(document, lexicon);
        _candidates.Clear();
        _speakerRead = -1;
        try
        {
            _names.Read();
            _quotes.Read();
            _scene.NoteReading();
            _next = 0;
            for (var i = 0; i < _scene.Sentences.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                ReadSentence(i);
            }

            AddNames();
            _speakers.Read();
            _turns.Read();
            return _builder.Build();
        }
        finally
        {
            _scene.Close();
        }
    }

    private void ReadSentence(int index)
    {
        var end = _scene.Sentences[index].EndToken;
        var reading = _scene.Reading;
        var hasSubject = false;
        for (; _next < reading.Length && reading[_next] < end; _next++)
        {
            var token = reading[_next];
            if (_quotes.Count > 0) ReadSpeaker(token, index);
            if (_scene.NameAt[token] > 0) ReadName(token, index);
            else if (IsMissedName(token) && _names.PersonNamed(token) is >= 0 and var person) ReadMissed(token, person, index);
            else if (_scene.Tag(token) is PartOfSpeech.NOUN or PartOfSpeech.PROPN or PartOfSpeech.ADJ || IsParticiple(token)) _nominals.Read(token, index);
            else if (token == _speakerRead) MeetSpeaker(token, index);
            else if (_scene.Tag(token) is PartOfSpeech.PRON) ReadPronoun(token, index, isEarly: false);
            if (_scene.CandidateAt[token] is not (> 0 and var number) || _scene.RankOf(token) != Rank.Subject) continue;
            NoteSubject(_candidates.Find(number - 1), token, isFirst: !hasSubject);
            hasSubject = true;
        }

        _pronouns.ReadWaiting();
    }

    /// <summary>A participle that stands as a noun: <c>the accused said</c>.</summary>
    private bool IsParticiple(int token) =>
        _scene.Tag(token) == PartOfSpeech.VERB && token > 0 && _scene.Closed(token - 1).Is(WordRole.The) && _scene.Head(token - 1) == token && _scene.RankOf(token) != Rank.Other;

    /// <summary>Whoever is <c>he</c> behind a quotation is known before the pronouns in it: <c>"I never met her," he said</c>.</summary>
    private void ReadSpeaker(int token, int sentence)
    {
        if (_scene.QuoteAt[token] is not (> 0 and var quote) || _quotes.SpeakerOf(quote) is not (>= 0 and var speaker) || speaker < token || speaker == _speakerRead) return;
        if (_scene.Tag(speaker) != PartOfSpeech.PRON || speaker >= _scene.Sentences[sentence].EndToken) return;
        _speakerRead = speaker;
        ReadPronoun(speaker, sentence, isEarly: true);
    }

    private void MeetSpeaker(int token, int sentence)
    {
        if (_scene.CandidateAt[token] is > 0 and var speaker) _candidates.Meet(_candidates.Find(speaker - 1), token, sentence, MentionForm.Pronoun, isWeak: false);
    }

    private void ReadName(int token, int sentence)
    {
        var name = _scene.NameAt[token] - 1;
        if (_nominals.PersonOf(token, sentence) is >= 0 and var person) _names.Assign(name, person);
        var index = _names.CandidateOf(name);
        var isWeak = _scene.Relation(token) is DependencyRelation.Compound or DependencyRelation.Amod or DependencyRelation.Flat;
        _candidates.Meet(index, token, sentence, MentionForm.Name, isWeak);
    }

    /// <summary>A capitalised noun, at the start of a sentence one that acts or owns: <c>Price's lawyer</c>, but <c>Price rises hurt</c>.</summary>
    private bool IsMissedName(int token)
    {
        if (!_scene.Has(token, TokenTraits.Capitalized) || _scene.Tag(token) is not (PartOfSpeech.NOUN or PartOfSpeech.PROPN)) return false;
        if (!_scene.Has(token, TokenTraits.SentenceStart)) return _scene.Tag(token) == PartOfSpeech.PROPN;
        return token + 1 < _scene.Count && (_scene.Lower(token + 1) == FunctionWord.Possessive || _scene.RankOf(token) == Rank.Subject && _scene.Head(token) == token + 1);
    }

    private void ReadMissed(int token, int person, int sentence)
    {
        _candidates.Meet(person, token, sentence, MentionForm.Name, isWeak: _scene.RankOf(token) == Rank.Other);
        _candidates.References.Add(new ReferenceRow(token, token + 1, token, person, MentionForm.Name, -1));
    }

    private void ReadPronoun(int token, int sentence, bool isEarly)
    {
        var word = _scene.Closed(token);
        if (word.Is(WordRole.Relative)) ReadRelative(token);
        else if (word.Is(WordRole.Pronoun) && !word.Is(WordRole.FirstPerson)) _pronouns.Read(token, sentence, word, isEarly);
    }

    /// <summary><c>who</c> is whom its clause describes.</summary>
    private void ReadRelative(int token)
    {
        for (int at = token, steps = 0; at >= 0 && steps < 4; at = _scene.Head(at), steps++)
            if (_scene.Relation(at) == DependencyRelation.AclRelcl && _scene.Head(at) is >= 0 and var noun)
            {
                _scene.CandidateAt[token] = _scene.CandidateAt[noun];
                return;
            }
    }

    private void NoteSubject(int index, int token, bool isFirst)
    {
        ref var candidate = ref _candidates[index];
        if (token == candidate.LastToken) (candidate.WasTopic, candidate.Standing) = (isFirst, 0);
        if (_scene.Head(token) is >= 0 and var verb && _scene.Closed(verb).Is(WordRole.Speech)) candidate.Speaks = true;
    }

    private void AddNames()
    {
        for (var i = 0; i < _scene.Names.Length; i++)
        {
            var place = _names.PlaceOf(i);
            _candidates.References.Add(new ReferenceRow(place.First, place.End, place.Head, _names.CandidateOf(i), MentionForm.Name, i));
        }
    }
}
