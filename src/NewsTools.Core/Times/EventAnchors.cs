namespace NewsTools;

/// <summary>
/// Counts a length of time from a date that stands a few words on: <c>two days after the attack on 3 March</c>,
/// <c>10 years after his death in 2009</c>. The date remains an expression of its own.
/// </summary>
internal static class EventAnchors
{
    /// <summary>The name of the rule.</summary>
    public const string Rule = "after-event";

    private const int Reach = 8;
    private static readonly uint After = WordHash.OfLower("after");
    private static readonly uint Following = WordHash.OfLower("following");
    private static readonly uint Before = WordHash.OfLower("before");
    private static readonly uint[] Prepositions = [WordHash.OfLower("on"), WordHash.OfLower("of"), WordHash.OfLower("in"), WordHash.OfLower("from")];

    /// <summary>Joins the lengths and dates of one sentence, from an index in the list of what was found.</summary>
    public static void Join(TimeScratch scratch, in SentenceRow sentence, int from)
    {
        for (var i = from; i + 1 < scratch.Found.Count; i++)
        {
            var (length, date) = (scratch.Found[i], scratch.Found[i + 1]);
            if (length.Form is not DurationForm { IsVague: false, Direction: 0, Whole: null } duration) continue;
            if (date.Form.Type != TimeType.Date || date.Form is FixedForm or AnchorForm or RangeForm) continue;
            if (SignBetween(scratch, sentence, length, date) is not (not 0 and var sign)) continue;
            scratch.Found[i] = new TimeNode(new ShiftForm(duration, sign, date.Form, false))
            {
                Rule = Rule, Confidence = 0.7, FirstToken = length.FirstToken, Span = length.Span.Union(date.Span), Modifier = length.Modifier,
            };
            i++;
        }
    }

    /// <summary>1 for after, -1 for before, 0 where the words between do not tie the two.</summary>
    private static int SignBetween(TimeScratch scratch, in SentenceRow sentence, TimeNode length, TimeNode date)
    {
        var tokens = scratch.Tokens.Tokens;
        var at = length.FirstToken;
        while (at < sentence.EndToken && tokens[at].Start < length.Span.End) at++;
        if (at + 2 >= date.FirstToken || date.FirstToken - at > Reach) return 0;
        var sign = tokens[at].Lower == After || tokens[at].Lower == Following ? 1 : tokens[at].Lower == Before ? -1 : 0;
        if (sign == 0 || !Prepositions.Contains(tokens[date.FirstToken - 1].Lower)) return 0;
        for (at++; at < date.FirstToken; at++)
            if (tokens[at].Kind != TokenKind.Word)
                return 0;
        return sign;
    }
}
