namespace NewsTools.Formats;

/// <summary>One value of a user's lexicon, and where it stands.</summary>
/// <param name="Key">The name of its column or key, in lower case.</param>
/// <param name="Value">The value; of a list, one item.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal readonly record struct LexiconField(string Key, string Value, int Line, int Column);
