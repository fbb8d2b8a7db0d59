namespace NewsTools;

/// <summary>One place where an article refers to somebody or something.</summary>
public sealed class Mention : Fact
{
    internal Mention(in FactOrigin origin) : base(origin)
    {
    }

    /// <summary>What it refers to.</summary>
    public MentionKind Kind { get; internal init; }

    /// <summary>The canonical name: <c>South Korea</c> for <c>South Korean</c>, the full name for a surname.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>By name, noun phrase or pronoun.</summary>
    public MentionForm Form { get; internal init; }

    /// <summary>The title or role that the text gives beside it, as printed, or null.</summary>
    public string? Role { get; internal init; }

    /// <summary>ISO 3166-1 alpha-2 code of the country that it is or belongs to, or null where unknown.</summary>
    public string? Country { get; internal init; }

    /// <summary>The number of its entity in the article, from 1, or null before entities are resolved.</summary>
    public int? EntityId { get; internal init; }

    /// <summary>Whether a place stands for its government: <c>Seoul insisted</c>.</summary>
    public bool Metonym { get; internal init; }
}
