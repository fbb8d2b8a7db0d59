namespace NewsTools;

/// <summary>The layers of analysis that a document can carry; see <see cref="IAnnotator"/>.</summary>
[Flags]
public enum Layers
{
    /// <summary>No layer: the text alone.</summary>
    None = 0,

    /// <summary>Tokens, sentences, paragraphs.</summary>
    Tokens = 1,

    /// <summary>Part of speech and lemma of each token.</summary>
    Tags = 2,

    /// <summary>Dependency head and relation of each token.</summary>
    Tree = 4,

    /// <summary>Name mentions.</summary>
    Names = 8,

    /// <summary>Time expressions, resolved.</summary>
    Times = 16,

    /// <summary>Amounts with unit, modifier and counted item.</summary>
    Quantities = 32,

    /// <summary>Entities: chains of mentions with canonical names.</summary>
    Entities = 64,

    /// <summary>Quotes and claims.</summary>
    Statements = 128,

    /// <summary>Events.</summary>
    Events = 256,

    /// <summary>Keywords of the article.</summary>
    Keywords = 512,

    /// <summary>Ranked sentences.</summary>
    Summary = 1024,
}
