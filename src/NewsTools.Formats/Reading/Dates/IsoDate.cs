using System.Globalization;

namespace NewsTools.Formats.Reading;

/// <summary>Reads dates of ISO 8601 and RFC 3339, and their looser relatives: <c>20221111T140500Z</c>, <c>2022-11-11 14:05 +0100</c>.</summary>
internal ref struct IsoDate(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    /// <summary>The date that all of the text is, or null. Without a zone it is at offset zero.</summary>
    public static DateTimeOffset? Parse(ReadOnlySpan<char> text)
    {
        var iso = new IsoDate(text.Trim());
        return iso.TryDate(out var date) && iso.TryTime(out var time) && iso.TryZone(out var offset) && iso._rest.IsEmpty
            ? new DateTimeOffset(date.Add(time), TimeSpan.Zero).WithOffset(offset)
            : null;
    }

    private bool TryDate(out DateTime date)
    {
        date = default;
        if (!TryDigits(4, out var year)) return false;
        var separator = _rest.Length > 0 && _rest[0] is '-' or '/' ? _rest[0] : '\0';
        if (!TrySkip(separator) || !TryDigits(2, out var month) || !TrySkip(separator) || !TryDigits(2, out var day)) return false;
        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateTime(year, month, day);
        return true;
    }

    /// <summary>The time, or none where the text ends here.</summary>
    private bool TryTime(out TimeSpan time)
    {
        time = default;
        if (_rest.IsEmpty) return true;
        if (_rest[0] is not ('T' or 't' or ' ' or '_')) return false;
        _rest = _rest[1..].TrimStart();
        if (!TryDigits(2, out var hour)) return false;
        var colon = _rest.Length > 0 && _rest[0] == ':' ? ':' : '\0';
        if (!TrySkip(colon) || !TryDigits(2, out var minute)) return false;
        var second = 0;
        if (_rest.Length > 0 && (colon == ':' ? _rest[0] == ':' : char.IsAsciiDigit(_rest[0])) && (!TrySkip(colon) || !TryDigits(2, out second))) return false;
        if (hour > 24 || minute > 59 || second > 60) return false;
        time = new TimeSpan(0, hour, minute, Math.Min(second, 59)) + Fraction();
        return true;
    }

    /// <summary>The part of a second after a point or comma, to 100 nanoseconds.</summary>
    private TimeSpan Fraction()
    {
        if (_rest.Length < 2 || _rest[0] is not ('.' or ',') || !char.IsAsciiDigit(_rest[1])) return TimeSpan.Zero;
        _rest = _rest[1..];
        long ticks = 0;
        for (var unit = TimeSpan.TicksPerSecond / 10; _rest.Length > 0 && char.IsAsciiDigit(_rest[0]); unit /= 10, _rest = _rest[1..])
            ticks += unit * (_rest[0] - '0');
        return new TimeSpan(ticks);
    }

    private bool TryZone(out TimeSpan offset)
    {
        var zone = _rest.Trim();
        _rest = default;
        offset = TimeSpan.Zero;
        return zone.IsEmpty || ZoneOffset.TryParse(zone, out offset);
    }

    private bool TryDigits(int count, out int value)
    {
        value = 0;
        if (_rest.Length < count || !int.TryParse(_rest[..count], NumberStyles.None, CultureInfo.InvariantCulture, out value)) return false;
        _rest = _rest[count..];
        return true;
    }

    private bool TrySkip(char separator)
    {
        if (separator == '\0') return true;
        if (_rest.IsEmpty || _rest[0] != separator) return false;
        _rest = _rest[1..];
        return true;
    }
}
