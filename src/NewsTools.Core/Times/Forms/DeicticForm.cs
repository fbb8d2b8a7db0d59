namespace NewsTools;

/// <summary>
/// A unit counted from now or from the date last named: <c>last week</c>, <c>today</c>, <c>next year</c>,
/// <c>the following day</c>, <c>that year</c>.
/// </summary>
internal sealed class DeicticForm(TimeUnit unit, int offset, bool fromText = false, bool nearText = false) : TimeForm
{
    private static readonly TimeReading[] DayReadings = TimeReading.Of(TimeClass.Date, TimeClass.DayDate, TimeClass.Relative);
    private static readonly TimeReading[] YearReadings = TimeReading.Of(TimeClass.Date, TimeClass.YearDate, TimeClass.Relative);
    private static readonly TimeReading[] OtherReadings = TimeReading.Of(TimeClass.Date, TimeClass.Stretch, TimeClass.Relative);

    /// <summary>Whether it is counted from a date in the text.</summary>
    public bool IsFromText => fromText || nearText;

    /// <summary>How many units from now.</summary>
    public int Offset => offset;

    /// <summary>The unit.</summary>
    public TimeUnit Unit => unit;

    /// <inheritdoc/>
    public override TimeType Type => unit < TimeUnit.Day ? TimeType.Time : TimeType.Date;

    /// <inheritdoc/>
    public override TimeReading[] Readings => unit switch
    {
        TimeUnit.Day => DayReadings,
        TimeUnit.Year => YearReadings,
        _ => OtherReadings,
    };

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context)
    {
        var start = unit == TimeUnit.Year && offset == 0 ? context.YearMeant : context.BeforeIn(unit);
        var from = fromText ? start?.From : nearText ? context.Near : context.Now;
        if (from is not { } at || !Period.Of(at, unit).TryShift(offset, out var period)) return Resolution.Unknown(Underspecified(unit));
        // 'It took place this weekend' in the paper of Monday to Friday is the one that was.
        if (unit == TimeUnit.Weekend && offset == 0 && !fromText && context.Tense == Tense.Past && period.From > at) period.TryShift(-1, out period);
        var anchor = fromText ? start?.Value : context.NowValue;
        return Resolution.Of(period, anchor);
    }

    /// <summary>The value of a period of which only the unit is known.</summary>
    public static string Underspecified(TimeUnit unit) => unit switch
    {
        TimeUnit.Second or TimeUnit.Minute => "XXXX-XX-XXTXX:XX",
        TimeUnit.Hour => "XXXX-XX-XXTXX",
        TimeUnit.Weekend => "XXXX-WXX-WE",
        TimeUnit.Week or TimeUnit.Fortnight => "XXXX-WXX",
        TimeUnit.Month => "XXXX-XX",
        TimeUnit.Season => "XXXX-XX",
        TimeUnit.Quarter => "XXXX-QX",
        TimeUnit.Half => "XXXX-HX",
        TimeUnit.Year => "XXXX",
        TimeUnit.Decade => "XXX",
        TimeUnit.Century => "XX",
        TimeUnit.Millennium => "X",
        _ => "XXXX-XX-XX",
    };
}
