using System.Numerics;

namespace NewsTools;

/// <summary>A run of tokens that may be a name, and what is known of it so far.</summary>
internal struct NamePhrase
{
    /// <summary>Index of the sentence.</summary>
    public int Sentence;

    /// <summary>Index of the first token.</summary>
    public int Start;

    /// <summary>Index after the last token.</summary>
    public int End;

    /// <summary>The first and the last token of the title before it; equal where there is none.</summary>
    public int RoleStart;

    public int RoleEnd;

    /// <summary>The surface that is the whole phrase, or one of 0 tokens.</summary>
    public LexiconMatch Match;

    /// <summary>What speaks for each kind.</summary>
    public CueSet Cues;

    /// <summary>The sums of the cues' weights: no name, person, organisation, place.</summary>
    public Vector4 Scores;

    /// <summary>What the network thinks of each; zero where it was not asked.</summary>
    public Vector4 Learned;

    /// <summary>Hash of the words: equal phrases of a document are one name.</summary>
    public uint Key;

    /// <summary>The kind where a rule alone settles it; <see cref="Rule"/> is then that rule.</summary>
    public MentionKind? Settled;

    public string? Rule;

    /// <summary>How sure a settling rule is, from 0 to 1.</summary>
    public float Certainty;

    /// <summary>The phrase whose name this one takes over, as an index, or -1: the full name, the expansion.</summary>
    public int Link;

    /// <summary>Whether a longer phrase took it in: it is no mention.</summary>
    public bool Covered;

    /// <summary>A person's role; empty where none was found.</summary>
    public NameRole Role;

    /// <summary>What it is in the end, or null where it is no name.</summary>
    public MentionKind? Decided;

    /// <summary>The number of tokens.</summary>
    public readonly int Count => End - Start;
}
