namespace NewsTools;

/// <summary>What comes again.</summary>
internal static class SetProductions
{
    /// <summary><c>Every year</c>, <c>each Friday</c>, <c>every other day</c>, <c>Friday mornings</c>.</summary>
    public static TimeNode? Every(in TimeMatch match)
    {
        var value = NamedValue(match);
        if (value is null && match.Unit is { } unit)
        {
            if (unit is TimeUnit.Season || (match.Says("any") && unit < TimeUnit.Day)) return null;
            // 'Every second child'.
            if (unit == TimeUnit.Second && !match.Has(TimeClass.Units) && match.After.IsSmallWord && !match.After.IsOneOf("of and or counts that")) return null;
            var amount = match.Says("other") ? 2 : match.Has(TimeClass.Number) ? match.Item(TimeClass.Number).Number : match.ValueOf(TimeClass.Ordinal) ?? 1;
            value = new DurationForm { Amount = amount, Unit = unit }.Value;
        }

        return value is null ? null : new TimeNode(new SetForm(value));
    }

    /// <summary><c>Every Thanksgiving</c>.</summary>
    public static TimeNode? EveryHoliday(in TimeMatch match) => new(new SetForm("P1Y"));

    private static string? NamedValue(in TimeMatch match)
    {
        var part = match.ValueOf(TimeClass.Part) ?? match.ValueOf(TimeClass.Parts);
        var code = part is { } number ? "T" + DayParts.CodeOf((DayPart)number) : "";
        var weekday = match.ValueOf(TimeClass.Weekday) ?? match.ValueOf(TimeClass.Weekdays);
        if (weekday is not null) return $"XXXX-WXX-{weekday}{code}";
        if (match.ValueOf(TimeClass.Month) is { } month) return match.IsCapital(match.Item(TimeClass.Month)) ? $"XXXX-{month:00}" : null;
        if (match.ValueOf(TimeClass.Season) is { } season) return "XXXX-" + SeasonForm.CodeOf(season);
        return code.Length > 0 ? "XXXX-XX-XX" + code : null;
    }

    /// <summary><c>At night</c>, in general.</summary>
    public static TimeNode? AtNight(in TimeMatch match) =>
        (DayPart)match.ValueOf(TimeClass.Part)!.Value == DayPart.Night && !(match.After.IsGlued && match.After.IsOneOf("-")) && !match.After.IsCapitalWord
            ? new TimeNode(new SetForm("XXXX-XX-XXTNI")) { Confidence = 0.8 }
            : null;

    /// <summary><c>On weekends</c>.</summary>
    public static TimeNode? Weekends(in TimeMatch match) =>
        match.Unit == TimeUnit.Weekend ? new TimeNode(new SetForm("XXXX-WXX-WE")) { Confidence = 0.85 } : null;

    /// <summary><c>Annual</c>, <c>daily</c>; with a capital it is a newspaper.</summary>
    public static TimeNode? Often(in TimeMatch match) =>
        match.IsCapitalized && !(match.Before.IsNone && !match.After.IsCapitalWord)
            ? null
            : new TimeNode(new SetForm(ValueOf(TimeValues.Of(match.ValueOf(TimeClass.Often)!.Value), match)));

    /// <summary><c>Bi-monthly</c> is every two months, <c>semi-annual</c> every six.</summary>
    private static string ValueOf(string value, in TimeMatch match) =>
        match.Says("semi") ? value == "P1Y" ? "P6M" : value.Replace('1', '2') : match.Says("bi") ? value.Replace('1', '2') : value;

    /// <summary><c>Twice a week</c>, <c>three times every two years</c>.</summary>
    public static TimeNode? Per(in TimeMatch match)
    {
        if (match.Unit is not { } unit || unit == TimeUnit.Season) return null;
        if (match.Says("a") && match.After.IsOneOf("ago earlier later before after")) return null;
        var amount = match.Has(TimeClass.Number) && match.Has(TimeClass.Units) ? match.Item(TimeClass.Number).Number : 1;
        return new TimeNode(new SetForm(new DurationForm { Amount = amount, Unit = unit }.Value));
    }

    /// <summary><c>Every Friday at 3 p.m.</c></summary>
    public static TimeNode? AtClock(in TimeMatch match)
    {
        if (match.Node(TimeClass.Set)?.Form is not SetForm set || match.Node(TimeClass.Clock)?.Form is not ClockForm clock) return null;
        var start = set.Value[0] == 'P' ? "XXXX-XX-XX" : set.Value.Split('T')[0];
        return new TimeNode(new SetForm(start + clock.Value));
    }
}
