namespace NewsTools.Statements;

/// <summary>What a predicate leads to.</summary>
/// <param name="Rule">The rule that says so.</param>
/// <param name="Head">The main word, or -1.</param>
/// <param name="Preposition">The preposition that leads to it, or -1.</param>
internal sealed record FoundContent(string Rule, int Head = -1, int Preposition = -1)
{
    /// <summary>Nothing; it stays empty.</summary>
    public static FoundContent None { get; } = new("");

    public RowList<TokenStretch> Pieces { get; } = new();

    /// <summary>Whether the subject of a passive is the one who speaks: <c>was quoted as saying</c>.</summary>
    public bool SubjectSpeaks { get; init; }

    /// <summary>Index after the cue's last token where the content knows it better, else 0.</summary>
    public int CueEnd { get; init; }

    public FoundContent With(TokenStretch piece)
    {
        if (!piece.IsEmpty) Pieces.Add(piece);
        return this;
    }
}
