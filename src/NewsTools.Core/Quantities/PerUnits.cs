namespace NewsTools.Quantities;

/// <summary>The unit that a rate is for.</summary>
internal static class PerUnits
{
    private static readonly (string Word, string Code)[] Times =
    [
        ("second", "s"),
        ("minute", "min"),
        ("hour", "h"),
        ("day", "d"),
        ("week", "wk"),
        ("month", "mo"),
        ("year", "a"),
        ("annum", "a"),
    ];

    /// <summary>The UCUM code of the unit at a piece, else the word in lower case.</summary>
    public static string? CodeOf(QuantityScene scene, int at, out int count)
    {
        count = 1;
        foreach (var (time, code) in Times)
            if (scene.Pieces[at].Lower == WordHash.OfLower(time)) return code;
        if (UnitReader.FindUnit(scene, at, out var units) is { Measure: not QuantityMeasure.Money } unit)
        {
            count = units;
            return unit.Code;
        }

        var word = scene.SpanOf(at);
        return word.Length < 2 ? null : string.Intern(word.ToString().ToLowerInvariant());
    }

    /// <summary>A number that a rate is for, with the noun behind it: <c>100,000 people</c>; or null.</summary>
    public static string? NumberOf(QuantityScene scene, int at)
    {
        var number = scene.NumberAt(at);
        if (!number.Success) return null;
        var end = NounPhraseReader.ReadPlural(scene, at + number.Count);
        return scene.SpanOf(at, end).In(scene.Text).ToString();
    }
}
