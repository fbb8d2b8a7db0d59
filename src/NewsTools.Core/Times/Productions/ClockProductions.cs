namespace NewsTools;

/// <summary>Clock times and the parts of days.</summary>
internal static class ClockProductions
{
    private static readonly WordSet Zones = WordSet.Of("gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt cet cest eet msk ist jst kst bst local hours hrs");

    /// <summary>A time of day by its numbers, or noon and midnight.</summary>
    public static TimeNode? Clock(in TimeMatch match)
    {
        if (match.ValueOf(TimeClass.Noon) == 12 || match.Says("noon")) return new TimeNode(new ClockForm(12, 0, null, false));
        if (match.Has(TimeClass.Noon) || match.Says("midnight")) return new TimeNode(new ClockForm(0, 0, null, false) { IsMidnight = true });
        var (hour, minute, second) = PartsOf(match);
        if (match.ValueOf(TimeClass.Meridian) is { } half)
        {
            if (hour is < 1 or > 12) return null;
            hour = (hour % 12) + half;
        }

        if (hour is < 0 or > 24 || minute > 59 || second > 59 || (hour == 24 && minute > 0)) return null;
        var isBare = match.Has(TimeClass.Two) && !match.Has(TimeClass.Meridian);
        if (isBare && !match.After.IsOneOf(Zones) && IsVerseOrScore(match)) return null;
        return new TimeNode(new ClockForm(hour, minute, second, match.ValueOf(TimeClass.Zone) == 1) { IsAmbiguous = !match.Has(TimeClass.Meridian) && !match.Has(TimeClass.Clock4) });
    }

    private static (int Hour, int? Minute, int? Second) PartsOf(in TimeMatch match)
    {
        if (match.ValueOf(TimeClass.Clock4) is { } four) return (four / 100, four % 100, null);
        if (match.ValueOf(TimeClass.DotClock) is { } dotted) return (dotted / 100, dotted % 100, null);
        var hour = match.ValueOf(TimeClass.N) ?? match.ValueOf(TimeClass.Number)!.Value;
        if (hour > 100 && match.Has(TimeClass.Number)) return (hour / 100, hour % 100, null);
        return (hour, match.ValueOf(TimeClass.Two), match.ValueOf(TimeClass.Two, 1));
    }

    /// <summary><c>Matthew 5:12</c>, <c>by 3:26.4</c>.</summary>
    private static bool IsVerseOrScore(in TimeMatch match) =>
        (match.Before.IsCapitalWord && !match.BeforeIsTime && !match.Before.IsOneOf("at by from until till before after around about on to")) || (match.After.IsGlued && match.After.IsOneOf(": . -") && match.AfterIsDigit);

    /// <summary><c>2022-11-03T14:30:00Z</c>.</summary>
    public static TimeNode? IsoClock(in TimeMatch match)
    {
        if (CalendarProductions.Calendar(match) is not { } day) return null;
        var (hour, minute, second) = (match.ValueOf(TimeClass.N, 2)!.Value, match.ValueOf(TimeClass.Two), match.ValueOf(TimeClass.Two, 1));
        return hour < 24 && minute < 60 && second is null or < 60 ? new TimeNode(new ClockForm(hour, minute, second, match.Says("z"), day.Form)) : null;
    }

    /// <summary><c>Half past seven</c>, <c>a quarter to eight</c>.</summary>
    public static TimeNode? Past(in TimeMatch match)
    {
        var minutes = int.Parse(match.Argument, System.Globalization.CultureInfo.InvariantCulture);
        var hour = match.ValueOf(TimeClass.Number)!.Value;
        if (hour is < 1 or > 12) return null;
        var at = (((hour % 12) * 60) + minutes + 720) % 720;
        return new TimeNode(new ClockForm(at / 60, at % 60, null, false) { IsAmbiguous = true });
    }

    /// <summary><c>At 5 in the morning</c>.</summary>
    public static TimeNode? InPart(in TimeMatch match)
    {
        var hour = match.ValueOf(TimeClass.Number)!.Value;
        if (hour is < 1 or > 12 || (match.Says("at") && match.After.IsCapitalWord)) return null;
        var part = (DayPart)match.ValueOf(TimeClass.Part)!.Value;
        return new TimeNode(new ClockForm(hour, null, null, false) { IsAmbiguous = true }.InPart(part));
    }

    /// <summary>The night around the date last named; an adjective (<c>overnight stay</c>) counts as well.</summary>
    public static TimeNode? Overnight(in TimeMatch match) => new(new DayPartForm(DayPart.Night, null)) { Confidence = 0.8 };

    /// <summary><c>Good afternoon, Your Honors</c>: the words say at what time of the day they were spoken.</summary>
    public static TimeNode? Greeting(in TimeMatch match)
    {
        var part = (DayPart)match.ValueOf(TimeClass.Part)!.Value;
        if (part is not (DayPart.Morning or DayPart.Afternoon or DayPart.Evening) || match.IsCapitalized || match.WordBefore(2).IsSmallWord) return null;
        return match.After.IsNone || match.After.IsCapitalWord || match.After.IsOneOf(", . ! ; : and to everyone everybody all ladies sir")
            ? new TimeNode(new DayPartForm(part, new DeicticForm(TimeUnit.Day, 0))) { Confidence = 0.6 }
            : null;
    }

    /// <summary><c>Tonight</c>, <c>this morning</c>.</summary>
    public static TimeNode? PartOfToday(in TimeMatch match)
    {
        var part = (DayPart)(match.ValueOf(TimeClass.Part) ?? (int)DayPart.Night);
        var modifier = match.Says("later") ? TimeModifier.End : match.Says("earlier") ? TimeModifier.Start : TimeModifier.None;
        return new TimeNode(new DayPartForm(part, new DeicticForm(TimeUnit.Day, 0))) { Modifier = modifier };
    }

    /// <summary><c>Last night</c>, <c>the following morning</c>, <c>the night before</c>.</summary>
    public static TimeNode? PartOfOtherDay(in TimeMatch match)
    {
        var part = (DayPart)(match.ValueOf(TimeClass.Part) ?? (int)(match.Says("evening") ? DayPart.Evening : DayPart.Night));
        if (match.Argument == "before" && match.After.IsCapitalWord) return null;
        var later = match.Says("following") || match.Says("next");
        return new TimeNode(new DayPartForm(part, new DeicticForm(TimeUnit.Day, later ? 1 : -1, match.Argument != "-1")));
    }

    /// <summary><c>That night</c>.</summary>
    public static TimeNode? PartOfThatDay(in TimeMatch match) =>
        new(new DayPartForm((DayPart)match.ValueOf(TimeClass.Part)!.Value, new DeicticForm(TimeUnit.Day, 0, true)));

    /// <summary>A clock time with its day.</summary>
    public static TimeNode? Dated(in TimeMatch match)
    {
        if (match.Node(TimeClass.Clock)?.Form is not ClockForm clock) return null;
        if (match.Node(TimeClass.DatedPart)?.Form is DayPartForm { Day: { } day } part) return new TimeNode(clock.InPart(part.Part).On(day));
        return match.Node(TimeClass.DayDate) is { } date ? new TimeNode(clock.On(date.Form)) : null;
    }

    /// <summary>A clock time with its zone, <c>local time</c> or the part of the day, and maybe its day.</summary>
    public static TimeNode? Zoned(in TimeMatch match)
    {
        if (match.Node(TimeClass.Clock)?.Form is not ClockForm clock) return null;
        if (match.Has(TimeClass.Zone) && !match.IsCapital(match.Item(TimeClass.Zone))) return null;
        if (match.ValueOf(TimeClass.Zone) == 1) clock = clock.Universal();
        if (match.ValueOf(TimeClass.Part) is { } part) clock = clock.InPart((DayPart)part);
        return new TimeNode(match.Node(TimeClass.DayDate) is { } date ? clock.On(date.Form) : clock);
    }

    /// <summary><c>Friday morning</c>, <c>the evening of May 5</c>.</summary>
    public static TimeNode? DatedPart(in TimeMatch match)
    {
        if (match.Node(TimeClass.DayDate) is not { } date) return null;
        if (match.Node(TimeClass.PartDate) is { Form: DayPartForm { Day: not null } }) return null;
        if (match.Node(TimeClass.PartDate) is { Form: DayPartForm { Day: null } edge } node) return new TimeNode(new DayPartForm(edge.Part, date.Form)) { Modifier = node.Modifier };
        var part = (DayPart)(match.ValueOf(TimeClass.Part) ?? (int)DayPart.Night);
        return new TimeNode(new DayPartForm(part, date.Form)) { Modifier = date.Modifier };
    }

    /// <summary><c>At dawn</c>, <c>before sunset</c>; night and the like need an article.</summary>
    public static TimeNode? DawnOrDusk(in TimeMatch match) =>
        (DayPart)match.ValueOf(TimeClass.Part)!.Value is DayPart.Dawn or DayPart.Dusk or DayPart.Midday && !(match.After.IsGlued && match.After.IsOneOf("- '")) && !match.IsCapitalized
            ? new TimeNode(new DayPartForm((DayPart)match.ValueOf(TimeClass.Part)!.Value, null)) { Confidence = 0.8 }
            : null;

    /// <summary><c>In the morning</c> of the day last named.</summary>
    public static TimeNode? Part(in TimeMatch match) =>
        match.After.IsSmallWord && !match.After.IsOneOf("and or but after before when at in on as with that to until by for from local hours while because trading trade")
            ? null
            : new TimeNode(new DayPartForm((DayPart)match.ValueOf(TimeClass.Part)!.Value, null)) { Confidence = 0.8 };
}
