namespace NewsTools;

/// <summary>Where a report of an agency begins: the dateline before its first words.</summary>
internal static class WireOpening
{
    private const int LongestDateline = 14;

    private static readonly uint[] Dashes = [.. new[] { "-", "--", "–", "—" }.Select(dash => WordHash.Of(dash))];

    /// <summary>How many tokens of a sentence are a dateline: <c>SEOUL, Nov 11 (Reuters) -</c>; 0 where it has none.</summary>
    public static int LengthIn(ReadOnlySpan<TokenRow> sentence)
    {
        if (sentence.IsEmpty || !sentence[0].Has(TokenTraits.AllUpper) || sentence[0].Length < 2) return 0;
        var end = Math.Min(sentence.Length, LongestDateline);
        for (var i = 1; i < end && !sentence[i].Has(TokenTraits.AllLower); i++)
            if (Dashes.Contains(sentence[i].Form) && sentence[i].Has(TokenTraits.SpaceBefore)) return i + 1;
        return 0;
    }
}
