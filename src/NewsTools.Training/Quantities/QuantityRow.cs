using System.Globalization;

namespace NewsTools.Training.Quantities;

/// <summary>One quantity that a corpus file lists.</summary>
internal sealed record QuantityRow(string Text, decimal Value, decimal? Upper, string Measure, string? Unit, string Modifier, string? Item)
{
    private const decimal Tolerance = 0.002m;
    private static readonly string[] Determiners = ["the ", "a ", "an ", "its ", "their ", "his ", "her ", "these ", "those "];

    /// <summary>Reads the columns after the sentence.</summary>
    /// <exception cref="FormatException">A column is missing or malformed.</exception>
    public static QuantityRow Parse(ReadOnlySpan<string> columns)
    {
        if (columns.Length != 7) throw new FormatException($"A quantity has 7 columns: text, value, upper value, measure, unit, modifier, item; not {columns.Length}.");
        return new QuantityRow(columns[0], Number(columns[1])!.Value, Number(columns[2]), columns[3], Absent(columns[4]), Absent(columns[5]) ?? nameof(QuantityModifier.Exact), Absent(columns[6]));
    }

    /// <summary>Whether a fact has the value, and the upper one.</summary>
    public bool HasValue(Quantity fact) => IsNear(Value, fact.Value) && (Upper is null ? fact.UpperValue is null : fact.UpperValue is { } upper && IsNear(Upper.Value, upper));

    /// <summary>Whether a fact has the measure.</summary>
    public bool HasMeasure(Quantity fact) => fact.Measure.ToString() == Measure;

    /// <summary>Whether a fact has the unit; the braces of what UCUM does not have make no difference.</summary>
    public bool HasUnit(Quantity fact) => Unit?.Trim('{', '}') == fact.Unit?.Trim('{', '}');

    /// <summary>Whether a fact has the modifier.</summary>
    public bool HasModifier(Quantity fact) => fact.Modifier.ToString() == Modifier;

    /// <summary>Whether a fact has the item; case and a determiner in front make no difference.</summary>
    public bool HasItem(Quantity fact) => Core(Item) == Core(fact.Item);

    private static string? Core(string? item)
    {
        if (item is null) return null;
        var text = item.ToLowerInvariant();
        foreach (var determiner in Determiners)
            if (text.StartsWith(determiner, StringComparison.Ordinal)) return text[determiner.Length..];
        return text;
    }

    private static bool IsNear(decimal wanted, decimal found) => Math.Abs(wanted - found) <= Math.Abs(wanted) * Tolerance;

    private static string? Absent(string column) => column == "-" ? null : column;

    private static decimal? Number(string column)
    {
        if (column == "-") return null;
        var parts = column.Split('/');
        var value = decimal.Parse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture);
        return parts.Length == 2 ? value / decimal.Parse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture) : value;
    }
}
