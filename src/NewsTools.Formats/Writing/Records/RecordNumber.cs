using System.Globalization;

namespace NewsTools.Formats.Writing;

/// <summary>Numbers with a fraction as records hold them: four decimals at most, the same digits on every machine.</summary>
internal static class RecordNumber
{
    /// <summary>The number in JSON's form; what is no number or infinite is 0.</summary>
    public static string Format(double value)
    {
        if (!double.IsFinite(value)) return "0";
        var text = value.ToString("0.####", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }
}
