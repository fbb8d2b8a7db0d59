namespace NewsTools;

/// <summary>Tells a text that recounts other years (a biography, a history) from one that reports on its own days.</summary>
internal static class Narrative
{
    private const int FewestYears = 3;

    /// <summary>
    /// Whether most of the years that a text names are not near the article's own, and it hardly speaks of today,
    /// yesterday or last week. A text without a date is one.
    /// </summary>
    public static bool IsOne(List<TimeNode> nodes, DateTime? reference)
    {
        if (reference is not { } at) return true;
        var (far, near, deictic) = (0, 0, 0);
        foreach (var node in nodes)
        {
            if (node.Form is CalendarForm { Year: { } year })
            {
                if (year > at.Year || year < at.Year - 1) far++;
                else near++;
            }
            else if (node.Form is DeicticForm { IsFromText: false } or NamedForm or CalendarForm { Weekday: not null, Day: null })
            {
                deictic++;
            }
        }

        return far >= FewestYears && far >= 3 * near && far >= 3 * deictic;
    }
}
