namespace NewsTools;

/// <summary>One token as the stages see it: where it stands, what it looks like, and its interned forms.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit in the article's text.</param>
/// <param name="Length">Number of UTF-16 code units, at least 1.</param>
/// <param name="Form">Hash of the exact form (<see cref="WordHash"/>), case kept, typographic apostrophes straightened.</param>
/// <param name="Lower">Hash of the lower-cased form (<see cref="WordHash"/>).</param>
/// <param name="Kind">What the token is.</param>
/// <param name="Traits">What the token looks like.</param>
public readonly record struct TokenRow(int Start, int Length, uint Form, uint Lower, TokenKind Kind, TokenTraits Traits)
{
    /// <summary>Where the token stands.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>The offset just after the token.</summary>
    public int End => Start + Length;

    /// <summary>Whether the token has all of <paramref name="traits"/>.</summary>
    public bool Has(TokenTraits traits) => (Traits & traits) == traits;
}
