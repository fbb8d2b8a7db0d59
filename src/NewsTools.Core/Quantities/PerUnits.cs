namespace NewsTools.Quantities;

/// <summary>The unit that a rate is for.</summary>
internal static class PerUnits
{
    private static readonly Dictionary<uint, string> Times = new()
    {
        [WordHash.OfLower("second")] = "s",
        [WordHash.OfLower("minute")] = "min",
        [WordHash.OfLower("hour")] = "h",
        [WordHash.OfLower("day")] = "d",
        [WordHash.OfLower("week")] = "wk",
        [WordHash.OfLower("month")] = "mo",
        [WordHash.OfLower("year")] = "a",
        [WordHash.OfLower("annum")] = "a",
    };

    /// <summary>The UCUM code of the unit at a piece, else the word in lower case.</summary>
    public static string? CodeOf(QuantityScene scene, int at, out int count)
    {
        count = 1;
        if (Times.TryGetValue(scene.Pieces[at].Lower, out var time)) return time;
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
