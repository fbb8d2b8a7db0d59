namespace NewsTools;

/// <summary>
/// One place where an article gives something to a source: what was said, thought, wanted or decided, by whom, how surely.
/// Its own place is the whole statement, from the first of source, cue and content to the last.
/// </summary>
public sealed class Statement : Fact
{
    private readonly TextSpan[] _content;

    internal Statement(in FactOrigin origin, TextSpan[] content) : base(origin) => _content = content;

    /// <summary>Direct, indirect or mixed speech.</summary>
    public StatementForm Form { get; internal init; }

    /// <summary>The source as the text has it, or null where there is none.</summary>
    public string? Source { get; internal init; }

    /// <summary>The canonical name of the source, several joined by <c>"; "</c>, or null.</summary>
    public string? SourceName { get; internal init; }

    /// <summary>What the source is, or null where that is unknown.</summary>
    public MentionKind? SourceKind { get; internal init; }

    /// <summary>How well the source can be told, or null where there is none.</summary>
    public Attribution? Attribution { get; internal init; }

    /// <summary>The source's role as the text gives it, or null.</summary>
    public string? Role { get; internal init; }

    /// <summary>ISO 3166-1 alpha-2 code of the source's country, or null where unknown.</summary>
    public string? Country { get; internal init; }

    /// <summary>The words that tell that somebody said it.</summary>
    public string Cue { get; internal init; } = "";

    /// <summary>What the source does with the content.</summary>
    public Stance Stance { get; internal init; }

    /// <summary>How sure the content is given to be.</summary>
    public Certainty Certainty { get; internal init; }

    /// <summary>How sure the article is that it was said: <c>reportedly told</c>.</summary>
    public Certainty ReporterCertainty { get; internal init; }

    /// <summary>Whether the main predicate of the content is negated; a denial by the cue is no negation.</summary>
    public bool Negated { get; internal init; }

    /// <summary>What was said; of a content in several pieces the first.</summary>
    public string Content => Cut(_content[0]);

    /// <summary>The value of the time when it was said (TIMEX3), or null.</summary>
    public string? SaidOn { get; internal init; }

    /// <summary>The means: <c>a statement</c>, <c>Twitter</c>, or null.</summary>
    public string? Channel { get; internal init; }

    /// <summary>Who was addressed, or null.</summary>
    public string? Addressee { get; internal init; }

    /// <summary>The canonical name of who reports the statement, where it stands in another one's content; else null.</summary>
    public string? ReportedBy { get; internal init; }

    /// <summary>1, and one more for each statement around it.</summary>
    public int Depth { get; internal init; } = 1;

    /// <summary>The offset of the source, or null where there is none.</summary>
    public int? SourceStart { get; internal init; }

    /// <summary>The length of the source, or null.</summary>
    public int? SourceLength { get; internal init; }

    /// <summary>The offset of the cue.</summary>
    public int CueStart { get; internal init; }

    /// <summary>The length of the cue.</summary>
    public int CueLength { get; internal init; }

    /// <summary>The offset of the content's first piece.</summary>
    public int ContentStart => _content[0].Start;

    /// <summary>The length of the content's first piece.</summary>
    public int ContentLength => _content[0].Length;

    /// <summary>All pieces of the content, with <c>" … "</c> between them.</summary>
    public string WholeContent => _content.Length == 1 ? Content : string.Join(" … ", _content.Select(Cut));

    /// <summary>The places of the content's pieces in text order.</summary>
    public IReadOnlyList<TextSpan> GetContentSpans() => _content;

    private string Cut(TextSpan span) => GetArticle().Text.Substring(span.Start, span.Length);
}
