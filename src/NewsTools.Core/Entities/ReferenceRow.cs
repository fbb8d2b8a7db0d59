namespace NewsTools.Entities;

/// <summary>One place that refers to an entity.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
/// <param name="Head">Index of the syntactic head.</param>
/// <param name="Entity">The entity's index, from 0.</param>
/// <param name="Form">By name, noun phrase or pronoun.</param>
/// <param name="Name">Index of the name mention, or -1.</param>
internal readonly record struct ReferenceRow(int First, int End, int Head, int Entity, MentionForm Form, int Name);
