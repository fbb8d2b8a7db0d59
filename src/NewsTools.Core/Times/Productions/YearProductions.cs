namespace NewsTools;

/// <summary>Years, decades, centuries, and the parts of years.</summary>
internal static class YearProductions
{
    private static readonly WordSet BeforeYear = WordSet.Of("in since by from until till to of during before after around about circa c. ca. between and or through throughout the early late mid year born b. d. fl. ( [ – — - , ; into as last this next for than 's ’s its his her their");
    private static readonly WordSet BeforeAnyYear = WordSet.Of("in since by from until around about circa c. year before after ( –");
    private static readonly WordSet AfterSpokenYear = WordSet.Of("and or when he she it they we i the but as to until that in at with was were is on after before then by from for a");
    private static readonly WordSet BeforeNumber = WordSet.Of("resolution directive interstate apartment channel bus train unit no. number room route flight page pages pp. article section chapter boeing airbus model highway suite box # at $ € £ ¥ no");
    private static readonly WordSet Counted = WordSet.Of("% percent people men women children soldiers troops workers jobs homes houses miles mile km kilometers kilometres metres meters feet acres hectares tons tonnes pounds dollars euros words pages votes seats rooms square points hours hrs gmt mph rpm calories units pieces copies times barrels"
        + " megawatts mw kilograms kg grams horsepower degrees");

    /// <summary>Two digits of a year: up to 35 of this century, else of the last.</summary>
    public static int Expand(int two) => two <= 35 ? 2000 + two : 1900 + two;

    /// <summary>Four digits that are a year by what stands around them.</summary>
    public static TimeNode? Year(in TimeMatch match)
    {
        var year = match.ValueOf(TimeClass.Year)!.Value;
        var says = match.Says("year");
        if (!says && !IsYear(match, year)) return null;
        return new TimeNode(new CalendarForm { Year = year }) { Confidence = says ? 0.98 : 0.9 };
    }

    private static bool IsYear(in TimeMatch match, int year)
    {
        var before = match.Before;
        var after = match.After;
        if (before.IsOneOf(BeforeNumber) || after.IsOneOf(Counted)) return false;
        if (before.IsGlued && before.IsOneOf("-") && match.DigitsBeforeDash) return false;
        if (before.IsGlued && (before.IsOneOf("/ . : + # _") || char.IsLetterOrDigit(before.Text[^1]))) return false;
        if (after.IsGlued && (after.IsOneOf("/ : _ °") || char.IsLetterOrDigit(after.Text[0]))) return false;
        return year switch
        {
            >= 1900 and < 2100 => true,
            >= 1500 and < 1900 => before.IsNone || before.IsOneOf(BeforeYear) || after.IsOneOf(") – — -"),
            _ => before.IsOneOf(BeforeAnyYear) && !after.IsSmallWord,
        };
    }

    /// <summary>A year of three digits, which only a history has: <c>In 348, he …</c>; not <c>one in 100</c>.</summary>
    public static TimeNode? EarlyYear(in TimeMatch match)
    {
        var item = match.Item(TimeClass.Number);
        var says = match.Says("year");
        if ((match.TextOf(item).Length != 3 && !says) || match.TextOf(item).Length > 3 || !char.IsDigit(match.TextOf(item)[0]) || match.TextOf(item).ContainsAny('.', ',')) return null;
        if ((item.Number < (says ? 10 : 100)) || !(match.After.IsNone || match.After.IsOneOf(", . ; ) – -") || (match.Before.Text is "In" && match.After.IsCapitalWord))) return null;
        // 'SCAP-22-368'.
        if (match.Before.IsGlued && match.Before.IsOneOf("-") && !says) return null;
        return match.CountsBefore && !match.Before.IsOneOf("– -") ? null : new TimeNode(new CalendarForm { Year = (int)item.Number }) { Confidence = 0.6 };
    }

    /// <summary><c>30 September 420</c>, <c>December of 384</c>.</summary>
    public static TimeNode? EarlyDate(in TimeMatch match)
    {
        var year = match.Item(TimeClass.Number);
        var text = match.TextOf(year);
        if (text.Length != 3 || text.ContainsAnyExceptInRange('0', '9') || year.Number < 100 || !match.IsCapital(match.Item(TimeClass.Month))) return null;
        if (!(match.After.IsNone || match.After.IsOneOf(", . ; ) – -"))) return null;
        return new TimeNode(new CalendarForm { Year = (int)year.Number, Month = match.ValueOf(TimeClass.Month), Day = match.ValueOf(TimeClass.DayNumber) }) { Confidence = 0.6 };
    }

    /// <summary><c>Nineteen eighty-six</c>.</summary>
    public static TimeNode? SpokenYear(in TimeMatch match)
    {
        var (first, second) = (match.Item(TimeClass.Number).Number, match.Item(TimeClass.Number, 1).Number);
        var text = match.Text;
        if (first is < 15 or > 20 || second is < 10 or > 99 || text.ContainsAnyInRange('0', '9')) return null;
        if (match.After.IsSmallWord && !match.After.IsOneOf(AfterSpokenYear)) return null;
        return new TimeNode(new CalendarForm { Year = (int)((first * 100) + second) }) { Confidence = 0.8 };
    }

    /// <summary><c>In two thousand and fifteen</c>, in words.</summary>
    public static TimeNode? SpokenYearWhole(in TimeMatch match) =>
        match.After.IsSmallWord && !match.After.IsOneOf(AfterSpokenYear)
        || match.ValueOf(TimeClass.SpokenYear) is null or < 2000
            ? null
            : new TimeNode(new CalendarForm { Year = match.ValueOf(TimeClass.SpokenYear) }) { Confidence = 0.7 };

    /// <summary><c>In '98</c>.</summary>
    public static TimeNode? ShortYear(in TimeMatch match) =>
        match.Before.IsOneOf("in since of from until by summer spring fall winter class and or ,") || (match.Before.IsOneOf("the a") && (match.After.IsCapitalWord || match.After.IsOneOf("election elections campaign season war vote census race deal accord treaty summit law")))
            ? new TimeNode(new CalendarForm { Year = Expand(match.ValueOf(TimeClass.Two)!.Value) }) { Confidence = 0.7 }
            : null;

    /// <summary><c>347 AD</c>, <c>44 BC</c>.</summary>
    public static TimeNode? Era(in TimeMatch match)
    {
        var number = match.Has(TimeClass.Year) ? match.ValueOf(TimeClass.Year)!.Value : match.Item(TimeClass.Number).Number;
        if (number is < 1 or > 9999 || number != decimal.Truncate(number)) return null;
        var era = match.ValueOf(TimeClass.Era) ?? 0;
        // 'ad' is an advertisement, 'ce' a code, unless in capitals.
        if (match.Has(TimeClass.Era) && !match.IsCapital(match.Item(TimeClass.Era)) && !match.TextOf(match.Item(TimeClass.Era)).Contains('.')) return null;
        return new TimeNode(new CalendarForm { Year = (int)number, BeforeChrist = era == 1 });
    }

    /// <summary><c>2014-16</c>.</summary>
    public static TimeNode? YearSpan(in TimeMatch match)
    {
        var (year, two) = (match.ValueOf(TimeClass.Year)!.Value, match.ValueOf(TimeClass.Two)!.Value);
        if (two <= year % 100 || (match.After.IsGlued && match.After.IsOneOf("- /")) || !IsYear(match, year)) return null;
        var (first, last) = (new CalendarForm { Year = year }, new CalendarForm { Year = (year / 100 * 100) + two });
        return new TimeNode(new RangeForm(first, last)) { Parts = [match.PartOf(first, TimeClass.Year), match.PartOf(last, TimeClass.Two)] };
    }

    /// <summary><c>The 1990s</c>, <c>the '60s</c>, <c>the sixties</c>; <c>the 1800s</c> are a century.</summary>
    public static TimeNode? Decade(in TimeMatch match)
    {
        if (match.Says("'s") && !match.Says("the") && !match.Before.IsOneOf("early late mid - the mid-")) return null;
        if (match.Has(TimeClass.Number) && match.Item(TimeClass.Number).Number is not (>= 15 and <= 20)) return null;
        if (match.Has(TimeClass.Number)) return new TimeNode(OfDecade(((int)match.Item(TimeClass.Number).Number * 100) + match.ValueOf(TimeClass.Tens)!.Value));
        var year = match.ValueOf(TimeClass.DecadeYear) ?? CenturyOf((match.ValueOf(TimeClass.Tens) ?? match.ValueOf(TimeClass.Two)!.Value) / 10 * 10);
        var unit = year % 100 == 0 && year < 2000 ? TimeUnit.Century : TimeUnit.Decade;
        return new TimeNode(new PeriodForm(new Period(new DateTime(year, 1, 1), unit)));
    }

    /// <summary><c>In the 80s</c>, where it is not warm.</summary>
    public static TimeNode? ShortDecade(in TimeMatch match) =>
        match.ValueOf(TimeClass.Two) is >= 20 and var two && two % 10 == 0 && !match.SentenceHas(TimeVocabulary.Degrees)
            ? new TimeNode(OfDecade(CenturyOf(two))) { Confidence = 0.7 }
            : null;

    /// <summary><c>The 1980s and 90s</c>.</summary>
    public static TimeNode? Decades(in TimeMatch match)
    {
        var second = match.Has(TimeClass.DecadeYear) ? 0 : 1;
        if (match.ValueOf(TimeClass.Two, second) is not { } two || two % 10 != 0) return null;
        var first = match.ValueOf(TimeClass.DecadeYear) ?? CenturyOf(match.ValueOf(TimeClass.Two)!.Value / 10 * 10);
        var (from, to) = (OfDecade(first), OfDecade((first / 100 * 100) + two));
        if (two <= first % 100) return null;
        var one = match.Has(TimeClass.DecadeYear) ? match.PartOf(from, TimeClass.DecadeYear) : match.PartOf(from, TimeClass.Two);
        return new TimeNode(new RangeForm(from, to)) { Parts = [one, match.FromPart(to, TimeClass.Two, second)] };
    }

    private static PeriodForm OfDecade(int year) => new(new Period(new DateTime(year, 1, 1), TimeUnit.Decade));

    /// <summary><c>1899/1900</c>: two years that follow each other.</summary>
    public static TimeNode? YearPair(in TimeMatch match)
    {
        var (first, last) = (match.ValueOf(TimeClass.Year)!.Value, match.ValueOf(TimeClass.Year, 1)!.Value);
        if (last != first + 1 || (match.After.IsGlued && match.After.IsOneOf("- /")) || match.Before.IsOneOf(BeforeNumber)) return null;
        var (from, to) = (new CalendarForm { Year = first }, new CalendarForm { Year = last });
        return new TimeNode(new RangeForm(from, to)) { Parts = [match.PartOf(from, TimeClass.Year), match.FromPart(to, TimeClass.Year, 1)] };
    }

    private static int CenturyOf(int decade) => decade <= 20 ? 2000 + decade : 1900 + decade;

    /// <summary><c>The 19th century</c>, also before Christ.</summary>
    public static TimeNode? Century(in TimeMatch match)
    {
        var number = match.ValueOf(TimeClass.Ordinal)!.Value;
        if (number is < 1 or > 99) return null;
        if (match.ValueOf(TimeClass.Era) == 1) return new TimeNode(new FixedForm($"BC{number - 1:00}"));
        return new TimeNode(OfCentury(number));
    }

    /// <summary><c>The 18th and 19th centuries</c>.</summary>
    public static TimeNode? CenturySpan(in TimeMatch match)
    {
        var (first, last) = (match.ValueOf(TimeClass.Ordinal)!.Value, match.ValueOf(TimeClass.Ordinal, 1)!.Value);
        if ((match.Has(TimeClass.Units) && match.Unit != TimeUnit.Century) || first < 1 || last <= first || last > 30) return null;
        var (from, to) = (OfCentury(first), OfCentury(last));
        return new TimeNode(new RangeForm(from, to)) { Parts = [match.PartOf(from, TimeClass.Ordinal), match.FromPart(to, TimeClass.Ordinal, 1)] };
    }

    private static PeriodForm OfCentury(int number) => new(new Period(new DateTime(Math.Max(1, (number - 1) * 100), 1, 1), TimeUnit.Century));

    /// <summary>A quarter or half of a year; a half by itself is more often one of a match.</summary>
    public static TimeNode? PartOfYear(in TimeMatch match)
    {
        var unit = match.Argument == "Half" ? TimeUnit.Half : TimeUnit.Quarter;
        var index = match.Says("latter") ? 2 : match.ValueOf(TimeClass.Ordinal) ?? match.ValueOf(TimeClass.N) ?? 0;
        if (match.Has(TimeClass.N) && match.After.IsGlued && match.After.Text is not "." and not "," and not ";" and not ")" and not "-" and not "'s") return null;
        if (index < 1 || index > (unit == TimeUnit.Half ? 2 : 4)) return null;
        var stands = unit == TimeUnit.Quarter || match.Has(TimeClass.N) || match.SentenceHas(TimeVocabulary.Business);
        return new TimeNode(new SeasonForm(unit, index) { IsReported = IsAdjective(match) }) { Stands = stands, Confidence = 0.85 };
    }

    /// <summary><c>Third-quarter results</c> are those of a quarter that is over, whenever they come.</summary>
    private static bool IsAdjective(in TimeMatch match) =>
        match.Says("-") || (match.After.IsSmallWord && match.After.IsOneOf("results earnings profit profits sales revenue revenues report reports figures numbers growth loss losses income"));

    /// <summary>A fiscal year, whose bounds depend on whose it is: no range.</summary>
    public static TimeNode? Fiscal(in TimeMatch match)
    {
        var year = match.ValueOf(TimeClass.Year) ?? Expand(match.ValueOf(TimeClass.Two)!.Value);
        return new TimeNode(new FixedForm($"FY{year:0000}"));
    }

    /// <summary><c>The current fiscal year</c>, <c>last fiscal year</c>.</summary>
    public static TimeNode? FiscalNear(in TimeMatch match) =>
        match.Argument == "0" && !match.Says("current") && match.After.Token.Kind == TokenKind.Number && !match.After.IsNone
            ? null
            : new TimeNode(new FiscalForm(int.Parse(match.Argument, System.Globalization.CultureInfo.InvariantCulture))) { Confidence = 0.8 };

    /// <summary><c>The summer of 2010</c>.</summary>
    public static TimeNode? SeasonOfYear(in TimeMatch match) =>
        new(new WithinForm(TimeUnit.Season, match.ValueOf(TimeClass.Season)!.Value, true, new CalendarForm { Year = match.ValueOf(TimeClass.Year) }));

    /// <summary><c>The winter of 373-374</c>, in a history.</summary>
    public static TimeNode? SeasonOfEarlyYears(in TimeMatch match)
    {
        var (first, last) = (match.Item(TimeClass.Number), match.Item(TimeClass.Number, 1));
        return match.TextOf(first).Length == 3 && first.Number is >= 100 and < 1000 && last.Number == first.Number + 1
            ? new TimeNode(new WithinForm(TimeUnit.Season, match.ValueOf(TimeClass.Season)!.Value, true, new CalendarForm { Year = (int)first.Number })) { Confidence = 0.7 }
            : null;
    }

    /// <summary>A season by itself; spring and fall are other things as well.</summary>
    public static TimeNode? Season(in TimeMatch match)
    {
        var season = match.ValueOf(TimeClass.Season)!.Value;
        var isFall = match.Says("fall");
        var isOf = match.Argument == "attribute";
        if ((isFall || season == 1) && !isOf && !match.IsCapital(match.Item(TimeClass.Season)) && !match.Before.IsOneOf("in during by since until through for throughout over late early mid")) return null;
        // 'The loss of winter crops'.
        if (match.Before.IsOneOf("of from for") && !match.Says("the") && match.After.IsSmallWord && !match.After.IsOneOf("and or but of in at on to as when by with after before")) return null;
        if ((isFall || season == 1) && match.After.IsOneOf("of in from to for into on below short back")) return null;
        if (isFall && !isOf && !match.Says("the") && !match.Before.IsOneOf("in by since until through late early mid")) return null;
        // 'The winter Olympics', 'the Spring Festival'.
        if (match.After.IsCapitalWord || (match.After.IsGlued && match.After.IsOneOf("-"))) return null;
        return new TimeNode(new SeasonForm(TimeUnit.Season, season)) { Stands = isFall || !match.After.IsOneOf("of"), Confidence = 0.8 };
    }
}
