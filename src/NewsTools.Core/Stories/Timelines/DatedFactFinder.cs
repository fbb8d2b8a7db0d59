using NewsTools.Statements;

namespace NewsTools.Timelines;

/// <summary>Finds what a document gives a date for. Not thread-safe.</summary>
internal sealed class DatedFactFinder
{
    private const double NounFactor = 0.85;

    private readonly TimelineOptions _options;
    private readonly TimelineScene _scene = new();
    private readonly TimeOwnerReader _owners;
    private readonly ClauseReader _clauses;
    private readonly StatusReader _statuses;
    private readonly ParticipantReader _participants;
    private readonly List<(TimeExpression Time, TimeOwner Owner)> _found = [];

    /// <summary>The layers that are read.</summary>
    public const Layers Needs = Layers.Tokens | Layers.Tags | Layers.Tree | Layers.Times | Layers.Names | Layers.Entities | Layers.Statements;

    public DatedFactFinder(TimelineOptions options)
    {
        _options = options;
        _owners = new TimeOwnerReader(_scene);
        _clauses = new ClauseReader(_scene);
        _statuses = new StatusReader(_scene);
        _participants = new ParticipantReader(_scene);
    }

    /// <summary>The dated facts of a document in text order, as facts of the article that is given.</summary>
    public List<TimelineEntry> Find(Document document, Article article, CancellationToken cancellation)
    {
        _scene.Open(document);
        try
        {
            var entries = new List<TimelineEntry>();
            for (var i = 0; i < document.Times.Count;)
            {
                cancellation.ThrowIfCancellationRequested();
                var sentence = document.Times[i].Sentence;
                _found.Clear();
                _scene.Syntax.GoTo(sentence - 1);
                for (; i < document.Times.Count && document.Times[i].Sentence == sentence; i++) Add(document.Times[i]);
                foreach (var (time, owner) in _found)
                    if (IsKept(time, owner)) entries.Add(Write(time, owner, article));
            }

            return entries;
        }
        finally
        {
            _scene.Close();
        }
    }

    private void Add(TimeExpression time)
    {
        if (!IsDate(time)) return;
        var owner = _owners.Read(time);
        if (!owner.IsNone && !IsMereSpeech(owner, time)) _found.Add((time, owner));
    }

    /// <summary>Whether a time names a place of the calendar; what comes again and lengths of time do not, nor do <c>now</c> and <c>recently</c>.</summary>
    private bool IsDate(TimeExpression time) => time.Type switch
    {
        TimeType.Set => false,
        TimeType.Duration => time.From is not null,
        _ => (time.From is not null && !time.Value.Contains("XX", StringComparison.Ordinal)) || (_options.IncludeUndated && !time.Value.EndsWith("_REF", StringComparison.Ordinal)),
    };

    /// <summary>Whether the date is that of a saying and of nothing else.</summary>
    private bool IsMereSpeech(TimeOwner owner, TimeExpression time)
    {
        if (_options.IncludeSpeech || !owner.IsClause || !owner.IsDirect || StatusReader.IsAhead(time) || _scene.Syntax.IsPassive(owner.Head) || _scene.StatementOfCue(owner.Head) is not { } statement) return false;
        return statement.Stance is not (Stance.Rules or Stance.Agrees or Stance.Disagrees or Stance.Promises or Stance.Demands or Stance.Plans or Stance.Proposes or Stance.Apologises)
            && !TimelineWords.Deed.Contains(_scene.Lemma(owner.Head));
    }

    /// <summary>Of two dates of one clause the narrower one is kept, no base of comparison (<c>in May from a year earlier</c>), and no date over the text.</summary>
    private bool IsKept(TimeExpression time, TimeOwner owner)
    {
        if (IsFrom(owner) && !StatusReader.IsAhead(time)) return false;
        foreach (var (other, same) in _found)
        {
            if (other == time || same.Head != owner.Head) continue;
            if (IsFrom(owner) || (time.Start == _scene.Document.Tokens.Sentences[0].Span.Start && owner.Case < 0)) return false;
            if (other.From >= time.From && other.To <= time.To && (other.From != time.From || other.To != time.To || other.Start < time.Start)) return false;
        }

        return true;
    }

    private bool IsFrom(TimeOwner owner) => owner.Case >= 0 && _scene.Syntax.Lower(owner.Case) == TimelineWords.From;

    private TimelineEntry Write(TimeExpression time, TimeOwner owner, Article article)
    {
        var document = _scene.Document;
        var stretch = owner.IsClause ? _clauses.Clause(owner.Head) : _clauses.Phrase(owner.Head);
        var statement = _scene.StatementAround(owner.Head);
        var place = _participants.Place(stretch, owner.Head);
        var confidence = time.Confidence * (owner.IsClause ? 1 : NounFactor);
        var origin = document.Locate(_scene.Syntax.SpanOf(stretch), confidence, owner.IsClause ? "clause" : "event noun") with { Article = article };
        return new TimelineEntry(origin)
        {
            Value = time.Value, From = time.From, To = time.To, TimeText = time.Text,
            Status = _statuses.Read(owner, time, statement),
            Action = document.Tags.LemmaOf(owner.Head),
            Participants = _participants.Participants(owner),
            Place = place?.Name, Country = place?.Country,
            StatedBy = StatedBy(owner, time, statement),
            Certainty = statement?.Certainty ?? Certainty.Certain,
            Terms = TermsOf(stretch, time),
        };
    }

    /// <summary>Who stands behind a fact; of what somebody expects (<c>analysts expect a cut in April</c>) it is they.</summary>
    private string? StatedBy(TimeOwner owner, TimeExpression time, Statement? statement)
    {
        statement ??= owner.IsClause && (!owner.IsDirect || StatusReader.IsAhead(time)) ? _scene.StatementOfCue(owner.Head) : null;
        return statement?.SourceName ?? statement?.Source;
    }

    private FactTerms TermsOf(TokenStretch stretch, TimeExpression time)
    {
        var (words, numbers) = (new SortedSet<uint>(), new SortedSet<uint>());
        for (var token = stretch.First; token < stretch.End; token++)
        {
            ref readonly var row = ref _scene.Syntax.Tokens[token];
            if (_scene.Syntax.IsTime(token) || time.GetSpan().Overlaps(row.Span)) continue;
            if (_scene.Syntax.Tag(token) == PartOfSpeech.NUM) numbers.Add(row.Lower);
            else if (ContentWords.Is(row) || _scene.Syntax.Tag(token) is PartOfSpeech.NOUN or PartOfSpeech.PROPN or PartOfSpeech.VERB or PartOfSpeech.ADJ) words.Add(WordHash.OfLower(_scene.Document.Tags.LemmaOf(token)));
        }

        return new FactTerms([.. words], [.. numbers]);
    }
}
