namespace NewsTools;

/// <summary>
/// Tells whose a body is that several countries have under one name (<c>the Treasury</c>, <c>the Air Force</c>): that of the
/// country which the article names most.
/// </summary>
/// <param name="scan">The evidence.</param>
internal sealed class BodyOwners(NameScan scan)
{
    private static readonly ulong Bodies = LexiconKinds.Of(LexiconKind.Agency, LexiconKind.Legislature, LexiconKind.Party);
    private static readonly ulong Owners = LexiconKinds.Places | LexiconKinds.Peoples;

    private readonly Dictionary<ushort, int> _counts = [];
    private bool _counted;

    /// <summary>Forgets the article before.</summary>
    public void Clear() => _counted = false;

    /// <summary>The reading of the country that the article names most, or the one given where it names none of them more often than that one's.</summary>
    /// <param name="phrase">The body's name.</param>
    /// <param name="picked">What the lexicon takes for its first meaning.</param>
    /// <param name="phrases">All names of the article, decided.</param>
    public LexiconReading Prefer(in NamePhrase phrase, LexiconReading picked, ReadOnlySpan<NamePhrase> phrases)
    {
        if ((LexiconKinds.Bit(picked.Kind) & Bodies) == 0 || picked.Has(LexiconTraits.User)) return picked;
        var readings = scan.Lexicon.ReadingsOf(phrase.Match);
        if (readings.Count < 2) return picked;
        Count(phrases);
        var (best, most) = (picked, _counts.GetValueOrDefault(picked.CountryNumber));
        foreach (var reading in readings)
            if ((LexiconKinds.Bit(reading.Kind) & Bodies) != 0 && reading.CountryNumber != 0 && !reading.Has(LexiconTraits.Historical)
                && _counts.GetValueOrDefault(reading.CountryNumber) is var count && count > most) (best, most) = (reading, count);
        return best;
    }

    /// <summary>How often the article names each country, its towns and its people.</summary>
    private void Count(ReadOnlySpan<NamePhrase> phrases)
    {
        if (_counted) return;
        _counted = true;
        _counts.Clear();
        foreach (ref readonly var phrase in phrases)
            if (phrase.Decided is MentionKind.Place or MentionKind.Nationality && phrase.Match.Count > 0
                && LexiconSenses.TryPick(scan.Lexicon, phrase.Match, Owners, out var place) && place.CountryNumber != 0)
                _counts[place.CountryNumber] = _counts.GetValueOrDefault(place.CountryNumber) + 1;
    }
}
