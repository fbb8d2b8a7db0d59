namespace NewsTools;

/// <summary>Days, months and weekdays.</summary>
internal static class CalendarProductions
{
    /// <summary>What follows 11 September where it is the name of the attacks.</summary>
    private static readonly WordSet OfSeptember11 = WordSet.Of("attack attacks terror terrorist terrorists terrorism hijacking hijackings hijacker hijackers commission tragedy victims families plot plotters strikes assaults");

    /// <summary>What a month is in the name of: <c>in March Street</c>.</summary>
    private static readonly WordSet AfterName = WordSet.Of("street road avenue lane square madness");

    /// <summary>Words before a month that tell it from a name or a verb: <c>in May</c>, but <c>May said</c>.</summary>
    private static readonly WordSet BeforeMonth = WordSet.Of("in last next this since until till early late mid during through throughout every each of by from before after between beginning mid- around to and - – —");

    /// <summary>The same without those that stand before a person as well: <c>according to May</c>, <c>by April</c>.</summary>
    private static readonly WordSet BeforeMonthAlone = WordSet.Of("in last next this since until till early late mid during throughout every each");

    /// <summary>A date of day, month and year, as far as they were matched.</summary>
    public static TimeNode? Calendar(in TimeMatch match)
    {
        var month = match.ValueOf(TimeClass.Month) ?? (match.Has(TimeClass.Year) ? match.ValueOf(TimeClass.N) : null);
        if (month is null or < 1 or > 12 || (!match.Has(TimeClass.Year) && match.Before.IsOneOf("$ € £ #"))) return null;
        if (match.Has(TimeClass.Month) && !IsMonthName(match)) return null;
        var day = match.ValueOf(TimeClass.DayNumber) ?? match.ValueOf(TimeClass.N, match.Has(TimeClass.Month) ? 0 : 1);
        if (day is < 1 or > 31) return null;
        var year = match.ValueOf(TimeClass.Year) ?? match.ValueOf(TimeClass.SpokenYear) ?? (match.ValueOf(TimeClass.Two) is { } two ? YearProductions.Expand(two) : null);
        if (year is null && day is not null && CountsThings(match)) return null;
        if (year is null && (month, day) == (9, 11) && match.After.IsOneOf(OfSeptember11)) return September11(match);
        var isLikely = year is null && (month, day) == (9, 11) && (match.Before.IsOneOf("after since before pre post") || (match.Before.IsGlued && match.Before.IsOneOf("-")));
        return new TimeNode(new CalendarForm { Year = year, Month = month, Day = day, IsLikelyAttacks = isLikely });
    }

    /// <summary><c>11/12/22</c>, <c>11-12-2022</c>, <c>11/12</c>.</summary>
    public static TimeNode? Numeric(in TimeMatch match)
    {
        var (first, second) = (match.ValueOf(TimeClass.N)!.Value, match.ValueOf(TimeClass.N, 1)!.Value);
        if (first == 9 && second == 11 && !match.Has(TimeClass.Year) && !match.Has(TimeClass.Two)) return null;
        var possible = first is >= 1 and <= 31 && second is >= 1 and <= 31 && (first <= 12 || second <= 12);
        if (!possible || (match.Before.IsGlued && match.Before.IsOneOf("/ -") && !match.Has(TimeClass.Year)) || (match.After.IsGlued && match.After.IsOneOf(match.Has(TimeClass.Year) ? "/ :" : "/ - :"))) return null;
        var year = match.ValueOf(TimeClass.Year) ?? (match.ValueOf(TimeClass.Two) is { } two ? YearProductions.Expand(two) : null);
        return new TimeNode(new NumericDateForm(first, second, year)) { Confidence = 0.8 };
    }

    /// <summary><c>03-22-13</c>, as wires head their copy; the records of teams look the same, and stand in parentheses or after a verb.</summary>
    public static TimeNode? NumericShort(in TimeMatch match)
    {
        if (match.Text.Length != 8 || (match.After.IsGlued && match.After.IsOneOf("- /"))) return null;
        return match.Before.IsNone || match.Before.IsOneOf("on dated of by since until from before after ,") ? Numeric(match) : null;
    }

    /// <summary><c>23.04.2022</c>, day first; <c>20220423</c>.</summary>
    public static TimeNode? Dotted(in TimeMatch match)
    {
        var packed = match.ValueOf(TimeClass.DotDate)!.Value;
        return new TimeNode(new CalendarForm { Year = packed / 10000, Month = packed / 100 % 100, Day = packed % 100 });
    }

    /// <summary>The attacks that go by their date.</summary>
    public static TimeNode? September11(in TimeMatch match) =>
        match.After.IsGlued && match.After.IsOneOf("/ -") && char.IsDigit(match.After.Text[0])
            ? null
            : new TimeNode(new CalendarForm { Year = 2001, Month = 9, Day = 11, IsName = true }) { Confidence = 0.8 };

    /// <summary><c>Feb. 3-5</c>, <c>between 3 and 5 February 2021</c>.</summary>
    public static TimeNode? DaySpan(in TimeMatch match)
    {
        var (first, last) = (match.ValueOf(TimeClass.DayNumber)!.Value, match.ValueOf(TimeClass.DayNumber, 1)!.Value);
        var lists = match.Says("and") && !match.Before.IsOneOf("between");
        if (last <= first || !IsMonthName(match) || (lists && last != first + 1)) return null;
        var (month, year) = (match.ValueOf(TimeClass.Month), match.ValueOf(TimeClass.Year));
        if (lists && year is null && CountsThings(match)) return null;
        return new TimeNode(new RangeForm(
            new CalendarForm { Year = year, Month = month, Day = first },
            new CalendarForm { Year = year, Month = month, Day = last }));
    }

    /// <summary><c>May to June 1981</c>: a year that ends before it begins began in the one before.</summary>
    public static TimeNode? MonthSpan(in TimeMatch match)
    {
        if (match.Says("and") && !match.Before.IsOneOf("between")) return null;
        var (first, last, year) = (match.ValueOf(TimeClass.Month)!.Value, match.ValueOf(TimeClass.Month, 1)!.Value, match.ValueOf(TimeClass.Year)!.Value);
        return new TimeNode(new RangeForm(
            new CalendarForm { Year = first > last ? year - 1 : year, Month = first },
            new CalendarForm { Year = year, Month = last }));
    }

    /// <summary><c>From March to May</c>.</summary>
    public static TimeNode? MonthsSpan(in TimeMatch match)
    {
        var (first, last) = (match.Item(TimeClass.Month), match.Item(TimeClass.Month, 1));
        if (match.TextOf(first).Length < 5 && !match.IsCapital(first)) return null;
        if (match.TextOf(last).Length < 5 && !match.IsCapital(last)) return null;
        return new TimeNode(new RangeForm(
            new CalendarForm { Month = match.ValueOf(TimeClass.Month) }, new CalendarForm { Month = match.ValueOf(TimeClass.Month, 1) }));
    }

    /// <summary>A month alone; those that are also names or verbs need a word before them that says so.</summary>
    public static TimeNode? Month(in TimeMatch match)
    {
        var item = match.Item(TimeClass.Month);
        var isPlain = match.Text.Length > 3 && match.ValueOf(TimeClass.Month) is not (3 or 5 or 8);
        if ((!isPlain && !match.IsCapital(item)) || match.Text is "MAY" or "MARCH") return null;
        // 'March Street', 'Mar del Plata'.
        if ((match.After.IsCapitalWord && match.After.IsOneOf(AfterName)) || match.After.IsOneOf("del")) return null;
        var stands = match.ValueOf(TimeClass.Month) switch
        {
            3 or 5 => match.Joins(TimeClass.Month) || IsAttribute(match) || match.Before.IsOneOf(BeforeMonthAlone) || (match.Before.IsOneOf("of by from before after between") && !match.After.IsOneOf("said says told 's has had is was")),
            4 or 6 or 8 => match.Before.IsOneOf(match.After.IsCapitalWord ? BeforeMonthAlone : BeforeMonth) || !(match.After.IsCapitalWord || match.Before.IsCapitalWord || match.After.IsOneOf("said says told")),
            _ => match.Text.Length > 5 || match.Text[^1] == '.' || match.Before.IsOneOf(BeforeMonth) || match.Text is "July" or "Sept",
        };
        // 'October is Breast Cancer Awareness Month.'
        var isAny = match.After.IsOneOf("is") && match.SentenceHas(TimeVocabulary.Months);
        return new TimeNode(new CalendarForm { Month = match.ValueOf(TimeClass.Month), IsAny = isAny }) { Stands = stands, Confidence = 0.9 };
    }

    /// <summary><c>The country's March election</c>, <c>crude for May delivery</c>; not <c>the March on Rome</c>.</summary>
    private static bool IsAttribute(in TimeMatch match) =>
        match.After.IsSmallWord && (match.After.IsOneOf("delivery futures contract contracts")
            || (match.Before.IsOneOf("the a an 's ’s its his her their our this last") && !match.After.IsOneOf("and or for on to of against through in at from by is was has had said says")));

    /// <summary>A weekday alone; its short forms are also words (sun, sat, wed), so they only stand beside a date.</summary>
    public static TimeNode? Weekday(in TimeMatch match)
    {
        var text = match.Text;
        var isShort = !text.EndsWith("day", StringComparison.OrdinalIgnoreCase);
        if (isShort && !match.IsCapitalized) return null;
        var stands = !isShort || match.Joins(TimeClass.Weekday) || ((text[^1] == '.' || match.Before.IsOneOf("on last next this by until")) && !match.Before.IsOneOf("the"));
        // 'He works on a Monday.'
        var isAny = match.Before.IsOneOf("a any") && (match.After.IsNone || match.After.IsOneOf(". , ; to when and or"));
        return new TimeNode(new CalendarForm { Weekday = match.ValueOf(TimeClass.Weekday), IsAny = isAny }) { Stands = stands };
    }

    /// <summary><c>On the 11th</c>; an ordinal that counts a thing (<c>on the third floor</c>) is no day.</summary>
    public static TimeNode? DayOfMonth(in TimeMatch match)
    {
        var isOrdinal = match.Item(TimeClass.DayNumber).Readings is var readings && readings.Any(reading => reading.Symbol == (ushort)TimeClass.Ordinal);
        if (!isOrdinal || !char.IsDigit(match.TextOf(match.Item(TimeClass.DayNumber))[0])) return null;
        if (match.After.IsSmallWord && !match.After.IsOneOf("and or to after before when at in but as with that we he she it they i the")) return null;
        if (match.After.IsCapitalWord || match.After.IsGlued && match.After.IsOneOf("-")) return null;
        return new TimeNode(new CalendarForm { Day = match.ValueOf(TimeClass.DayNumber) }) { Confidence = 0.7 };
    }

    /// <summary>A holiday by its name, which starts with a capital letter.</summary>
    public static TimeNode? Holiday(in TimeMatch match) =>
        !IsSurname(match) && (match.IsCapitalized || !match.Text.Equals("epiphany", StringComparison.Ordinal)) ? new TimeNode(new HolidayForm(match.Holiday)) { Confidence = 0.9 } : null;

    /// <summary><c>Johnnie Christmas</c>: one word, behind a name within a sentence.</summary>
    private static bool IsSurname(in TimeMatch match) =>
        match.End == match.First + 1 && match.Before.IsCapitalWord && !match.WordBefore(2).IsNone && !match.Before.IsOneOf(BeforeHoliday);

    private static readonly WordSet BeforeHoliday = WordSet.Of("merry happy orthodox eastern western catholic christian jewish muslim coptic american canadian british russian greek day eve last next this every since by on until before after during over early late great black white first");

    /// <summary>May and March are months only with a capital: <c>may 3 people enter?</c> is none.</summary>
    private static bool IsMonthName(in TimeMatch match) =>
        match.IsCapital(match.Item(TimeClass.Month)) || match.ValueOf(TimeClass.Month) is not (3 or 5);

    /// <summary>In <c>In May 30 people died</c> the number belongs to the people.</summary>
    private static bool CountsThings(in TimeMatch match) =>
        match.After.IsOneOf("people percent per % million billion thousand hundred men women soldiers troops countries")
        || (match.After.IsGlued && match.After.IsOneOf("% :"));
}
