using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsTools.Training.Times;

/// <summary>One expected result of a <see cref="RecognizerCase"/>, with every reading that the spec allows.</summary>
internal sealed partial record RecognizerResult(string Text, int Start, string Type, IReadOnlyList<string> Timex, IReadOnlyList<(string? Value, string? From, string? To)> Values)
{
    /// <summary>Whether the spec cannot tell the halves of the day apart.</summary>
    public bool IsEitherHalfOfDay =>
        Timex.Select(timex => ClockPart().Match(timex).Value).Where(clock => clock.Length > 0).Distinct().Count() > 1;

    /// <summary>Reads a result.</summary>
    public static RecognizerResult Parse(JsonElement item)
    {
        var values = item.TryGetProperty("Resolution", out var resolution) && resolution.ValueKind == JsonValueKind.Object
            ? resolution.GetProperty("values").EnumerateArray().ToList() : [];
        return new RecognizerResult(item.GetProperty(nameof(Text)).GetString()!, item.TryGetProperty(nameof(Start), out var start) ? start.GetInt32() : -1,
            item.GetProperty("TypeName").GetString()!.Split('.')[^1],
            [.. values.Select(value => Read(value, "timex") ?? "").Distinct()],
            [.. values.Select(value => (Read(value, "value"), Read(value, "start"), Read(value, "end")))]);
    }

    /// <summary>Whether a fact stands in the same place: equal but for words that only lead in (<c>on</c>, <c>the</c>, <c>since</c>).</summary>
    public bool IsAt(TimeExpression fact) =>
        string.Equals(Core(fact.Text), Core(Text), StringComparison.OrdinalIgnoreCase)
        && (Start < 0 || Math.Abs(fact.GetSpan().End - (Start + Text.Length)) <= 1);

    /// <summary>
    /// Whether a fact means one of the readings: the same TIMEX value, the same bounds, or, for a range, the same first
    /// and last value (the spec leaves out the last day of a range, this library has it in).
    /// </summary>
    public bool Agrees(TimeExpression fact) =>
        Timex.Any(timex => SameTimex(timex, fact.Value)) || Values.Any(value => SameBounds(value, Timex, fact));

    private static bool SameTimex(string timex, string value)
    {
        if (timex == value || timex.Replace("WXX-", "W", StringComparison.Ordinal) == value) return true;
        if (timex.StartsWith('T') && value.Contains('T', StringComparison.Ordinal) && Normal(value[(value.IndexOf('T', StringComparison.Ordinal) - 1)..].TrimEnd('Z'))[1..] == Normal("-" + timex)[1..]) return true;
        var parts = timex.Trim('(', ')').Split(',');
        if (parts.Length == 3 && Normal(parts[2]) == Normal(value)) return true;
        return Normal(timex) == Normal(value) || (timex.Contains('X', StringComparison.Ordinal) && timex.Length == value.Length && timex.Zip(value).All(pair => pair.First == 'X' || pair.First == pair.Second));
    }

    /// <summary>Spellings of one length: 1.5 hours, 3 months to a quarter, 2 nights as 2 days.</summary>
    private static string Normal(string timex) => timex switch
    {
        "P1Q" => "P3M",
        "P2Q" => "P6M",
        "P3Q" => "P9M",
        "P0.5Y" => "P6M",
        _ => timex.Length > 5 && timex[^6] == 'T' && timex.EndsWith(":00", StringComparison.Ordinal) ? timex[..^3] : timex,
    };

    private static bool SameBounds((string? Value, string? From, string? To) gold, IReadOnlyList<string> timex, TimeExpression fact)
    {
        var ends = fact.Value.Split('/');
        if (ends.Length == 2 && gold.From is not null && gold.To is not null)
            return (SameDay(gold.From, ends[0]) && SameDay(gold.To, ends[1])) || (Is(gold.From, fact.From) && Is(gold.To, fact.To));
        if (fact.Type == TimeType.Time && gold.From is not null && timex.Any(part => part.Length > 3 && fact.Value.EndsWith(part[^3..], StringComparison.Ordinal) && part[^3] == 'T'))
            return fact.Value.StartsWith(gold.From[..10], StringComparison.Ordinal);
        if (gold.Value is not null) return Is(gold.Value, fact.From) && fact.Type is TimeType.Date or TimeType.Time && fact.Value.Length >= 10;
        if (gold.From is null || gold.To is null)
            return Is(gold.From, fact.From) || Is(gold.To, fact.To) || Is(gold.From, fact.To) || Is(gold.To, fact.From);
        return Is(gold.From, fact.From) && Is(gold.To, fact.To);
    }

    private static bool SameDay(string gold, string value) =>
        gold == value || (value.Length == 7 && value[5] == 'Q' && gold == $"{value[..5]}{((value[6] - '1') * 3) + 1:00}-01") || (value.Length == 4 && gold == value + "-01-01") || (value.Length == 7 && gold == value + "-01");

    private static bool Is(string? gold, DateTime? at) => gold is not null && at is { } time
        && DateTime.TryParse(gold, System.Globalization.CultureInfo.InvariantCulture, out var wanted) && wanted == time;

    private static string Core(string text) => LeadIn().Replace(text.Trim().TrimEnd('.'), "");

    private static string? Read(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;

    [GeneratedRegex(@"^((on|in|at|the|from|for|by|since|until|till|before|after|around|about|circa|between|within|over|to|of|during|a|an|as|year|later|than|more|less|no|this|starting|beginning)\s+)+", RegexOptions.IgnoreCase)]
    private static partial Regex LeadIn();

    [GeneratedRegex(@"T\d.*$")]
    private static partial Regex ClockPart();
}
