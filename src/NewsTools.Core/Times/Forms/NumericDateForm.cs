namespace NewsTools;

/// <summary>A date in numbers alone, <c>11/12/22</c>: day or month first, as the article's country has it, unless only one order can be.</summary>
internal sealed class NumericDateForm(int first, int second, int? year) : TimeForm
{
    private static readonly TimeReading[] DayReadings = TimeReading.Of(TimeClass.Date, TimeClass.DayDate);

    /// <inheritdoc/>
    public override bool NamesYear => year is not null;

    /// <inheritdoc/>
    public override TimeReading[] Readings => DayReadings;

    /// <summary>Whether the numbers can only be read with the day first.</summary>
    public bool OnlyDayFirst => first > 12;

    /// <summary>Whether the numbers can only be read with the month first.</summary>
    public bool OnlyMonthFirst => second > 12;

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context)
    {
        var dayFirst = OnlyDayFirst || (context.DayFirst && !OnlyMonthFirst);
        var (day, month) = dayFirst ? (first, second) : (second, first);
        return new CalendarForm { Year = year, Month = month, Day = day }.Resolve(context);
    }
}
