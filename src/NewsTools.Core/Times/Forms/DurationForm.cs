using System.Globalization;

namespace NewsTools;

/// <summary>A length of time: <c>three years</c>, <c>several months</c>, <c>two hours and ten minutes</c>.</summary>
internal sealed class DurationForm : TimeForm
{
    private static readonly TimeReading[] Own = TimeReading.Of(TimeClass.Duration);

    /// <summary>How many, or null where that is not said.</summary>
    public decimal? Amount { get; init; }

    /// <summary>How many at least, in <c>10 to 15 days</c>, or null.</summary>
    public decimal? Least { get; private init; }

    /// <summary>Of what.</summary>
    public TimeUnit Unit { get; init; }

    /// <summary>How many of the smaller unit in <c>two hours and ten minutes</c>.</summary>
    public decimal MinorAmount { get; init; }

    /// <summary>The smaller unit, or null.</summary>
    public TimeUnit? MinorUnit { get; init; }

    /// <summary>-1 where it ends now (<c>the past three years</c>), 1 where it begins now, else 0.</summary>
    public int Direction { get; init; }

    /// <summary>The period of which it is the first or, with a negative direction, the last part.</summary>
    public TimeForm? Whole { get; init; }

    /// <summary>Whether it is not said how many.</summary>
    public bool IsVague => Amount is null;

    /// <inheritdoc/>
    public override TimeType Type => TimeType.Duration;

    /// <inheritdoc/>
    public override TimeReading[] Readings => Own;

    /// <summary>The same length that ends or begins now, or is a part of a longer period.</summary>
    public DurationForm Towards(int direction, TimeForm? whole = null) => new()
    {
        Amount = Amount, Least = Least, Unit = Unit, MinorAmount = MinorAmount, MinorUnit = MinorUnit, Direction = direction, Whole = whole,
    };

    /// <summary>The same length as the upper end of a range.</summary>
    public DurationForm From(decimal least) => new() { Amount = Amount, Least = least, Unit = Unit };

    /// <summary>The TIMEX3 value.</summary>
    public string Value
    {
        get
        {
            if (Least is { } least) return ValueOf(least, Unit) + "/" + ValueOf(Amount, Unit);
            if (MinorUnit is not { } minor) return ValueOf(Amount, Unit);
            var (major, rest) = (ValueOf(Amount, Unit), ValueOf(MinorAmount, minor));
            return rest.StartsWith("PT", StringComparison.Ordinal) && major.StartsWith("PT", StringComparison.Ordinal)
                ? major + rest[2..]
                : major + rest[1..];
        }
    }

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context)
    {
        var inText = context.Narrative && context.Anchor is not null;
        var (at, anchor) = inText ? (Direction < 0 ? context.Anchor!.Value.To : context.Anchor!.Value.From, context.Anchor.Value.Value) : (context.Now, context.NowValue);
        if (Whole is not null)
        {
            var whole = Whole.Resolve(context);
            (at, anchor) = (whole.Period is { } period ? Direction < 0 ? period.To : period.From : null, whole.Value);
        }

        if (Direction == 0 || IsVague || at is not { } start) return Resolution.Unknown(Value);
        // 'The last five years' of an article that is dated by the day reach to that day's end.
        if (Whole is null && !inText && Direction < 0 && Unit >= TimeUnit.Day && start.TimeOfDay.Ticks == 0 && new Period(start, TimeUnit.Day).TryShift(1, out var next)) start = next.From;
        var sign = Whole is null ? Direction : Direction < 0 ? -1 : 1;
        if (!new Period(start, Unit).TryShift(sign * Amount!.Value, out var end)) return Resolution.Unknown(Value);
        // 'In 1655 ... in the next five years': the end is somewhere in 1660.
        if (inText && Whole is null && sign > 0 && Unit >= TimeUnit.Year && context.Anchor!.Value.Unit >= TimeUnit.Year) end = end with { From = Period.Of(end.From, TimeUnit.Year).To };
        return sign < 0 ? new Resolution(Value, null, end.From, start, anchor) : new Resolution(Value, null, start, end.From, anchor);
    }

    private static string ValueOf(decimal? amount, TimeUnit unit)
    {
        if (unit == TimeUnit.Fortnight) (amount, unit) = (amount * 2, TimeUnit.Week);
        if (unit == TimeUnit.Half) (amount, unit) = (amount * 6, TimeUnit.Month);
        if (unit == TimeUnit.Millennium) (amount, unit) = (amount * 10, TimeUnit.Century);
        var number = amount?.ToString("0.####", CultureInfo.InvariantCulture) ?? "X";
        return unit switch
        {
            TimeUnit.Second => $"PT{number}S",
            TimeUnit.Minute => $"PT{number}M",
            TimeUnit.Hour => $"PT{number}H",
            TimeUnit.Weekend => $"P{number}WE",
            TimeUnit.Week => $"P{number}W",
            TimeUnit.Month => $"P{number}M",
            TimeUnit.Quarter => $"P{number}Q",
            TimeUnit.Season => $"P{number}S",
            TimeUnit.Year => $"P{number}Y",
            TimeUnit.Decade => $"P{number}DE",
            TimeUnit.Century => $"P{number}CE",
            _ => $"P{number}D",
        };
    }
}
