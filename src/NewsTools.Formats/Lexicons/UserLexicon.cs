namespace NewsTools.Formats;

/// <summary>What was read from a user's lexicon: the rows that are sound, and what is wrong with the others.</summary>
/// <param name="Entries">The sound rows, in the order of the file.</param>
/// <param name="Errors">What is wrong, in the order of the file.</param>
public sealed record UserLexicon(IReadOnlyList<LexiconEntry> Entries, IReadOnlyList<UserLexiconError> Errors);
