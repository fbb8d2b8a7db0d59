namespace NewsTools.Statements;

/// <summary>Tokens from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct TokenStretch(int First, int End)
{
    public bool IsEmpty => End <= First;

    public bool Holds(int token) => token >= First && token < End;

    public bool Touches(TokenStretch other) => First < other.End && other.First < End;

    public bool Contains(TokenStretch other) => First <= other.First && other.End <= End;
}
