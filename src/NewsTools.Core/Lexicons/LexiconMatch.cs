namespace NewsTools;

/// <summary>A run of tokens that is a surface of the lexicon.</summary>
/// <param name="First">Index of the first token, as in the tokens that were searched.</param>
/// <param name="Count">Number of tokens, at least 1.</param>
/// <param name="Case">How the letters agree.</param>
/// <param name="Surface">The number of the surface in its lexicon.</param>
/// <param name="KindBits">
/// One bit, <c>1 &lt;&lt; kind</c>, for each kind of its readings, and of the lower-case word that a capital may hide.
/// </param>
public readonly record struct LexiconMatch(int First, int Count, LexiconCase Case, uint Surface, ulong KindBits)
{
    /// <summary>The index just after the last token.</summary>
    public int End => First + Count;

    /// <summary>Whether one of the readings has the kind.</summary>
    public bool Has(LexiconKind kind) => (KindBits & (1UL << (int)kind)) != 0;
}
