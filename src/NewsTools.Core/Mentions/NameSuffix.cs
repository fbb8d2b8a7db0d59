namespace NewsTools;

/// <summary>Tells surfaces that stand after a name and a comma: <c>Inc.</c>, <c>Jr.</c></summary>
internal static class NameSuffix
{
    public static bool Is(Lexicon lexicon, in LexiconMatch match)
    {
        foreach (var reading in lexicon.ReadingsOf(match))
        {
            if (reading.Kind == LexiconKind.Honorific && reading.Has(LexiconTraits.Last) && !reading.DetailIs("postnominal")) return true;
            if (reading.Kind == LexiconKind.OrgSuffix && reading.Has(LexiconTraits.Last) && reading.DetailIs("company") && reading.Name.Length <= 5) return true;
        }

        return false;
    }
}
