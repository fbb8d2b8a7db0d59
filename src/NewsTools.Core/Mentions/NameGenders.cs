namespace NewsTools;

/// <summary>Tells whether a title or a first name is a man's or a woman's.</summary>
/// <param name="scan">The evidence.</param>
internal sealed class NameGenders(NameScan scan)
{
    private const LexiconTraits Both = LexiconTraits.Male | LexiconTraits.Female;

    /// <summary>Male or Female by the first name, None where that is unknown or either.</summary>
    public LexiconTraits OfName(in NamePhrase phrase)
    {
        var byTitle = OfTitle(phrase);
        return byTitle != LexiconTraits.None ? byTitle : Of(phrase.Start, phrase.End, LexiconKind.GivenName);
    }

    /// <summary>Male or Female by the title before the name: <c>Mrs.</c>, <c>King</c>.</summary>
    public LexiconTraits OfTitle(in NamePhrase phrase)
    {
        for (var at = phrase.RoleStart; at < phrase.RoleEnd; at++)
            if (Of(at, phrase.RoleEnd, LexiconKind.Honorific) is var gender && gender != LexiconTraits.None) return gender;
        return LexiconTraits.None;
    }

    private LexiconTraits Of(int token, int end, LexiconKind kind)
    {
        if (!scan.TryLongest(token, end, LexiconKinds.Bit(kind), out var match)) return LexiconTraits.None;
        var found = LexiconTraits.None;
        foreach (var reading in scan.Lexicon.ReadingsOf(match))
            if (reading.Kind == kind) found |= reading.Traits & Both;
        return found == Both ? LexiconTraits.None : found;
    }
}
