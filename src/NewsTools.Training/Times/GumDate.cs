using System.Globalization;

namespace NewsTools.Training.Times;

/// <summary>A date that GUM's XML marks, with its meaning in TEI attributes.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="When">The date, or null.</param>
/// <param name="From">The first day of a stretch, or null.</param>
/// <param name="To">The last day of a stretch, or null.</param>
internal sealed record GumDate(TextSpan Span, string? When, string? From, string? To)
{
    /// <summary>Whether the gold says a value that can be compared: <c>when</c>, or <c>from</c> and <c>to</c>.</summary>
    public bool IsScored => When is not null || (From is not null && To is not null);

    /// <summary>
    /// Whether a fact has the same meaning: the same stretch of the calendar, or the same value; a part of a gold day
    /// counts, and so does the value of a decade or century within a longer expression (<c>the second half of [the 20th century]</c>).
    /// </summary>
    public bool Agrees(TimeExpression fact)
    {
        if (When is { } when && (fact.Value == Underspecified(when) || fact.Value.StartsWith(when + "T", StringComparison.Ordinal))) return true;
        if (When is { Length: > 10 } clock && fact.Value == clock[..Math.Min(clock.Length, fact.Value.Length)]) return true;
        if (From is not null && To is not null && fact.Value.Length is 2 or 3 && fact.Value.All(char.IsAsciiDigit)
            && Bounds(From)?.From == Bounds(fact.Value.PadRight(4, '0'))?.From && Bounds(To)?.To == Bounds(fact.Value.PadRight(4, '9'))?.To) return true;
        var (first, last) = (Bounds(When ?? From!), Bounds(When ?? To!));
        if (first is not null && last is not null && IsSeasonIn(fact, first.Value.From, last.Value.To)) return true;
        return first is not null && last is not null && fact.From == first.Value.From && fact.To == last.Value.To;
    }

    /// <summary>A season that GUM has begin or end within a month, as the astronomical ones do: <c>the summer of 2010</c> from June to September.</summary>
    private static bool IsSeasonIn(TimeExpression fact, DateTime first, DateTime last) =>
        fact.Value.Length == 7 && char.IsAsciiLetterUpper(fact.Value[6]) && fact.From >= first && fact.To <= last
        && fact.From <= first.AddMonths(1) && fact.To >= last.AddMonths(-1);

    /// <summary>The value as TIMEX3 writes it: GUM has <c>--10</c> for <c>XXXX-10</c>, <c>900</c> for <c>0900</c>, <c>-400</c> for <c>BC0400</c>.</summary>
    private static string Underspecified(string when) =>
        when.StartsWith("--", StringComparison.Ordinal) ? "XXXX-" + when[2..]
        : when[0] == '-' && when.Length <= 5 ? "BC" + when[1..].PadLeft(4, '0')
        : when.Length < 4 ? when.PadLeft(4, '0') : when;

    private static (DateTime From, DateTime To)? Bounds(string value)
    {
        foreach (var (format, unit) in ((string, TimeUnit)[])[("yyyy-MM-dd", TimeUnit.Day), ("yyyy-MM", TimeUnit.Month), ("yyyy", TimeUnit.Year)])
            if (DateTime.TryParseExact(value, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
                return (at, new Period(at, unit).To);
        return null;
    }
}
