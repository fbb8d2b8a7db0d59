namespace NewsTools;

/// <summary>A user's entry that is a pattern, ready to be matched.</summary>
internal sealed class LexiconPattern
{
    /// <exception cref="FormatException">The pattern is malformed.</exception>
    public LexiconPattern(LexiconEntry entry)
    {
        Entry = entry;
        Pattern = WordPattern.Parse(entry.Pattern!);
    }

    public LexiconEntry Entry { get; }

    public WordPattern Pattern { get; }
}
