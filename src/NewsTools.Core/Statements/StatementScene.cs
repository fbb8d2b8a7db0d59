using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>The layers of a document as the readers of statements ask for them, with the tree of one sentence at hand.</summary>
internal sealed class StatementScene
{
    private const int MostReferences = 8;

    private TokenLayer _layer = null!;
    private TagLayer _tags = null!;
    private TreeLayer _trees = null!;
    private EntityLayer _entities = null!;
    private TokenRow[] _rows = [];
    private TimeExpression[] _times = [];
    private string _text = "";
    private ushort[] _cues = [];
    private CueMarks[] _marks = [];

    /// <summary>The tree of the sentence at hand.</summary>
    public SentenceTree Tree { get; } = new();

    /// <summary>Index of the sentence at hand.</summary>
    public int Sentence { get; private set; }

    public TokenLayer Layer => _layer;

    public ReadOnlySpan<TokenRow> Tokens => _layer.Tokens;

    /// <summary>The time expressions in text order.</summary>
    public ReadOnlySpan<TimeExpression> Times => _times;

    public int First => Tree.First;

    public int End => Tree.End;

    /// <summary>Whether the document has the name of an account.</summary>
    public bool HasHandle { get; private set; }

    /// <summary>Whether the document is an interview whose turns have marks.</summary>
    public bool IsInterview { get; private set; }

    public void Open(Document document)
    {
        (_layer, _tags, _trees, _entities, _text) = (document.Tokens, document.Tags, document.Tree, document.Entities, document.Text);
        (_rows, _times) = (_layer.Rows, document.Times as TimeExpression[] ?? [.. document.Times]);
        Tree.Open(_layer.Tokens.Length, _layer.Sentences.Length);
        Sentence = -1;
        IsInterview = TurnLabels.IsInterview(_layer);
        ReadCues();
    }

    public void Close()
    {
        (_layer, _tags, _trees, _entities, _rows, _times, _text) = (null!, null!, null!, null!, [], [], "");
        Tree.Close();
        if (_cues.Length > SentenceTree.KeptTokens) (_cues, _marks) = ([], []);
    }

    /// <summary>Takes a sentence at hand, with its tree mended.</summary>
    public void GoTo(int sentence)
    {
        if (sentence == Sentence) return;
        Sentence = sentence;
        if (Tree.GoTo(sentence, _layer.Sentences[sentence], _trees, _tags)) TreeRepair.Repair(this);
    }

    /// <summary>What a token is as a cue.</summary>
    public ref readonly CueWord Cue(int token) => ref CueLexicon.English[_cues[token]];

    /// <summary>Whether a token is a form of a cue.</summary>
    public bool IsCue(int token) => _cues[token] != 0;

    /// <summary>Whether a token is a form of a cue with one of some marks.</summary>
    public bool IsCue(int token, CueMarks marks) => (_marks[token] & marks) != 0;

    /// <summary>Whether a token is a form of a cue that has a reading as some part of speech.</summary>
    public bool HasPart(int token, CuePart part)
    {
        foreach (var entry in Cue(token).Entries ?? [])
            if (entry.Part == part) return true;
        return false;
    }

    /// <summary>The first form of a cue with one of some marks from a token on and before another, or that other.</summary>
    public int NextCue(int token, int end, CueMarks marks)
    {
        var all = _marks;
        while (token < end && (all[token] & marks) == 0) token++;
        return token;
    }

    public uint Lower(int token) => _rows[token].Lower;

    public PartOfSpeech Tag(int token) => Tree.Holds(token) ? Tree.TagOf(token) : _tags[token];

    public string Fine(int token) => Tree.Holds(token) && Tree.FineOf(token) is { } read ? read : _tags.FineTagOf(token);

    public DependencyRelation Relation(int token) => Tree.Holds(token) ? Tree.RelationOf(token) : _trees.Relations[token];

    /// <summary>The head of a token, or -1.</summary>
    public int Head(int token) => Tree.Holds(token) ? Tree.HeadOf(token) : _trees.Heads[token];

    public ReadOnlySpan<char> Word(int token) => _rows[token].Span.In(_text);

    public bool Is(int token, uint word) => _rows[token].Lower == word;

    public bool IsPunctuation(int token) => _rows[token].Kind == TokenKind.Punctuation;

    public bool IsCapitalized(int token) => (_rows[token].Traits & TokenTraits.Capitalized) != 0;

    public bool IsQuoteMark(int token) => (_rows[token].Traits & (TokenTraits.OpenQuote | TokenTraits.CloseQuote)) != 0;

    public bool IsVerbal(int token) => Tag(token) is PartOfSpeech.VERB or PartOfSpeech.AUX || (IsTaggedAsNoun(token) && IsVerbByTree(token));

    /// <summary>Whether one of the quotation marks in a stretch has no other to go with it.</summary>
    public bool HasOpenMark(int from, int end)
    {
        var marks = 0;
        for (var token = from; token < end; token++)
            if (IsQuoteMark(token)) marks++;
        return marks % 2 != 0;
    }

    public bool IsTaggedAsNoun(int token) => Tag(token) == PartOfSpeech.NOUN;

    /// <summary>Whether a word tagged as a noun has a subject and no copula: <c>the company plans to hire</c>.</summary>
    public bool IsVerbByTree(int token) =>
        Child(token, Nsubj) is >= 0 and var subject && subject < token && Child(token, Cop) < 0 && Child(token, Det) < 0 && Child(token, Case) < 0 && Child(token, Amod) < 0;

    public bool IsNominal(int token) => Tag(token) is PartOfSpeech.NOUN or PartOfSpeech.PROPN or PartOfSpeech.PRON or PartOfSpeech.NUM;

    public bool IsGerund(int token) => Fine(token) == "VBG";

    public bool IsParticiple(int token) => Fine(token) == "VBN";

    /// <summary>The first child with a relation, or -1.</summary>
    public int Child(int token, DependencyRelation relation) => Tree.ChildOf(token, relation, relation);

    /// <summary>The first child with one of two relations, or -1.</summary>
    public int Child(int token, DependencyRelation one, DependencyRelation other) => Tree.ChildOf(token, one, other);

    public bool HasChildWord(int token, uint word)
    {
        for (var child = Tree.ChildOf(token); child >= 0; child = Tree.NextOf(child))
            if (Lower(child) == word) return true;
        return false;
    }

    /// <summary>The <c>it</c> that stands for a clause as the subject of a predicate or of the copula before it, or -1.</summary>
    public int EmptySubjectOf(int predicate)
    {
        for (var child = Tree.ChildOf(predicate); child >= 0 && child < predicate; child = Tree.NextOf(child))
            if (Is(child, StatementWord.It) && Relation(child) is Expl or Nsubj or NsubjPass) return child;
        if (Child(predicate, Expl) is >= 0 and var expletive) return expletive;
        return Relation(predicate) == Xcomp && Tag(predicate) == PartOfSpeech.ADJ && Head(predicate) is var verb && verb >= First && verb < predicate && Relation(verb) != Xcomp
            ? EmptySubjectOf(verb) : -1;
    }

    /// <summary>Whether a word has <c>not</c> or <c>never</c>, or <c>neither</c>, or <c>no</c>.</summary>
    public bool IsNegated(int token)
    {
        for (var child = Tree.ChildOf(token); child >= 0; child = Tree.NextOf(child))
            if (Is(child, StatementWord.Not) || Is(child, StatementWord.Nt) || Is(child, StatementWord.Never) || Is(child, StatementWord.Neither) || Is(child, StatementWord.No)) return true;
        return false;
    }

    /// <summary>The preposition or mark that a phrase or clause opens with, or -1.</summary>
    public int Opener(int token) => Child(token, Case, Mark);

    /// <summary>Whether a verb is a passive one, by its auxiliary or its subject.</summary>
    public bool IsPassive(int verb) =>
        Child(verb, AuxPass) >= 0 || Child(verb, OblAgent) >= 0;

    /// <summary>Whether a token is part of a time expression.</summary>
    public bool IsTime(int token)
    {
        var start = _rows[token].Start;
        int low = 0, high = _times.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_times[middle].Start <= start) low = middle;
            else high = middle - 1;
        }

        return _times.Length > 0 && _times[low].GetSpan().Contains(new TextSpan(start, 1));
    }

    /// <summary>Whether a word names a person or organisation, by name or as a source without one.</summary>
    public bool IsSpeaker(int token) => _entities.IndexOf(token) is >= 0 and var entity && _entities.Row(entity).Kind is MentionKind.Person or MentionKind.Organization;

    /// <summary>The end of the name that goes on behind a token, or the index after the token where none does.</summary>
    public int EndOfName(int token)
    {
        var references = _entities.References;
        var count = _entities.CountTo(token);
        for (var i = count - 1; i >= Math.Max(0, count - MostReferences); i--)
            if (references[i].Name >= 0 && references[i].End > token + 1) return Math.Min(references[i].End, End);
        return token + 1;
    }

    /// <summary>The reading of a verb that leads to clauses and direct speech alike, or null.</summary>
    public CueEntry? SpeechEntry(int token) => IsCue(token, CueMarks.Speech) && Tag(token) == PartOfSpeech.VERB ? Cue(token).Speech : null;

    /// <summary>The stretch below a token.</summary>
    public TokenStretch Stretch(int token) => new(Tree.LeftOf(token), Tree.RightOf(token) + 1);

    /// <summary>The offsets of some tokens.</summary>
    public TextSpan SpanOf(TokenStretch range) => _layer.SpanOf(range.First, range.End);

    /// <summary>A clause as far as it lies behind a token; <c>never</c> and <c>not</c> before it are its own: <c>vowed never to leave</c>.</summary>
    public TokenStretch Behind(int clause, int token)
    {
        var first = Math.Max(Tree.LeftOf(clause), token + 1);
        if (first - 1 > token && (Is(first - 1, StatementWord.Never) || Is(first - 1, StatementWord.Not))) first--;
        return new TokenStretch(first, Tree.RightOf(clause) + 1);
    }

    /// <summary>Leaves off commas, stops and links at the edges; quotation marks stay.</summary>
    public TokenStretch Trim(TokenStretch range)
    {
        var (first, end) = (range.First, range.End);
        while (first < end && IsEdge(first)) first++;
        while (first < end && IsEdge(end - 1)) end--;
        return new TokenStretch(first, end);
    }

    private bool IsEdge(int token)
    {
        if (!IsPunctuation(token) || IsQuoteMark(token)) return false;
        return Word(token)[0] is '.' or ',' or ';' or ':' or '-' or '—' or '–';
    }

    private void ReadCues()
    {
        var tokens = _layer.Tokens;
        if (_cues.Length <= tokens.Length)
        {
            var size = Math.Max(256, tokens.Length + (tokens.Length / 2));
            (_cues, _marks) = (new ushort[size], new CueMarks[size]);
        }

        (_cues[tokens.Length], _marks[tokens.Length]) = (0, CueMarks.None);
        CueLexicon.English.Find(tokens, _cues.AsSpan(0, tokens.Length), _marks.AsSpan(0, tokens.Length));
        var hasHandle = false;
        foreach (ref readonly var row in tokens) hasHandle |= row.Kind == TokenKind.Handle;
        HasHandle = hasHandle;
    }
}
