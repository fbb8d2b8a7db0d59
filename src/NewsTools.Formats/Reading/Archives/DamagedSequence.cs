namespace NewsTools.Formats.Reading;

/// <summary>What was read from an archive that may be damaged: where it is, the damage is the last error, in place of the one that it led to.</summary>
internal static class DamagedSequence
{
    public static IEnumerable<ImportResult> Of(IEnumerable<ImportResult> results, ExpandedStream content)
    {
        ImportResult? held = null;
        foreach (var result in results)
        {
            if (held is not null) yield return held.Value;
            held = result.IsArticle ? null : result;
            if (held is null) yield return result;
        }

        if (content.Damage is { } damage) yield return new ImportResult(damage);
        else if (held is not null) yield return held.Value;
    }
}
