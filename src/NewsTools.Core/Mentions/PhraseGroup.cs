namespace NewsTools;

/// <summary>Phrases for which cues weigh differently: what stands around a name matters most where the lexicon knows nothing.</summary>
internal enum PhraseGroup : byte
{
    /// <summary>The lexicon knows the phrase or one of its words.</summary>
    Known,

    /// <summary>One word that the lexicon does not know.</summary>
    Word,

    /// <summary>Several words that the lexicon does not know.</summary>
    Phrase,
}
