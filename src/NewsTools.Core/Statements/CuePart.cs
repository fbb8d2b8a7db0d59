namespace NewsTools.Statements;

/// <summary>What kind of word a cue is.</summary>
internal enum CuePart : byte
{
    Verb,
    Noun,
    Adjective,
    Adverb,
    Phrase,

    /// <summary>A verb that carries a noun: <c>issued</c> in <c>issued a statement</c>.</summary>
    Carrier,
}
