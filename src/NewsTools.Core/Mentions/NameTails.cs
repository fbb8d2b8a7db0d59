namespace NewsTools;

/// <summary>Joins to a run that ends in a head what the head governs: <c>Ministry</c> + <c>of Trade and Industry</c>.</summary>
/// <param name="scan">The evidence.</param>
/// <param name="runs">Finds the runs that follow.</param>
internal sealed class NameTails(NameScan scan, NameRuns runs)
{
    /// <summary>The end of the name that begins with a run.</summary>
    public int Extend(int start, int stop, int end)
    {
        if (stop + 1 >= end || !scan.Tokens[stop].Has(TokenTraits.AllLower)) return stop;
        var link = scan.Tokens[stop].Lower;
        if (link != FunctionWord.Of && link != FunctionWord.For && link != FunctionWord.On) return stop;
        if (!EndsInHead(start, stop, end, link == FunctionWord.On)) return stop;
        var tail = stop + 1;
        if (scan.Tokens[tail].Lower == FunctionWord.The) tail++;
        if (tail >= end || !runs.Starts(tail, end)) return stop;
        return ExtendList(runs.EndOf(tail, end), end);
    }

    /// <summary><c>Trade and Industry</c>, <c>Health, Labour and Welfare</c>: common nouns in a list go on.</summary>
    private int ExtendList(int stop, int end)
    {
        while (stop + 1 < end && scan.Is(stop - 1, LexiconKind.CommonWord))
        {
            var link = scan.Tokens[stop].Lower;
            var next = link == FunctionWord.And || link == FunctionWord.Comma || link == FunctionWord.Ampersand ? stop + 1 : stop;
            if (next == stop || !runs.Starts(next, end) || !scan.Is(next, LexiconKind.CommonWord)) return stop;
            stop = runs.EndOf(next, end);
        }

        return stop;
    }

    /// <summary>
    /// Whether the last word can stand before <c>of</c> in a name, as <c>University</c> does; with <c>on</c> a topic
    /// follows (<c>Council on Foreign Relations</c>), and a building has none.
    /// </summary>
    private bool EndsInHead(int start, int stop, int end, bool isTopic)
    {
        for (var at = Math.Max(start, stop - 3); at < stop; at++)
        {
            if (!scan.TryLongest(at, end, LexiconKinds.Heads, out var match) || match.End < stop) continue;
            if (isTopic && (match.Has(LexiconKind.FacilityHead) || match.Has(LexiconKind.PlaceHead))) return false;
            foreach (var reading in scan.Lexicon.ReadingsOf(match))
                if ((LexiconKinds.Bit(reading.Kind) & LexiconKinds.Heads) != 0 && (reading.Has(LexiconTraits.First) || match.End > stop)) return true;
        }

        return false;
    }
}
