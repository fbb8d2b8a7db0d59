namespace NewsTools;

/// <summary>Sums up the readings of a surface.</summary>
internal static class LexiconSenses
{
    /// <summary>The kinds of the readings that stand without context, and of those that need it.</summary>
    public static (ulong Clear, ulong Unclear) Of(Lexicon lexicon, in LexiconMatch match)
    {
        var (clear, unclear) = (0UL, 0UL);
        foreach (var reading in lexicon.ReadingsOf(match))
        {
            if (reading.Has(LexiconTraits.Ambiguous)) unclear |= LexiconKinds.Bit(reading.Kind);
            else clear |= LexiconKinds.Bit(reading.Kind);
        }

        return (clear, unclear & ~clear);
    }

    /// <summary>Whether a reading has the detail.</summary>
    public static bool HasDetail(Lexicon lexicon, in LexiconMatch match, string detail)
    {
        foreach (var reading in lexicon.ReadingsOf(match))
            if (reading.DetailIs(detail)) return true;
        return false;
    }

    /// <summary>The reading that fits a kind best: clear before unclear, major before minor, of today before of old.</summary>
    public static bool TryPick(Lexicon lexicon, in LexiconMatch match, ulong kinds, out LexiconReading best)
    {
        best = default;
        var highest = -1;
        foreach (var reading in lexicon.ReadingsOf(match))
        {
            if ((LexiconKinds.Bit(reading.Kind) & kinds) == 0) continue;
            var rank = (reading.Has(LexiconTraits.User) ? 16 : 0) + (reading.Has(LexiconTraits.Ambiguous) ? 0 : 8)
                + (reading.Kind is LexiconKind.Country or LexiconKind.Capital || reading.Has(LexiconTraits.Major) ? 4 : 0)
                + (reading.Has(LexiconTraits.Historical) ? 0 : 2) + (reading.Has(LexiconTraits.Alias) ? 0 : 1);
            if (rank > highest) (best, highest) = (reading, rank);
        }

        return highest >= 0;
    }
}
