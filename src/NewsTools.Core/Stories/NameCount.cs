namespace NewsTools;

/// <summary>How often a text has a name.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Term">The hash of its lower-case form.</param>
/// <param name="Count">How often, at least once.</param>
internal readonly record struct NameCount(string Name, uint Term, int Count);
