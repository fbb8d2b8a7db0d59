namespace NewsTools;

/// <summary>The end of a rule's pattern in a node of a <see cref="RuleTrie"/>, and of another there, if any.</summary>
internal sealed class PatternEnd(TimeRule rule, PatternEnd? next)
{
    /// <summary>The rule.</summary>
    public TimeRule Rule => rule;

    /// <summary>The next one of the node, or null.</summary>
    public PatternEnd? Next => next;
}
