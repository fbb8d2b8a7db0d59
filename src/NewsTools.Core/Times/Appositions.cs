namespace NewsTools;

/// <summary>
/// Ties a time that is counted from the text to the date that stands beside it for the same: <c>two years later, in
/// 1896, he died</c>; <c>in 1862, the following year, he left</c>.
/// </summary>
internal static class Appositions
{
    private static readonly uint[] Prepositions = [WordHash.OfLower("in"), WordHash.OfLower("on")];

    /// <summary>Joins the times of one sentence, from an index in the list of what was found.</summary>
    public static void Join(TimeScratch scratch, in SentenceRow sentence, int from)
    {
        for (var i = from; i + 1 < scratch.Found.Count; i++)
        {
            var (one, other) = (scratch.Found[i], scratch.Found[i + 1]);
            if (IsCounted(one.Form) && IsDated(other.Form) && StandsAfter(scratch, one, other)) scratch.Found[i] = Same(one, other);
            else if (IsDated(one.Form) && IsCounted(other.Form) && StandsBetween(scratch, sentence, one, other)) scratch.Found[i + 1] = Same(other, one);
        }
    }

    private static bool IsCounted(TimeForm form) => form is DeicticForm { IsFromText: true, Offset: not 0 } or ShiftForm { IsFromText: true };

    private static bool IsDated(TimeForm form) => form is CalendarForm { NamesYear: true, BeforeChrist: false };

    private static TimeNode Same(TimeNode counted, TimeNode dated) => counted.With(new SameForm(counted.Form, dated.Form));

    /// <summary><c>Two years later, in 1896</c>, <c>the next year (1896)</c>.</summary>
    private static bool StandsAfter(TimeScratch scratch, TimeNode one, TimeNode other)
    {
        var tokens = scratch.Tokens.Tokens;
        var at = other.FirstToken - 1;
        if (at > one.FirstToken && Prepositions.Contains(tokens[at].Lower)) at--;
        return at > one.FirstToken && tokens[at].Start >= one.Span.End && (tokens[at].Lower == FunctionWord.Comma || tokens[at].Lower == FunctionWord.Open)
            && tokens[at - 1].Start < one.Span.End;
    }

    /// <summary><c>In 1862, the following year, …</c>: between two commas.</summary>
    private static bool StandsBetween(TimeScratch scratch, in SentenceRow sentence, TimeNode one, TimeNode other)
    {
        var tokens = scratch.Tokens.Tokens;
        var before = other.FirstToken - 1;
        if (before <= one.FirstToken || tokens[before].Lower != FunctionWord.Comma || tokens[before - 1].Start >= one.Span.End || tokens[before].Start < one.Span.End) return false;
        var after = other.FirstToken;
        while (after < sentence.EndToken && tokens[after].Start < other.Span.End) after++;
        return after < sentence.EndToken && tokens[after].Lower == FunctionWord.Comma;
    }
}
