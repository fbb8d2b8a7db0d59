namespace NewsTools;

/// <summary>Quarters by their number alone, beside one that is named: <c>growth was 1 percent in the fourth quarter, after 3 percent in the third</c>.</summary>
internal static class ListedQuarters
{
    private static readonly uint[] Numbers = [WordHash.OfLower("first"), WordHash.OfLower("second"), WordHash.OfLower("third"), WordHash.OfLower("fourth")];
    private static readonly uint[] After = [.. ", . ; : ) and or but".Split(' ').Select(word => WordHash.OfLower(word))];

    /// <summary>Adds those of one sentence to what was found in it, from an index in that list.</summary>
    public static void Add(TimeScratch scratch, in SentenceRow sentence, int from)
    {
        var named = scratch.Found.FindIndex(from, static node => node.Form is SeasonForm { Unit: TimeUnit.Quarter } or WithinForm { Unit: TimeUnit.Quarter });
        if (named < 0) return;
        for (var at = scratch.Found[named].FirstToken + 1; at + 2 < sentence.EndToken; at++)
            if (NumberAt(scratch.Tokens.Tokens, sentence, at) is { } number)
                Insert(scratch, from, at + 1, number);
    }

    private static int? NumberAt(ReadOnlySpan<TokenRow> tokens, in SentenceRow sentence, int at)
    {
        if (tokens[at].Lower != FunctionWord.In || tokens[at + 1].Lower != FunctionWord.The || Numbers.AsSpan().IndexOf(tokens[at + 2].Lower) is not (>= 0 and var number)) return null;
        return at + 3 >= sentence.EndToken || After.Contains(tokens[at + 3].Lower) ? number + 1 : null;
    }

    private static void Insert(TimeScratch scratch, int from, int token, int number)
    {
        var tokens = scratch.Tokens.Tokens;
        var node = new TimeNode(new SeasonForm(TimeUnit.Quarter, number) { IsListed = true })
        {
            Rule = "quarter", Confidence = 0.75, FirstToken = token, Span = tokens[token].Span.Union(tokens[token + 1].Span),
        };
        var index = scratch.Found.FindIndex(from, other => other.FirstToken > token);
        scratch.Found.Insert(index < 0 ? scratch.Found.Count : index, node);
    }
}
