namespace NewsTools.Statements;

/// <summary>A statement while it is being read, in tokens of the document.</summary>
internal sealed class StatementDraft
{
    /// <summary>The cue's reading.</summary>
    public required CueEntry Entry { get; set; }

    /// <summary>The word that the cue hangs on.</summary>
    public required int Head { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>Index of its sentence.</summary>
    public required int Sentence { get; init; }

    public TokenStretch Cue { get; set; }

    /// <summary>The head of the source, or -1 where there is none.</summary>
    public int SourceHead { get; set; } = -1;

    public TokenStretch Source { get; set; }

    /// <summary>The content's pieces in text order.</summary>
    public RowList<TokenStretch> Content { get; init; } = new();

    /// <summary>The main word of the content, or -1 where that is not known.</summary>
    public int ContentHead { get; set; } = -1;

    /// <summary>Whether the content is direct speech that can go on after the sentence.</summary>
    public bool IsQuote { get; set; }

    /// <summary>The statement in whose content this one stands, or null.</summary>
    public StatementDraft? Within { get; set; }

    /// <summary>The statement that was made of it, or null.</summary>
    public Statement? Written { get; set; }

    /// <summary>From the first to the last token of all parts.</summary>
    public TokenStretch Whole
    {
        get
        {
            var (first, end) = (Cue.First, Cue.End);
            if (!Source.IsEmpty) (first, end) = (Math.Min(first, Source.First), Math.Max(end, Source.End));
            foreach (var piece in Content) (first, end) = (Math.Min(first, piece.First), Math.Max(end, piece.End));
            return new TokenStretch(first, end);
        }
    }

    /// <summary>Leaves out the pieces of which nothing is left.</summary>
    public void DropEmptyContent()
    {
        for (var i = Content.Count - 1; i >= 0; i--)
            if (Content[i].IsEmpty) Content.RemoveAt(i);
    }

    public bool HasInContent(TokenStretch range)
    {
        foreach (var piece in Content)
            if (piece.Contains(range)) return true;
        return false;
    }

    public bool TouchesContent(TokenStretch range)
    {
        foreach (var piece in Content)
            if (piece.Touches(range)) return true;
        return false;
    }
}
