using System.Globalization;

namespace NewsTools.Formats.Writing;

/// <summary>Numbers with a fraction as files hold them.</summary>
internal static class RecordNumber
{
    /// <summary>The shortest digits that read back as the same number; JSON has no word for what is none, so that is null.</summary>
    public static string Format(double value) => double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : "null";
}
