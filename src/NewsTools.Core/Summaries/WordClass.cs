namespace NewsTools;

/// <summary>What part of speech a word mostly is in running text.</summary>
internal enum WordClass : byte
{
    /// <summary>Unknown, or none of them mostly.</summary>
    Mixed,

    /// <summary>A common noun or a name.</summary>
    Noun,

    /// <summary>An adjective.</summary>
    Adjective,

    /// <summary>A verb.</summary>
    Verb,

    /// <summary>An adverb, function word or other.</summary>
    Other,
}
