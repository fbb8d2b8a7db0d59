namespace NewsTools.Entities;

/// <summary>What the steps ask of every token, from all layers, side by side in memory.</summary>
/// <param name="Lower">The hash of its lower-case form.</param>
/// <param name="Head">The index of its head, or -1.</param>
/// <param name="Closed">What it does as a word of a closed class.</param>
/// <param name="Traits">What it looks like.</param>
/// <param name="Tag">Its part of speech.</param>
/// <param name="Relation">Its relation to its head.</param>
internal readonly record struct SceneWord(uint Lower, int Head, ClosedWord Closed, TokenTraits Traits, PartOfSpeech Tag, DependencyRelation Relation);
