namespace NewsTools;

/// <summary>One token as a fact.</summary>
public sealed class Token : Fact
{
    internal Token(in FactOrigin origin) : base(origin)
    {
    }

    /// <summary>The number of the token in its sentence, from 1.</summary>
    public int Index { get; internal init; }

    /// <summary>What it is by its form.</summary>
    public TokenKind Kind { get; internal init; }

    /// <summary>Whether white space or the start of the text stands before it.</summary>
    public bool SpaceBefore { get; internal init; }
}
