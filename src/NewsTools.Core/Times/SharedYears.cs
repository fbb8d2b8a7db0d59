namespace NewsTools;

/// <summary>Gives a day or month the year that stands after the last of a list or range: <c>from June 16 to July 27, 1953</c>.</summary>
internal static class SharedYears
{
    private static readonly uint[] Joins = [.. "and or to through until – — - , & /".Split(' ').Select(word => WordHash.OfLower(word))];

    /// <summary>The first of two with the year of the second, in which it is not later; null where it has one or the second has none.</summary>
    public static TimeNode? Of(TimeNode first, TimeNode last)
    {
        if (first.Form is not CalendarForm { Year: null, Month: { } month } date || last.Form is not CalendarForm { Year: { } year, Month: { } lastMonth, BeforeChrist: false } end) return null;
        var isLater = month > lastMonth || (month == lastMonth && date.Day > end.Day);
        return first.With(date.With(year: isLater && year > 1 ? year - 1 : year));
    }

    /// <summary>Spreads years over the lists of one sentence, from an index in the list of what was found.</summary>
    public static void Spread(TimeScratch scratch, int from)
    {
        for (var i = scratch.Found.Count - 2; i >= from; i--)
        {
            if (Of(scratch.Found[i], scratch.Found[i + 1]) is not { } dated || !AreJoined(scratch, scratch.Found[i], scratch.Found[i + 1])) continue;
            scratch.Found[i] = dated;
        }
    }

    private static bool AreJoined(TimeScratch scratch, TimeNode first, TimeNode last)
    {
        var between = last.FirstToken - 1;
        var tokens = scratch.Tokens.Tokens;
        return between > first.FirstToken && tokens[between].Start >= first.Span.End && Joins.Contains(tokens[between].Lower)
            && tokens[between - 1].Start < first.Span.End;
    }
}
