namespace NewsTools;

/// <summary>One or more tokens of a capitalised run that belong together: a surface of the lexicon, else a word.</summary>
/// <param name="Start">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
/// <param name="Kinds">The kinds of its surface.</param>
/// <param name="Match">The surface that is a name, or one of 0 tokens.</param>
internal readonly record struct NameUnit(int Start, int End, ulong Kinds, LexiconMatch Match)
{
    public bool IsTitle => (Kinds & LexiconKinds.Titles) != 0;

    public bool IsHead => (Kinds & LexiconKinds.Heads) != 0;

    public bool IsPeople => (Kinds & LexiconKinds.Peoples) != 0;

    public bool IsPlace => (Kinds & LexiconKinds.Places) != 0;

    public bool IsPersonal => (Kinds & PersonNames) != 0;

    public bool IsAnchor => Match.Count > 0;

    private static readonly ulong PersonNames = LexiconKinds.Of(LexiconKind.GivenName, LexiconKind.Surname);

    public bool Has(LexiconKind kind) => (Kinds & LexiconKinds.Bit(kind)) != 0;
}
