using System.Globalization;
using System.Text.Json;

namespace NewsTools.Training.Quantities;

/// <summary>One expected result of a <see cref="QuantitySpec"/>.</summary>
internal sealed record QuantitySpecResult(string Text, int Start, decimal? Value, string? Unit, string? Currency)
{
    private const decimal Tolerance = 0.000001m;

    /// <summary>Reads a result.</summary>
    public static QuantitySpecResult Parse(JsonElement item)
    {
        var resolution = item.GetProperty("Resolution");
        var value = Read(resolution, "value")?.TrimEnd('%');
        return new QuantitySpecResult(item.GetProperty(nameof(Text)).GetString()!, item.TryGetProperty(nameof(Start), out var start) ? start.GetInt32() : -1,
            decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
            Read(resolution, "unit"), Read(resolution, "isoCurrency"));
    }

    /// <summary>Whether a fact stands in the same place with the same value, and with the same currency or unit where the spec names one.</summary>
    public bool IsMetBy(Quantity fact) =>
        (Start < 0 || fact.GetSpan().Overlaps(new TextSpan(Start, Text.Length)))
        && (Near(fact.Value) || (fact.UpperValue is { } upper && Near(upper)))
        && (Currency is null || fact.Unit == Currency)
        && (Unit is null || (fact.Unit is not null && SpecUnits.Agree(Unit, fact.Unit)));

    private bool Near(decimal value) => Value * SpecUnits.PartOf(Unit) is { } wanted && Math.Abs(wanted - value) <= Math.Max(Tolerance, Math.Abs(wanted) * Tolerance);

    private static string? Read(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
