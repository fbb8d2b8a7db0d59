namespace NewsTools;

/// <summary>
/// Tells whose a body or place is that several countries have under one name (<c>the Treasury</c>, <c>the Air Force</c>,
/// <c>Birmingham</c>): that of the country which the article names most.
/// </summary>
/// <param name="scan">The evidence.</param>
internal sealed class BodyOwners(NameScan scan)
{
    private static readonly ulong Bodies = LexiconKinds.Of(LexiconKind.Agency, LexiconKind.Legislature, LexiconKind.Party);
    private static readonly ulong Owners = LexiconKinds.Places | LexiconKinds.Peoples;

    /// <summary>What speaks for a country: its name, its people, a town that no other country has.</summary>
    private const int Sure = 2;

    /// <summary>A large town is not taken for a small one of its name because of one word on another country.</summary>
    private const int FewestForSmall = 2 * Sure;

    private readonly WordIndex _counts = new();
    private readonly WordIndex _unclear = new();
    private bool _counted;

    /// <summary>Forgets the article before.</summary>
    public void Clear() => _counted = false;

    /// <summary>The reading of the country that the article names most, or the one given where it names none of them more often than that one's.</summary>
    /// <param name="phrase">The name of the body or place.</param>
    /// <param name="picked">What the lexicon takes for its first meaning.</param>
    /// <param name="phrases">All names of the article, decided.</param>
    public LexiconReading Prefer(in NamePhrase phrase, LexiconReading picked, ReadOnlySpan<NamePhrase> phrases)
    {
        var kinds = (LexiconKinds.Bit(picked.Kind) & Bodies) != 0 ? Bodies : LexiconKinds.Places;
        if ((LexiconKinds.Bit(picked.Kind) & kinds) == 0 || picked.Has(LexiconTraits.User)) return picked;
        var readings = scan.Lexicon.ReadingsOf(phrase.Match);
        if (readings.Count < 2) return picked;
        Count(phrases);
        var most = CountOf(picked, phrase.Match);
        if (kinds != Bodies && !picked.Has(LexiconTraits.Ambiguous)) most = most > 0 ? int.MaxValue : FewestForSmall - 1;
        var best = picked;
        foreach (var reading in readings)
            if ((LexiconKinds.Bit(reading.Kind) & kinds) != 0 && reading.CountryNumber != 0 && !reading.Has(LexiconTraits.Historical)
                && CountOf(reading, phrase.Match) is var count && count > most) (best, most) = (reading, count);
        return best;
    }

    /// <summary>What speaks for the country of a reading beside the name itself.</summary>
    private int CountOf(LexiconReading reading, in LexiconMatch own) =>
        Math.Max(0, _counts.Find(reading.CountryNumber)) - Math.Max(0, _unclear.Find(KeyOf(own, reading)));

    /// <summary>How often the article names each country, its towns and its people; a name that several have counts for the first of them, and less.</summary>
    private void Count(ReadOnlySpan<NamePhrase> phrases)
    {
        if (_counted) return;
        _counted = true;
        _counts.Clear();
        _unclear.Clear();
        foreach (ref readonly var phrase in phrases)
        {
            if (phrase.Decided is not (MentionKind.Place or MentionKind.Nationality) || phrase.Match.Count == 0) continue;
            if (!LexiconSenses.TryPick(scan.Lexicon, phrase.Match, Owners, out var place) || place.CountryNumber == 0) continue;
            var alone = IsAlone(phrase.Match, place);
            Add(_counts, place.CountryNumber, alone ? Sure : 1);
            if (!alone) Add(_unclear, KeyOf(phrase.Match, place), 1);
        }
    }

    /// <summary>The key of a name for a country.</summary>
    private static uint KeyOf(in LexiconMatch match, LexiconReading reading) => WordHash.Combine(match.Surface, reading.CountryNumber);

    private static void Add(WordIndex counts, uint key, int more) => counts.Set(key, Math.Max(0, counts.Find(key)) + more);

    /// <summary>Whether all places and peoples of a name are of one country.</summary>
    private bool IsAlone(in LexiconMatch match, LexiconReading picked)
    {
        foreach (var reading in scan.Lexicon.ReadingsOf(match))
            if ((LexiconKinds.Bit(reading.Kind) & Owners) != 0 && reading.CountryNumber != 0 && reading.CountryNumber != picked.CountryNumber) return false;
        return true;
    }
}
