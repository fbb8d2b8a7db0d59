namespace NewsTools;

/// <summary>Tokens from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public bool IsEmpty => End <= First;

    public bool Holds(int token) => token >= First && token < End;

    public bool Touches(TokenRange other) => First < other.End && other.First < End;

    public bool Contains(TokenRange other) => First <= other.First && other.End <= End;
}
