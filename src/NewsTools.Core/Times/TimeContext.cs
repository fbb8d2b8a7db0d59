namespace NewsTools;

/// <summary>What a form is resolved against: the article's date, the dates before it in the text, the verb beside it.</summary>
internal sealed class TimeContext
{
    private int _paragraph;
    private int _anchored;
    private int _dated;
    private int _accounted;
    private int _written;
    private DateTime? _monthWritten;

    /// <summary>The article's date, or null where none is known.</summary>
    public DateTime? Reference { get; init; }

    /// <summary>Whether <see cref="Reference"/> has a time of day.</summary>
    public bool HasClock => Reference is { TimeOfDay.Ticks: > 0 };

    /// <summary>Whether numeric dates put the day first: <c>11/12/22</c> is 11 December.</summary>
    public bool DayFirst { get; init; }

    /// <summary>
    /// Whether the text tells of other years than the article's own, as a biography does: a date without a year is
    /// then of the year last named, not of the year nearest to the article.
    /// </summary>
    public bool Narrative { get; init; }

    /// <summary>The month or day without a year that the sentence named last, or null: what follows it in a list is near to it.</summary>
    public DateTime? Beside { get; private set; }

    /// <summary>The day or month that this paragraph named last by its month, or null: what <c>the 11th</c> is near to.</summary>
    public DateTime? Written => _written == _paragraph ? _monthWritten : null;

    /// <summary>Which way the verb beside the expression looks.</summary>
    public Tense Tense { get; set; }

    /// <summary>
    /// Whether the verb looks ahead from the day of the article and not from a day of the text: <c>will be held on 14
    /// June</c>, and not <c>would be held</c>. What is to come is near the article, also in a text of other years.
    /// </summary>
    public bool IsAhead { get; set; }

    /// <summary>Whether the sentence tells what comes every year.</summary>
    public bool IsYearly { get; set; }

    /// <summary>The date last named in the text, or null.</summary>
    public Period? Anchor { get; set; }

    /// <summary>The last date of the text that says its year, or null.</summary>
    public Period? Dated { get; set; }

    /// <summary>
    /// The month, quarter or half that figures of the text are for, or null: the one named last, at most one paragraph
    /// back, until a year is named.
    /// </summary>
    public Period? Account { get; private set; }

    /// <summary>Begins a sentence: what a paragraph said last does not reach past the next one.</summary>
    public void BeginSentence(int paragraph)
    {
        if (paragraph > _anchored + 1 && !Narrative) Anchor = null;
        if (paragraph > _accounted + 1) Account = null;
        _paragraph = paragraph;
        Beside = null;
    }

    /// <summary>Takes note of a date, so that <c>the following day</c> can lean on it.</summary>
    /// <param name="node">What was found.</param>
    /// <param name="resolved">What it comes to.</param>
    /// <param name="isBase">Whether figures are compared with it.</param>
    public void Remember(TimeNode node, in Resolution resolved, bool isBase)
    {
        var stretch = resolved.Period is null && node.Form is RangeForm or EndedForm && resolved.To is { } to && to > DateTime.MinValue ? Period.Of(to.AddTicks(-1), TimeUnit.Day) : resolved.Period;
        if (node.Form is FixedForm { FiscalYear: { } fiscal }) stretch = new Period(new DateTime(fiscal, 1, 1), TimeUnit.Year);
        if (stretch is not { } period || node.Form.Type == TimeType.Set) return;
        if (node.Form is CalendarForm { Month: not null }) (Beside, _monthWritten, _written) = (period.From, period.From, _paragraph);
        var isNow = Narrative && node.Form is DeicticForm { IsFromText: false };
        if (period.Unit <= TimeUnit.Year && !isNow) (Anchor, _anchored) = (period, _paragraph);
        if (!isBase && node.Form is not (ShiftForm or AccountForm { IsNow: false } or DeicticForm { IsFromText: true, Offset: < 0 })) KeepAccount(period);
        if (node.Form.NamesYear) (Dated, _dated) = (period, _paragraph);
    }

    private void KeepAccount(Period period)
    {
        if (period.Unit is TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Half) (Account, _accounted) = (period, _paragraph);
        else if (period.Unit == TimeUnit.Year) Account = null;
    }

    /// <summary>What <c>last month</c> counts from: the article's date, or in a narrative the date last named.</summary>
    public DateTime? Now => Reference;

    /// <summary>The value of the article's date.</summary>
    public string? NowValue => Reference is { } at ? Period.Of(at, TimeUnit.Day).Value : null;

    /// <summary>
    /// Whether a day of a month without a year is of the year last named: in a narrative, and where a full date stands
    /// in the same paragraph, unless the verb looks ahead.
    /// </summary>
    public bool LeansOnText =>
        !IsAhead && Dated is { } dated && (Narrative || (_dated == _paragraph && dated.Unit <= TimeUnit.Month && Tense != Tense.Future && !(Tense == Tense.Past && dated.From > Reference)));

    /// <summary>What a date without a year is near to.</summary>
    public DateTime? Near => Narrative && !IsAhead && Dated is { } dated ? dated.From : Reference;

    /// <summary>The date that a text leans on: in a narrative the last one of all, else the last one with its year.</summary>
    public Period? Told => Narrative && Dated is not null ? Anchor ?? Dated : Dated;

    /// <summary>
    /// The year of a day or month that follows a date in the text: the same one, and the next where it would lie far
    /// before (<c>in October 1880 … in March</c>).
    /// </summary>
    /// <param name="told">The date before.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day, or 1.</param>
    public static int YearAfter(Period told, int month, int day)
    {
        var year = told.From.Year;
        if (told.Unit >= TimeUnit.Year || year > 9998) return year;
        var same = new DateTime(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
        return (told.From - same).TotalDays > FarBefore ? year + 1 : year;
    }

    private const int FarBefore = 150;

    /// <summary>
    /// The day that a clock time or a part of a day by itself is on: the one last named where that is within a week of the article, or
    /// anywhere in a narrative, else the article's.
    /// </summary>
    public Period? ClockDay
    {
        get
        {
            var isNear = Anchor is { Unit: <= TimeUnit.Day } anchor && (Narrative || Reference is not { } at || Math.Abs((anchor.From - at).TotalDays) <= 7);
            return isNear ? Anchor : Reference is { } now ? Period.Of(now, TimeUnit.Day) : null;
        }
    }

    /// <summary>What <c>the following day</c> counts from: the date last named, else the article's.</summary>
    public Period? Before => Anchor ?? (Reference is { } at ? Period.Of(at, TimeUnit.Day) : null);

    /// <summary>What <c>that year</c> is: the year of the date last named, unless that was counted from the article (<c>today</c>) and another has its year said.</summary>
    public Period? YearMeant =>
        Before is { } before && Reference is { } at && before.From.Year == at.Year && Dated is { } dated && _dated + 1 >= _paragraph ? dated : Before;

    /// <summary>What <c>the previous quarter</c> counts from: the quarter that figures are for, else as <see cref="Before"/>.</summary>
    /// <param name="unit">The unit that is counted.</param>
    public Period? BeforeIn(TimeUnit unit) => Account is { } account && account.Unit == unit ? account : Before;
}
