namespace NewsTools;

/// <summary>Words that narrow or blur a time.</summary>
internal static class ModifierProductions
{
    /// <summary><c>Early Tuesday</c>, <c>mid-2023</c>, <c>late last year</c>, <c>the end of March</c>.</summary>
    public static TimeNode? Edge(in TimeMatch match)
    {
        var modifier = (TimeModifier)(match.ValueOf(TimeClass.Edge) ?? match.ValueOf(TimeClass.EdgeOf) ?? 0);
        return match.LastNode() is { } node && (node.Stands || node.Form is SeasonForm or CalendarForm)
            ? new TimeNode(node.Form) { Modifier = modifier, Confidence = node.Confidence }
            : null;
    }

    /// <summary><c>Early morning</c>, <c>mid-afternoon</c>.</summary>
    public static TimeNode? EdgeOfDay(in TimeMatch match) =>
        new(new DayPartForm((DayPart)match.ValueOf(TimeClass.Part)!.Value, null)) { Modifier = (TimeModifier)match.ValueOf(TimeClass.Edge)!.Value, Confidence = 0.75 };

    /// <summary><c>Late in the day Wednesday</c>.</summary>
    public static TimeNode? EdgeOfThatDay(in TimeMatch match) =>
        match.Node()?.Form is DeicticForm { Unit: TimeUnit.Day } ? Edge(match) : null;

    /// <summary><c>The early hours of Sunday</c>.</summary>
    public static TimeNode? EdgeHours(in TimeMatch match) =>
        match.Node(TimeClass.Duration)?.Form is DurationForm { IsVague: true, Unit: TimeUnit.Hour } ? Edge(match) : null;

    /// <summary><c>The latter part of 2010</c>.</summary>
    public static TimeNode? EdgePart(in TimeMatch match)
    {
        var modifier = match.Says("early") || match.Says("first") ? TimeModifier.Start : match.Says("middle") ? TimeModifier.Mid : TimeModifier.End;
        return match.LastNode() is { } node ? new TimeNode(node.Form) { Modifier = modifier } : null;
    }

    /// <summary><c>The year's end</c>.</summary>
    public static TimeNode? AtEnd(in TimeMatch match) =>
        match.Node() is { } node ? new TimeNode(node.Form) { Modifier = TimeModifier.End } : null;

    /// <summary><c>About 20 years</c>, <c>around noon</c>.</summary>
    public static TimeNode? Approximate(in TimeMatch match) =>
        match.LastNode() is { Stands: true } node ? new TimeNode(node.Form) { Modifier = TimeModifier.Approx, Parts = node.Parts } : null;

    /// <summary>In <c>phased in over five years</c> and <c>took over six years ago</c> the word does not count.</summary>
    private static bool IsDuring(in TimeMatch match, TimeNode node) =>
        match.Says("over") && !match.Says("well")
        && (node.Form is DurationForm { Direction: not 0 } || !match.Before.IsOneOf("for after just of lasted lasting took takes spent served waited was were is are") || (node.Form is ShiftForm && match.Before.IsOneOf("took takes")));

    /// <summary><c>At least 10 days</c>, <c>more than a decade ago</c>.</summary>
    public static TimeNode? Modify(in TimeMatch match) =>
        match.LastNode() is { Stands: true } node && !IsDuring(match, node)
            ? new TimeNode(node.Form) { Modifier = EnumName.Read<TimeModifier>(match.Argument), Parts = node.Parts }
            : null;
}
