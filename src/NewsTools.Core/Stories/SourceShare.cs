namespace NewsTools;

/// <summary>What one source has of an article. Immutable.</summary>
public sealed class SourceShare
{
    internal SourceShare(string name) => Name = name;

    /// <summary>The canonical name, or what the text calls it.</summary>
    public string Name { get; }

    /// <summary>What it is, or null where that is unknown.</summary>
    public MentionKind? Kind { get; internal init; }

    /// <summary>ISO 3166-1 alpha-2 code of its country, or null where unknown.</summary>
    public string? Country { get; internal init; }

    /// <summary>How well it can be told, or null.</summary>
    public Attribution? Attribution { get; internal init; }

    /// <summary>The number of its statements.</summary>
    public int Statements { get; internal init; }

    /// <summary>The share of the article's words that it has, from 0 to 1.</summary>
    public double Share { get; internal init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
