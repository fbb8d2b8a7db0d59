namespace NewsTools;

/// <summary>Tells where one name of a run ends and the next begins, by what the units are.</summary>
/// <param name="scan">The evidence.</param>
internal sealed class UnitRules(NameScan scan)
{
    /// <summary>Whether the rest of the run is one name by its last word: <c>U.S. State Department</c>, <c>Suez Canal</c>.</summary>
    public bool IsWholeName(ReadOnlySpan<NameUnit> rest)
    {
        var last = rest[^1];
        if (rest.Length < 2 || !last.IsHead || (last.Has(LexiconKind.Surname) && !IsOwned(last)) || last.IsAnchor) return rest.Length >= 2 && IsHeadWithTail(rest);
        for (var i = 0; i + 1 < rest.Length; i++)
            if (i > 0 && rest[i].IsTitle && !rest[i].IsPersonal && rest[i + 1].IsPersonal) return false;
        return true;
    }

    /// <summary><c>Church</c> in <c>St. Mary's Church</c>, which cannot be a family name there.</summary>
    private bool IsOwned(in NameUnit unit) => scan.Tokens[unit.Start - 1].Has(TokenTraits.Clitic);

    /// <summary><c>Ministry of Defence</c>, <c>U.S. Department of State</c>: the tail was joined on because of its head.</summary>
    private bool IsHeadWithTail(ReadOnlySpan<NameUnit> rest)
    {
        for (var i = 0; i + 1 < rest.Length; i++)
        {
            if (rest[i].IsTitle && !rest[i].IsHead) return false;
            if (rest[i].IsHead && (scan.Tokens[rest[i + 1].Start].Has(TokenTraits.AllLower) || scan.Tokens[rest[i].End - 1].Has(TokenTraits.AllLower))) return true;
        }

        return false;
    }

    /// <summary><c>Former</c> in <c>Former French President Nicolas Sarkozy</c> belongs to the office.</summary>
    public static bool IsModifierOfLater(ReadOnlySpan<NameUnit> units, int at) =>
        units[at].Has(LexiconKind.RoleModifier) && !units[at].IsPersonal && at + 2 < units.Length
        && units[at + 1].IsAnchor && (units[at + 1].IsPlace || units[at + 1].IsPeople) && units[at + 2].IsTitle;

    /// <summary>The unit after the titles that begin at a unit: <c>Prime Minister | Tony Blair</c>.</summary>
    public static int TitleEnd(ReadOnlySpan<NameUnit> units, int at)
    {
        var end = at;
        while (end < units.Length && units[end].IsTitle && !(end > at && units[end].IsPersonal && !units[end].Has(LexiconKind.Honorific))) end++;
        return end;
    }

    /// <summary>A people or country before more words is a name of its own, unless the words make it part of theirs.</summary>
    public static bool StandsAlone(ReadOnlySpan<NameUnit> units, int at)
    {
        if (IsOwnerOfBody(units, at) || IsOwnerOfSuffix(units, at)) return false;
        if (!units[at].IsAnchor || at + 1 == units.Length) return units[at].IsAnchor;
        if (units[at + 1].IsTitle && (!units[at + 1].IsPersonal || (at + 2 < units.Length && (units[at].IsPeople || units[at].IsPlace)))) return true;
        if (units[at].IsPersonal && (units[at + 1].Has(LexiconKind.Surname) || !units[at + 1].IsAnchor)) return false;
        return units[at].IsPeople || units[at].Has(LexiconKind.Country) || units[at].Match.Count > 1 || units[at + 1].IsAnchor;
    }

    /// <summary><c>Vodafone Group Plc</c>: what follows an organisation's name up to a company's last word is part of it.</summary>
    private static bool IsOwnerOfSuffix(ReadOnlySpan<NameUnit> units, int at)
    {
        if ((units[at].Kinds & LexiconKinds.Organizations) == 0 || units[at].IsPlace) return false;
        for (var i = at + 1; i < units.Length; i++)
            if (!units[i].Has(LexiconKind.OrgSuffix)) return false;
        return at + 1 < units.Length;
    }

    /// <summary><c>U.S. Senate</c>, <c>British Home Office</c>: a country before a body that is no other country's.</summary>
    private static bool IsOwnerOfBody(ReadOnlySpan<NameUnit> units, int at) =>
        at + 1 < units.Length && (units[at].Has(LexiconKind.Country) || units[at].IsPeople)
        && (units[at + 1].Has(LexiconKind.Agency) || units[at + 1].Has(LexiconKind.Legislature)) && !units[at + 1].IsPlace
        && (at + 2 == units.Length || !units[at + 2].IsTitle);

    /// <summary>The end of a phrase: the run's, or where a title before a person begins.</summary>
    public static int PhraseEnd(ReadOnlySpan<NameUnit> units, int at)
    {
        var end = at + 1;
        for (; end < units.Length; end++)
        {
            if (units[end].IsTitle && !units[end].IsPersonal && end + 1 < units.Length) break;
            if (units[end].Has(LexiconKind.Honorific) && end + 1 < units.Length && !units[at].Has(LexiconKind.GivenName)) break;
        }

        return end;
    }
}
