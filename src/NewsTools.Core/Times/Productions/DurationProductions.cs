namespace NewsTools;

/// <summary>Lengths of time.</summary>
internal static class DurationProductions
{
    private static readonly WordSet Rates = WordSet.Of("times once twice dollars euros pounds cents percent % million billion people barrels tons tonnes millions billions thousands hundreds");

    private static readonly WordSet Pronouns = WordSet.Of("he she it they we i you the this that when , a an his her their");
    private static readonly WordSet NotRate = WordSet.Of("ago earlier later before after back from old of");
    private static readonly WordSet NotCounted = WordSet.Of("in for after within of to by from over and or than just at only about nearly almost until during is was were be last lasted took takes spent");
    private static readonly WordSet EndsNoun = WordSet.Of("in at on with and or for to of after before ago from that when");

    /// <summary>An age is no length of time that passes.</summary>
    public static TimeNode? None(in TimeMatch match) => new(new NoForm()) { Stands = false };

    /// <summary><c>Three years</c>, <c>a month</c>, <c>all day</c>, <c>three-year</c>.</summary>
    public static TimeNode? Duration(in TimeMatch match)
    {
        if (match.Unit is not { } unit || unit == TimeUnit.Season) return null;
        var counted = match.Has(TimeClass.Number);
        var amount = counted ? match.Item(TimeClass.Number).Number : match.Has(TimeClass.Units) ? (decimal?)null : 1;
        if (amount <= 0 || !IsLength(match, unit, counted, amount)) return null;
        var form = new DurationForm { Amount = amount, Unit = unit };
        if (match.Says("a") && unit == TimeUnit.Weekend && match.After.IsSmallWord && !match.After.IsOneOf(EndsNoun)) return null;
        var isRate = (match.Says("a") || match.Says("an")) && !counted && (match.CountsBefore && match.Before.IsSmallWord && !match.Before.IsOneOf(NotCounted) || match.Before.Token.Kind == TokenKind.Number && !match.Before.IsNone || match.Before.IsOneOf(Rates))
            && !match.After.IsOneOf(NotRate);
        return isRate ? new TimeNode(new SetForm(form.Value)) { Confidence = 0.8 } : new TimeNode(form);
    }

    private static bool IsLength(in TimeMatch match, TimeUnit unit, bool counted, decimal? amount)
    {
        if (counted && match.Has(TimeClass.Unit) && amount is > 1900 and < 2100) return false;
        if (match.Before.IsOneOf("$ € £ ¥ #") || IsName(match)) return false;
        // 'One day he will return'.
        if (match.Says("one") && unit == TimeUnit.Day && match.Before.IsNone && match.After.IsOneOf(Pronouns)) return false;
        // 'a quarter of voters', 'three quarters of an hour'; 'a second time'; 'one night stand' is a night all the same.
        if (unit == TimeUnit.Quarter) return counted && amount > 1 && !match.After.IsOneOf("of the");
        if (unit == TimeUnit.Second && !counted) return match.After.IsNone || match.After.IsOneOf(". ; ! ?") || match.After.IsOneOf("later after before");
        return unit != TimeUnit.Night || counted;
    }

    /// <summary><c>The Thirty Years' War</c>, <c>the Six-Day War</c>, <c>"60 Minutes"</c>.</summary>
    private static bool IsName(in TimeMatch match)
    {
        var kind = match.Has(TimeClass.Unit) ? TimeClass.Unit : TimeClass.Units;
        if (!match.Has(kind) || !match.IsCapital(match.Item(kind)) || match.Before.IsNone) return false;
        return match.After.IsGlued && match.After.IsOneOf("' ’ \" ”") || (match.After.IsCapitalWord && match.After.IsOneOf("war wars"));
    }

    /// <summary><c>Half an hour</c>, <c>a half hour</c>, <c>a year and a half</c>.</summary>
    public static TimeNode? Half(in TimeMatch match)
    {
        if (match.Unit is not { } unit || unit is TimeUnit.Season or TimeUnit.Quarter) return null;
        if (match.Has(TimeClass.Number)) return new TimeNode(new DurationForm { Amount = match.Item(TimeClass.Number).Number + (match.Says("quarter") ? 0.25m : 0.5m), Unit = unit });
        if (match.Argument == "1") return new TimeNode(new DurationForm { Amount = 1.5m, Unit = unit });
        var part = match.Argument.Length > 1 ? decimal.Parse(match.Argument, System.Globalization.CultureInfo.InvariantCulture) : 0.5m;
        if (part != 0.5m && unit is not (TimeUnit.Hour or TimeUnit.Century)) return null;
        return new TimeNode(unit switch
        {
            TimeUnit.Minute => new DurationForm { Amount = part * 60, Unit = TimeUnit.Second },
            TimeUnit.Hour => new DurationForm { Amount = part * 60, Unit = TimeUnit.Minute },
            TimeUnit.Day => new DurationForm { Amount = part * 24, Unit = TimeUnit.Hour },
            TimeUnit.Year => new DurationForm { Amount = part * 12, Unit = TimeUnit.Month },
            TimeUnit.Decade => new DurationForm { Amount = part * 10, Unit = TimeUnit.Year },
            TimeUnit.Century => new DurationForm { Amount = part * 100, Unit = TimeUnit.Year },
            _ => new DurationForm { Amount = part, Unit = unit },
        });
    }

    /// <summary><c>10 to 15 days</c>, <c>two or three years</c>, with the longer one by itself.</summary>
    public static TimeNode? Span(in TimeMatch match)
    {
        var (least, most) = (match.Item(TimeClass.Number), match.Item(TimeClass.Number, 1));
        if (match.Unit is not { } unit || unit is TimeUnit.Season or TimeUnit.Quarter || least.Number <= 0 || least.Number >= most.Number || most.Number > 1900) return null;
        if (match.Before.IsGlued && match.Before.IsOneOf("- / : . $")) return null;
        if (match.After.IsOneOf("old olds") || (match.After.IsGlued && match.After.IsOneOf("-"))) return null;
        var longer = new DurationForm { Amount = most.Number, Unit = unit };
        return new TimeNode(longer.From(least.Number)) { Parts = [match.FromPart(longer, TimeClass.Number, 1)], Confidence = 0.9 };
    }

    /// <summary><c>A day or two</c>, <c>the next week or two</c>, with the shorter one by itself.</summary>
    public static TimeNode? OrTwo(in TimeMatch match)
    {
        if (match.Unit is not { } unit || unit is TimeUnit.Season or TimeUnit.Quarter or TimeUnit.Second) return null;
        var one = match.PartOf(new DurationForm { Amount = 1, Unit = unit }, TimeClass.Unit);
        return new TimeNode(new DurationForm { Amount = 2, Unit = unit }.From(1)) { Parts = [one], Confidence = 0.85 };
    }

    /// <summary><c>Several years</c>, <c>for months</c>, <c>decades-long</c>.</summary>
    public static TimeNode? Vague(in TimeMatch match)
    {
        if (match.Unit is not { } unit || unit is TimeUnit.Season) return null;
        if (match.After.IsOneOf("old") || (match.After.IsGlued && match.After.IsOneOf("-") && !match.Says("long"))) return null;
        return new TimeNode(new DurationForm { Unit = unit }) { Confidence = 0.85 };
    }

    /// <summary>Bare units are a time only with what stands beside them: <c>years ago</c>.</summary>
    public static TimeNode? Hidden(in TimeMatch match) =>
        match.Unit is { } unit && unit != TimeUnit.Season ? new TimeNode(new DurationForm { Unit = unit }) { Stands = false } : null;

    /// <summary><c>Two hours and ten minutes</c>.</summary>
    public static TimeNode? Joined(in TimeMatch match)
    {
        if (match.Node()?.Form is not DurationForm { MinorUnit: null, IsVague: false } major) return null;
        if (match.LastNode()?.Form is not DurationForm { MinorUnit: null, IsVague: false } minor || minor.Unit >= major.Unit || minor.Unit is TimeUnit.Night or TimeUnit.BusinessDay) return null;
        if (minor.Least is not null || major.Least is not null) return null;
        return new TimeNode(new DurationForm { Amount = major.Amount, Unit = major.Unit, MinorAmount = minor.Amount!.Value, MinorUnit = minor.Unit });
    }

    /// <summary><c>The past three years</c>, <c>the next few days</c>.</summary>
    public static TimeNode? Towards(in TimeMatch match) =>
        match.Node() is not { Form: DurationForm form } node || IsVerb(match) ? null
            : match.Says("following") && !match.Says("the") ? null
            : match.Says("ahead") && match.After.IsOneOf("of") ? null
            : !node.Stands && IsOpenFuture(match) ? new TimeNode(new FixedForm("FUTURE_REF")) { Confidence = 0.85 }
            : match.Says("come") && node.Stands && !form.IsVague ? null
            : new TimeNode(form.Towards(match.Argument == "1" ? 1 : -1));

    /// <summary><c>In the coming weeks</c>, <c>the months ahead</c>, <c>for years to come</c>.</summary>
    private static bool IsOpenFuture(in TimeMatch match) => match.Says("coming") || match.Says("upcoming") || match.Says("ahead") || match.Says("come");

    /// <summary>In <c>it will last three days</c> the word is a verb.</summary>
    private static bool IsVerb(in TimeMatch match) =>
        match.Says("last") && !match.Says("the") && match.Before.IsOneOf("will would could can may might to not should 'll n't must only usually often always typically");

    /// <summary><c>The 10 previous weeks</c>, <c>the two next days</c>.</summary>
    public static TimeNode? CountedTowards(in TimeMatch match) =>
        match.Unit is { } unit && unit != TimeUnit.Season
            ? new TimeNode(new DurationForm { Amount = match.Item(TimeClass.Number).Number, Unit = unit }.Towards(match.Argument == "1" ? 1 : -1))
            : null;

    /// <summary><c>The past year</c>; <c>the last day of</c> is left to the rule of counted days.</summary>
    public static TimeNode? PastUnit(in TimeMatch match)
    {
        if (match.Unit is not { } unit || unit is TimeUnit.Season or TimeUnit.Night || unit < TimeUnit.Hour) return null;
        if (match.After.IsOneOf("of") || (unit == TimeUnit.Day && match.Says("last"))) return null;
        return new TimeNode(new DurationForm { Amount = 1, Unit = unit }.Towards(-1)) { Confidence = 0.85 };
    }

    /// <summary><c>Over the next decade</c>; <c>in the next year</c> is a year of its own.</summary>
    public static TimeNode? NextUnit(in TimeMatch match) =>
        match.Unit is { } unit and >= TimeUnit.Week and not (TimeUnit.Season or TimeUnit.Weekend) && !match.After.IsOneOf("'s ’s ' - or")
            ? new TimeNode(new DurationForm { Amount = 1, Unit = unit }.Towards(1)) { Confidence = 0.85 }
            : null;

    /// <summary><c>The first nine months of 2022</c>.</summary>
    public static TimeNode? PartOf(in TimeMatch match)
    {
        if (match.Node(TimeClass.Duration)?.Form is not DurationForm form || match.Node(TimeClass.Date, TimeClass.DayDate, TimeClass.MonthDate) is not { } whole) return null;
        return new TimeNode(form.Towards(match.Argument == "1" ? 1 : -1, whole.Form)) { Parts = whole.Stands ? [whole] : [] };
    }

    /// <summary><c>The first nine months</c> of something that has no date.</summary>
    public static TimeNode? Same(in TimeMatch match) =>
        match.Node() is { Stands: true, Form: DurationForm form } ? new TimeNode(form) : null;
}
