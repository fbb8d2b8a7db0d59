namespace NewsTools;

/// <summary>What a number can be taken for by its shape: a day, a year, a decade, a clock time.</summary>
internal static class NumberReadings
{
    /// <summary>The readings of a number with a text, with those that its word has besides.</summary>
    public static TimeReading[] Of(ReadOnlySpan<char> text, in NumberReading number, TimeReading[] words)
    {
        Span<TimeReading> readings = stackalloc TimeReading[8];
        var count = number.Has(NumberTraits.Vague) || number.Has(NumberTraits.Fraction) || number.Has(NumberTraits.Ordinal) || HasDigit(text)
            ? 0 : AddCardinal(readings, number);
        if (number.Has(NumberTraits.Vague)) readings[count++] = new TimeReading((ushort)TimeClass.Vague, 0);
        else if (number.Has(NumberTraits.Ordinal)) count = AddOrdinal(readings, number);
        else if (HasDigit(text)) count = AddDigits(readings, text, number);
        if (words.Length == 0) return readings[..count].ToArray();
        TimeReading[] all = [.. words, .. readings[..count]];
        return all;
    }

    private static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9');

    private static int AddCardinal(Span<TimeReading> readings, in NumberReading number)
    {
        readings[0] = new TimeReading((ushort)TimeClass.Number, Small(number.Value));
        if (number.Value is < 1900 or > 2100 || number.Value != decimal.Truncate(number.Value)) return 1;
        readings[1] = new TimeReading((ushort)TimeClass.SpokenYear, Small(number.Value));
        return 2;
    }

    private static int AddOrdinal(Span<TimeReading> readings, in NumberReading number)
    {
        readings[0] = new TimeReading((ushort)TimeClass.Ordinal, Small(number.Value));
        if (number.Value is < 1 or > 31) return 1;
        readings[1] = new TimeReading((ushort)TimeClass.DayNumber, Small(number.Value));
        return 2;
    }

    private static int AddDigits(Span<TimeReading> readings, ReadOnlySpan<char> text, in NumberReading number)
    {
        var count = 0;
        var value = Small(number.Value);
        if (!number.Has(NumberTraits.Fraction)) Add(readings, ref count, TimeClass.Number, value);
        if (text.ContainsAnyExceptInRange('0', '9')) return AddDotted(readings, count, text);
        if (text.Length <= 2) Add(readings, ref count, TimeClass.N, value);
        if (text.Length <= 2 && value is >= 1 and <= 31) Add(readings, ref count, TimeClass.DayNumber, value);
        if (text.Length == 2) Add(readings, ref count, TimeClass.Two, value);
        if (text.Length == 4 && value is >= 1000 and < 3000) Add(readings, ref count, TimeClass.Year, value);
        if (text.Length == 8 && IsStamp(value)) Add(readings, ref count, TimeClass.DotDate, value);
        if (text.Length == 4 && value is >= 1000 and < 3000 && value % 10 == 0) Add(readings, ref count, TimeClass.DecadeYear, value);
        if (text.Length == 4 && value / 100 <= 24 && value % 100 < 60) Add(readings, ref count, TimeClass.Clock4, value);
        return count;
    }

    /// <summary><c>20220423</c>.</summary>
    private static bool IsStamp(int value) => value / 10000 is >= 1900 and < 2100 && value / 100 % 100 is >= 1 and <= 12 && value % 100 is >= 1 and <= 31;

    /// <summary><c>9.30</c> can be a clock time, <c>23.04.2022</c> a date.</summary>
    private static int AddDotted(Span<TimeReading> readings, int count, ReadOnlySpan<char> text)
    {
        var stop = text.IndexOf('.');
        if (stop is < 1 or > 2 || text.Contains(',')) return count;
        var rest = text[(stop + 1)..];
        if (rest.Length == 2 && int.TryParse(text[..stop], out var hour) && int.TryParse(rest, out var minute) && hour < 24 && minute < 60)
            Add(readings, ref count, TimeClass.DotClock, (hour * 100) + minute);
        return count;
    }

    /// <summary>The readings of <c>23.04.2022</c>, which is no number.</summary>
    public static TimeReading[] OfDottedDate(ReadOnlySpan<char> text)
    {
        Span<Range> parts = stackalloc Range[4];
        if (text.Split(parts, '.') != 3) return [];
        if (!int.TryParse(text[parts[0]], out var day) || !int.TryParse(text[parts[1]], out var month) || !int.TryParse(text[parts[2]], out var year)) return [];
        if (text[parts[2]].Length is not (2 or 4)) return [];
        if (text[parts[2]].Length == 2) year = YearProductions.Expand(year);
        return day is >= 1 and <= 31 && month is >= 1 and <= 12 && year is >= 1000 and < 3000
            ? [new TimeReading((ushort)TimeClass.DotDate, (year * 10000) + (month * 100) + day)]
            : [];
    }

    private static void Add(Span<TimeReading> readings, ref int count, TimeClass kind, int value) =>
        readings[count++] = new TimeReading((ushort)kind, value);

    private static int Small(decimal value) => value is > -1_000_000 and < 1_000_000_000 ? (int)value : int.MaxValue;
}
