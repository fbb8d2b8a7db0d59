namespace NewsTools;

/// <summary>The universal parts of speech (Universal Dependencies, version 2), named as its files print them.</summary>
public enum PartOfSpeech : byte
{
    /// <summary>Other: foreign words, parts of words.</summary>
    X,

    /// <summary>Adjective.</summary>
    ADJ,

    /// <summary>Preposition or postposition.</summary>
    ADP,

    /// <summary>Adverb.</summary>
    ADV,

    /// <summary>Auxiliary, modal or copula.</summary>
    AUX,

    /// <summary>Conjunction between equals.</summary>
    CCONJ,

    /// <summary>Determiner.</summary>
    DET,

    /// <summary>Interjection.</summary>
    INTJ,

    /// <summary>Common noun.</summary>
    NOUN,

    /// <summary>Number.</summary>
    NUM,

    /// <summary>Particle: <c>to</c>, <c>not</c>, <c>'s</c>.</summary>
    PART,

    /// <summary>Pronoun.</summary>
    PRON,

    /// <summary>Proper noun.</summary>
    PROPN,

    /// <summary>Punctuation.</summary>
    PUNCT,

    /// <summary>Conjunction of a subordinate clause.</summary>
    SCONJ,

    /// <summary>Symbol.</summary>
    SYM,

    /// <summary>Verb.</summary>
    VERB,
}
