using System.Globalization;

namespace NewsTools.Formats.Reading;

/// <summary>Reads zones that are numbers: <c>Z</c>, <c>+01:00</c>, <c>-0500</c>, <c>+9</c>, <c>GMT+1</c>, <c>UTC+05:30</c>, also <c>+0000 UTC</c>.</summary>
internal static class ZoneOffset
{
    /// <summary>The farthest zone from Greenwich is at +14:00.</summary>
    private static readonly TimeSpan Farthest = TimeSpan.FromHours(14);

    /// <summary>The offset; false where the text is no such zone.</summary>
    public static bool TryParse(ReadOnlySpan<char> zone, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (zone.Length > 0 && zone[^1] == ']' && zone.IndexOf('[') is var bracket and >= 0) zone = zone[..bracket];
        zone = WithoutName(zone.Trim());
        if (zone.IsEmpty) return true;
        if (zone[0] is not ('+' or '-' or '−')) return false;

        var digits = zone[1..];
        var colon = digits.IndexOf(':');
        var hours = colon >= 0 ? digits[..colon] : digits.Length > 2 ? digits[..^2] : digits;
        var minutes = colon >= 0 ? digits[(colon + 1)..] : digits.Length > 2 ? digits[^2..] : "0";
        if (!TryNumber(hours, out var hour) || !TryNumber(minutes, out var minute) || minute > 59) return false;
        offset = new TimeSpan(zone[0] == '+' ? hour : -hour, zone[0] == '+' ? minute : -minute, 0);
        return offset.Duration() <= Farthest;
    }

    private static ReadOnlySpan<char> WithoutName(ReadOnlySpan<char> zone)
    {
        if (zone is "Z" or "z") return default;
        foreach (var name in (ReadOnlySpan<string>)["GMT", "UTC", "UT"])
        {
            if (zone.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return zone[name.Length..].TrimStart();
            if (zone.EndsWith(name, StringComparison.OrdinalIgnoreCase)) return zone[..^name.Length].TrimEnd();
        }

        return zone;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value) && digits.Length is 1 or 2;
}
