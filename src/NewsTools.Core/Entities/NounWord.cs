namespace NewsTools.Entities;

/// <summary>A noun that refers to a person, an organisation or a place.</summary>
/// <param name="Kind">What it refers to.</param>
/// <param name="Class">The number of its class, from 1: nouns of one class can stand for each other.</param>
/// <param name="Gender">What pronouns fit.</param>
/// <param name="Number">One or many.</param>
/// <param name="Accepts">The kinds of the lexicon that a name for which it stands may be, as bits; 0 for no kind in particular.</param>
/// <param name="IsDescription">Whether it tells of a person what the text need not have said before: <c>the striker</c>.</param>
/// <param name="IsVague">Whether it is often something else, so that it stands for a name but brings in nobody: <c>paper</c>.</param>
/// <param name="Classes">The classes of other nouns for which it can stand, one bit each: <c>the leader</c> for a president.</param>
/// <param name="IsGeneric">Whether it stands for any of its kind: <c>the man</c>, <c>the group</c>.</param>
internal readonly record struct NounWord(
    MentionKind Kind, byte Class, PersonGender Gender, GrammaticalNumber Number, ulong Accepts, bool IsGeneric, bool IsDescription, bool IsVague, NounClasses Classes);
