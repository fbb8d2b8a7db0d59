using System.Globalization;

namespace NewsTools;

/// <summary>Times counted from the article's date or from another time in the text.</summary>
internal static class RelativeProductions
{
    private static readonly WordSet OfTheYear = WordSet.Of("man woman men women person people player coach manager rookie athlete driver rider team club book film movie song album single record artist band writer author journalist photo picture story word car product goal game match try save sportsman sportswoman personality entrepreneur teacher citizen order turn story stories");
    private static readonly WordSet OpensClause = WordSet.Of(", - – — ( \" on of since until by later early earlier late from for in during");

    private static readonly WordSet AfterCurrent = WordSet.Of("account accounts affairs events is was were are has had will would can could may of from for through flows ran runs pulled swept carried drew");
    private static readonly WordSet EndsClause = WordSet.Of("and but or that , . ; : ) ? ! \" ' ” ’ — – - in on at when while as with because after to");

    /// <summary><c>Now</c>, <c>recently</c>, <c>the future</c>.</summary>
    public static TimeNode? Reference(in TimeMatch match)
    {
        // 'To present a plan', 'for future talks'.
        var isAdjective = match.Text is "future" || (match.Text is "present" && match.Before.IsOneOf("to"));
        if (isAdjective && !(match.After.IsNone || match.After.IsOneOf(EndsClause))) return null;
        // 'Up to date', 'to date a star'.
        if (match.Text is "date" && (match.SecondBeforeIs("up year month week") || !(match.After.IsNone || match.After.IsOneOf(EndsClause)))) return null;
        if (match.Says("these") && match.After.IsOneOf("of")) return null;
        var value = match.Argument.Length > 0 ? match.Argument
            : TimeValues.Of(match.ValueOf(TimeClass.Now) ?? match.ValueOf(TimeClass.Lately)!.Value);
        return new TimeNode(new FixedForm(value)) { Confidence = 0.85 };
    }

    /// <summary><c>The current rules</c>, <c>recent attacks</c>; not <c>the current account</c>, <c>a current pulled him down</c>, <c>the most recent one</c>.</summary>
    public static TimeNode? Adjective(in TimeMatch match)
    {
        var isBeforeNoun = match.After.Token.Kind == TokenKind.Word && !match.After.IsNone && !match.After.IsGlued && !match.After.IsOneOf(EndsClause) && !match.After.IsOneOf(AfterCurrent)
            && !match.After.Text.EndsWith("ed", StringComparison.Ordinal);
        return isBeforeNoun && !match.Before.IsOneOf("most more electric electrical") && (!match.IsCapitalized || match.Before.IsNone)
            ? new TimeNode(new FixedForm(match.Argument)) { Confidence = 0.7 }
            : null;
    }

    /// <summary><c>At this time</c>, <c>at the moment</c>; <c>at the time</c> is one of the past.</summary>
    public static TimeNode? PresentMoment(in TimeMatch match) =>
        match.Says("the") && match.Says("time")
            ? match.After.IsOneOf("of that when") ? null : new TimeNode(new FixedForm("PAST_REF")) { Confidence = 0.6 }
            : match.After.IsOneOf("of that when") ? null : new TimeNode(new FixedForm("PRESENT_REF")) { Confidence = 0.8 };

    /// <summary><c>In the past</c>, unless a length of time follows.</summary>
    public static TimeNode? ThePast(in TimeMatch match) =>
        match.After.IsNone || match.After.IsOneOf(EndsClause) ? new TimeNode(new FixedForm("PAST_REF")) { Confidence = 0.8 } : null;

    /// <summary><c>Long ago</c>, <c>some time ago</c>, <c>moments ago</c>.</summary>
    public static TimeNode? LongAgo(in TimeMatch match) => match.Says("-") ? null : new TimeNode(new FixedForm("PAST_REF")) { Confidence = 0.8 };

    /// <summary><c>The latest quarter</c>: the last one that is over.</summary>
    public static TimeNode? Latest(in TimeMatch match) =>
        match.Unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year ? new TimeNode(new DeicticForm(match.Unit.Value, -1)) { Confidence = 0.7 } : null;

    /// <summary><c>Midyear</c>, <c>mid-week</c>.</summary>
    public static TimeNode? MidUnit(in TimeMatch match)
    {
        var unit = match.Unit ?? (match.Says("midweek") ? TimeUnit.Week : match.Says("midmonth") ? TimeUnit.Month : TimeUnit.Year);
        if (unit is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year) || match.After.IsGlued && match.After.IsOneOf("-")) return null;
        return new TimeNode(new DeicticForm(unit, 0, nearText: true)) { Modifier = TimeModifier.Mid, Confidence = 0.75 };
    }

    /// <summary><c>The new year</c>, which is the next one towards the end of a year.</summary>
    public static TimeNode? NewYear(in TimeMatch match) =>
        match.After.IsCapitalWord || match.After.IsGlued && match.After.IsOneOf("- 's ’s") ? null : new TimeNode(new NewYearForm()) { Confidence = 0.7 };

    /// <summary><c>Since then</c>; not the title of <c>then-President</c>.</summary>
    public static TimeNode? Anchor(in TimeMatch match) =>
        match.After.IsCapitalWord || match.After.IsGlued && match.After.IsOneOf("-") ? null : new TimeNode(new AnchorForm()) { Confidence = 0.7 };

    /// <summary><c>Today</c>, <c>the day after tomorrow</c>.</summary>
    public static TimeNode? Today(in TimeMatch match)
    {
        var offset = match.ValueOf(TimeClass.Yesterday) ?? int.Parse(match.Argument, CultureInfo.InvariantCulture);
        if (match.IsCapitalized && match.Before.IsOneOf("usa")) return null;
        return new TimeNode(new DeicticForm(TimeUnit.Day, offset));
    }

    /// <summary><c>Last week</c>, <c>next year</c>, <c>this month</c>.</summary>
    public static TimeNode? Deictic(in TimeMatch match)
    {
        var offset = int.Parse(match.Argument, CultureInfo.InvariantCulture);
        if (match.Unit is not { } unit || unit is TimeUnit.Season or TimeUnit.Night || unit < TimeUnit.Hour) return null;
        if (offset == -1 && match.Says("last") && match.After.IsOneOf("of")) return null;
        if (unit == TimeUnit.Day) return offset == -1 ? null : new TimeNode(new DeicticForm(unit, offset, offset == 1));
        return new TimeNode(new DeicticForm(unit, offset));
    }

    /// <summary><c>The previous day</c>, <c>the following year</c>, <c>that week</c>.</summary>
    public static TimeNode? DeicticInText(in TimeMatch match)
    {
        var offset = int.Parse(match.Argument, CultureInfo.InvariantCulture);
        if (match.Unit is not { } unit || unit is TimeUnit.Season or TimeUnit.Night || unit < TimeUnit.Hour) return null;
        if ((match.Says("before") || match.Says("after")) && !(match.After.IsNone || match.After.IsOneOf(EndsClause))) return null;
        return new TimeNode(new DeicticForm(unit, offset, true)) { Confidence = 0.85 };
    }

    /// <summary><c>In the year</c>, <c>the end of the week</c>, <c>by year-end</c>: the one under way.</summary>
    public static TimeNode? TheUnit(in TimeMatch match)
    {
        var unit = match.Unit ?? (match.Says("weekend") ? TimeUnit.Weekend : match.Says("week") ? TimeUnit.Week : match.Says("month") ? TimeUnit.Month : match.Says("quarter") ? TimeUnit.Quarter : TimeUnit.Year);
        if (unit is TimeUnit.Season or TimeUnit.Night or TimeUnit.BusinessDay || unit < TimeUnit.Day) return null;
        if (match.Has(TimeClass.Unit) && match.IsCapital(match.Item(TimeClass.Unit))) return null;
        if (match.After.IsOneOf("of that when before after ahead to which ended ending starting beginning") && match.Argument.Length == 0) return null;
        if (match.After.IsGlued && match.After.IsOneOf("-")) return null;
        // 'Man of the year'.
        if (match.Before.IsOneOf("of") && match.SecondBeforeIs(OfTheYear)) return null;
        if (match.After.Token.Kind == TokenKind.Number && !match.After.IsNone) return null;
        if (unit == TimeUnit.Day && !match.Before.IsOneOf("in of during throughout for")) return null;
        if (unit == TimeUnit.Quarter && match.Argument.Length == 0) return new TimeNode(new AccountForm(unit, 0)) { Confidence = 0.75 };
        return new TimeNode(new DeicticForm(unit, 0, nearText: true))
        {
            Modifier = match.Argument == "End" ? TimeModifier.End : TimeModifier.None, Confidence = 0.75,
        };
    }

    /// <summary><c>The year-ago quarter</c>, <c>a year-earlier</c>, <c>a quarter ago</c>.</summary>
    public static TimeNode? UnitAgo(in TimeMatch match)
    {
        var unit = match.Unit ?? TimeUnit.Quarter;
        if (unit == TimeUnit.Season) return null;
        if (unit != TimeUnit.Year) return new TimeNode(new ShiftForm(new DurationForm { Amount = 1, Unit = unit }, -1, null, true));
        return new TimeNode(new AccountForm(match.Says("quarter") ? TimeUnit.Quarter : match.Says("half") ? TimeUnit.Half : match.Says("month") ? TimeUnit.Month : null, 1));
    }

    /// <summary><c>The 1989 quarter</c>, <c>the 1989 period</c>: the one that figures are for, of that year.</summary>
    public static TimeNode? AccountOfYear(in TimeMatch match) =>
        match.After.IsCapitalWord || (match.After.IsGlued && match.After.IsOneOf("-")) || (match.Says("half") && match.After.IsSmallWord) ? null : new TimeNode(new AccountForm(match.Says("quarter") ? TimeUnit.Quarter : match.Says("half") ? TimeUnit.Half : null, 0) { Year = match.ValueOf(TimeClass.Year) }) { Confidence = 0.8 };

    /// <summary><c>Last Friday</c>, <c>next May</c>, <c>this summer</c>.</summary>
    public static TimeNode? Named(in TimeMatch match) => Name(match, false);

    /// <summary><c>This September 11th</c>.</summary>
    public static TimeNode? DayOfThisYear(in TimeMatch match) =>
        match.IsCapital(match.Item(TimeClass.Month))
            ? new TimeNode(new OfYearForm(new CalendarForm { Month = match.ValueOf(TimeClass.Month), Day = match.ValueOf(TimeClass.DayNumber) }, new DeicticForm(TimeUnit.Year, 0)))
            : null;

    /// <summary><c>The following Monday</c>.</summary>
    public static TimeNode? NamedInText(in TimeMatch match) => Name(match, true);

    /// <summary><c>That May</c>; after a word such as <c>said</c> it is no pronoun.</summary>
    public static TimeNode? NamedThat(in TimeMatch match) =>
        (match.Before.IsNone || match.Before.IsOneOf(OpensClause) || (!match.Has(TimeClass.Weekday) && match.After.IsOneOf(". , ; )"))) && !(match.After.IsGlued && match.After.IsOneOf("'s ’s -")) && !match.After.IsCapitalWord ? Name(match, true) : null;

    /// <summary><c>Ten years ago today</c>, <c>a year ago Friday</c>.</summary>
    public static TimeNode? AgoOfDate(in TimeMatch match)
    {
        if (match.Node(TimeClass.Shifted)?.Form is not ShiftForm { IsAgo: true } shift || match.LastNode()?.Form is not { } date) return null;
        var fits = date is DeicticForm { IsFromText: false, Offset: >= -1 and <= 1 } or CalendarForm { Weekday: not null, Day: null } or DayPartForm { Day: DeicticForm };
        return fits ? new TimeNode(new AgoForm(shift.Length, date)) { Confidence = 0.85 } : null;
    }

    private static TimeNode? Name(in TimeMatch match, bool fromText)
    {
        var offset = int.Parse(match.Argument, CultureInfo.InvariantCulture);
        if (match.Has(TimeClass.Weekday) && !match.IsCapital(match.Item(TimeClass.Weekday)) && match.TextOf(match.Item(TimeClass.Weekday)).Length < 6) return null;
        if (match.ValueOf(TimeClass.Weekday) is { } weekday) return new TimeNode(new NamedForm(TimeUnit.Day, weekday, offset, fromText, notTomorrow: !fromText && match.Says("next")));
        if (match.ValueOf(TimeClass.Season) is { } season) return new TimeNode(new NamedForm(TimeUnit.Season, season, offset, fromText));
        var isMonth = match.IsCapital(match.Item(TimeClass.Month)) || match.ValueOf(TimeClass.Month) is not (3 or 5);
        return isMonth ? new TimeNode(new NamedForm(TimeUnit.Month, match.ValueOf(TimeClass.Month)!.Value, offset, fromText)) : null;
    }

    /// <summary><c>Two days ago</c>.</summary>
    public static TimeNode? Ago(in TimeMatch match) => Shift(match, -1, false);

    /// <summary><c>A year earlier</c>; <c>two days before the vote</c> is left to the length alone.</summary>
    public static TimeNode? Earlier(in TimeMatch match) => IsOpen(match, "before") ? null : Shift(match, -1, true);

    /// <summary><c>Three weeks later</c>.</summary>
    public static TimeNode? Later(in TimeMatch match) => IsOpen(match, "after") ? null : Shift(match, 1, true);

    /// <summary><c>Five years from now</c>, <c>in two weeks' time</c>.</summary>
    public static TimeNode? FromNow(in TimeMatch match) =>
        match.LastNode()?.Form is DurationForm or FixedForm { IsPresent: true } ? Shift(match, 1, false) : null;

    /// <summary><c>In two weeks</c>: a date after a verb of the future, else a length.</summary>
    public static TimeNode? InFuture(in TimeMatch match) =>
        match.Node() is { Stands: true, Form: DurationForm { IsVague: false, Least: null, Direction: 0, Whole: null } length } && !match.After.IsOneOf("of")
            ? new TimeNode(IsRanked(match) ? length : new InForm(length))
            : null;

    /// <summary><c>The fourth closing in 18 months</c>, <c>the worst in ten years</c>: what is ranked lies behind.</summary>
    private static bool IsRanked(in TimeMatch match)
    {
        for (var away = 2; away <= RankReach; away++)
        {
            var word = match.WordBefore(away);
            if (word.IsNone) return false;
            if (word.IsOneOf(Ranks) || (word.Text.Length > 5 && word.Text.EndsWith("est", StringComparison.Ordinal)) || NumberWords.English[word.Token.Lower].Kind == NumberWordKind.Ordinal) return true;
        }

        return false;
    }

    private const int RankReach = 10;
    private static readonly WordSet Ranks = WordSet.Of("first second third most least worst best only last");

    /// <summary><c>Two weeks after 3 March</c>, with the date itself.</summary>
    public static TimeNode? AfterDate(in TimeMatch match)
    {
        if (match.Node(TimeClass.Duration)?.Form is not DurationForm { Direction: 0, Whole: null } length) return null;
        var sign = match.Argument == "1" ? 1 : -1;
        if (match.LastNode() is not { Form: not FixedForm } date || length.IsVague) return null;
        return new TimeNode(new ShiftForm(length, sign, date.Form, false)) { Parts = date.Stands ? [date] : [] };
    }

    /// <summary><c>The day after Christmas</c>, <c>the week before May 5</c>.</summary>
    public static TimeNode? UnitAfterDate(in TimeMatch match)
    {
        if (match.Unit is not (TimeUnit.Day or TimeUnit.Week) || match.LastNode() is not { Form: HolidayForm or CalendarForm { Month: not null } } date) return null;
        return new TimeNode(new ShiftForm(new DurationForm { Amount = 1, Unit = match.Unit.Value }, match.Argument == "1" ? 1 : -1, date.Form, false)) { Parts = date.Stands ? [date] : [] };
    }

    private static bool IsOpen(in TimeMatch match, string word) =>
        match.Says(word) && !(match.After.IsNone || match.After.IsOneOf(", . ; : ) ? ! and but"));

    private static TimeNode? Shift(in TimeMatch match, int sign, bool fromText) =>
        match.Node()?.Form is DurationForm { Direction: 0 } length
            ? new TimeNode(new ShiftForm(length, sign, null, fromText) { ComparesFigures = sign < 0 && match.SentenceHas(TimeVocabulary.Business) }) { Modifier = match.Node()!.Modifier }
            : null;
}
