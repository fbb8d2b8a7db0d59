namespace NewsTools;

/// <summary>What kind of word a cue is.</summary>
internal enum CuePart : byte
{
    Verb,
    Noun,
    Adjective,
    Adverb,
    Phrase,
}
