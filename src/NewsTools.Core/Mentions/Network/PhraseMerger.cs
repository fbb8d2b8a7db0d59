namespace NewsTools;

/// <summary>Puts the names that the network found in the place of the rules' phrases, and decides where those stay.</summary>
/// <param name="scan">The evidence.</param>
internal sealed class PhraseMerger(NameScan scan)
{
    private static readonly CueSet OfDocument = CueSet.Of(
        NameCue.SurnameOfPerson, NameCue.PartOfPerson, NameCue.PartOfOrganization, NameCue.AcronymOfName);

    private readonly RowList<NamePhrase> _revised = new();

    /// <summary>The network's names, and between them the rules' phrases that overlap none; a user's entry is never touched.</summary>
    public void Merge(RowList<NamePhrase> phrases, Span<NamePhrase> names)
    {
        _revised.Clear();
        var (at, kept) = (0, 0);
        foreach (ref var found in names)
        {
            if (found.Start < kept) continue;
            while (at < phrases.Count && phrases[at].End <= found.Start) _revised.Add(Reset(phrases[at++]));
            var (keep, next) = (false, at);
            for (; next < phrases.Count && phrases[next].Start < found.End; next++) keep |= Prevails(phrases[next], found);
            keep |= next > at && IsCountryOfOffice(phrases.Span[at..next], found);
            if (keep)
            {
                for (; at < next; at++)
                {
                    _revised.Add(Reset(phrases[at]));
                    kept = phrases[at].End;
                }

                continue;
            }

            for (; at < next; at++)
            {
                CutTitle(ref found, phrases[at]);
                TakeOver(ref found, phrases[at]);
            }

            _revised.Add(found);
        }

        while (at < phrases.Count) _revised.Add(Reset(phrases[at++]));
        phrases.Clear();
        foreach (ref readonly var phrase in _revised.Span) phrases.Add(phrase);
    }

    /// <summary>
    /// Whether a phrase of the rules stays against the network's name over it: the same one, a user's entry, or what the
    /// lexicon or a head makes more of than the network's part (<c>F-16 fighter jets</c>, <c>The Wall Street Journal</c>).
    /// </summary>
    private bool Prevails(in NamePhrase phrase, in NamePhrase found)
    {
        if (phrase.Start == found.Start && phrase.End == found.End) return !IsOverruled(phrase, found);
        if (phrase.Match.Count > 0 && phrase.End == found.End && phrase.Start == found.Start - 1 && scan.Tokens[phrase.Start].Lower == FunctionWord.The) return true;
        var covers = phrase.Start <= found.Start && phrase.End >= found.End;
        if (phrase.Settled is null) return covers && phrase.Match.Count == phrase.Count && HasComma(phrase);
        return phrase.Certainty >= 1 || (covers && (phrase.Match.Count > 0 || IsOfHead(phrase)));
    }

    /// <summary><c>Washington, D.C.</c></summary>
    private bool HasComma(in NamePhrase phrase)
    {
        for (var at = phrase.Start + 1; at < phrase.End; at++)
            if (scan.Tokens[at].Lower == FunctionWord.Comma) return true;
        return false;
    }

    /// <summary>Whether a word within settled the kind: <c>Hurricane Otto</c>, <c>Treaty of Lisbon</c>, <c>USS Greenfield</c>.</summary>
    private static bool IsOfHead(in NamePhrase phrase) => phrase.Settled is MentionKind.Event or MentionKind.Law or MentionKind.Equipment;

    /// <summary>A kind that the last word alone settled gives way to another that the network finds: <c>Central Bureau of Inquiry</c> is no event.</summary>
    private static bool IsOverruled(in NamePhrase phrase, in NamePhrase found)
    {
        if (phrase.Settled is null or MentionKind.Equipment || phrase.Settled == found.Settled) return false;
        if (found.Settled is not null) return !IsOfHead(phrase);
        var isCore = found.Learned.X < Math.Max(found.Learned.Y, Math.Max(found.Learned.Z, found.Learned.W));
        return isCore && phrase.Match.Count == 0 && phrase.Certainty < 1;
    }

    /// <summary><c>US</c> in <c>US National Security spokesperson</c>: the words after it are the office's, not a name's.</summary>
    private bool IsCountryOfOffice(ReadOnlySpan<NamePhrase> phrases, in NamePhrase found)
    {
        ref readonly var country = ref phrases[0];
        if (country.Start != found.Start || country.End >= found.End || (country.Match.KindBits & LexiconKinds.Bit(LexiconKind.Country)) == 0) return false;
        foreach (ref readonly var phrase in phrases[1..])
            if (phrase.Settled is not null || DocumentNames.Best(phrase) != MentionKinds.None) return false;
        return found.End < scan.Layer.Sentences[found.Sentence].EndToken && scan.Is(found.End, LexiconKind.Role);
    }

    /// <summary>A title that the rules cut off a person's name stays outside it: <c>Datuk Seri</c>.</summary>
    private void CutTitle(ref NamePhrase found, in NamePhrase phrase)
    {
        var isTitled = phrase.RoleEnd > phrase.RoleStart && phrase.RoleStart <= found.Start && phrase.Start > found.Start && phrase.End == found.End;
        if (!isTitled || found.Learned.Y < found.Learned.Z || found.Learned.Y < found.Learned.W || !EndsInHonorific(phrase)) return;
        (found.Start, found.Key, found.Match) = (phrase.Start, phrase.Key, phrase.Match);
    }

    private bool EndsInHonorific(in NamePhrase phrase)
    {
        for (var at = phrase.RoleStart; at < phrase.RoleEnd; at++)
            if (scan.TryLongest(at, phrase.RoleEnd, LexiconKinds.Bit(LexiconKind.Honorific), out var title) && title.End == phrase.RoleEnd) return true;
        return false;
    }

    /// <summary>A title that the rules saw before the name is still before it, and <c>Jr.</c> and <c>plc</c> still after it.</summary>
    private void TakeOver(ref NamePhrase found, in NamePhrase phrase)
    {
        if (phrase.Start != found.Start) return;
        (found.RoleStart, found.RoleEnd) = (phrase.RoleStart, phrase.RoleEnd);
        if (found.End < phrase.End && scan.TryLongest(found.End, phrase.End, LexiconKinds.Of(LexiconKind.Honorific, LexiconKind.OrgSuffix), out var suffix)
            && suffix.End == phrase.End && (StandsLast(suffix) || NameSuffix.Is(scan.Lexicon, suffix)))
            (found.End, found.Key) = (phrase.End, phrase.Key);
    }

    private bool StandsLast(in LexiconMatch suffix)
    {
        foreach (var reading in scan.Lexicon.ReadingsOf(suffix))
            if (reading.Kind == LexiconKind.Honorific && reading.Has(LexiconTraits.Last)) return true;
        return false;
    }

    private static NamePhrase Reset(NamePhrase phrase)
    {
        (phrase.Link, phrase.Covered) = (-1, false);
        phrase.Cues.ExceptWith(OfDocument);
        return phrase;
    }
}
