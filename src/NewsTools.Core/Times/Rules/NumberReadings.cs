namespace NewsTools;

/// <summary>What a number can be taken for by its shape: a day, a year, a decade, a clock time.</summary>
internal static class NumberReadings
{
    /// <summary>The readings of a number with a text, after those that its word has besides.</summary>
    public static TimeReading[] Of(ReadingBuffer readings, ReadOnlySpan<char> text, in NumberReading number, TimeReading[] word)
    {
        readings.Clear();
        if (number.Has(NumberTraits.Vague)) readings.Add(TimeClass.Vague, 0);
        else if (number.Has(NumberTraits.Ordinal)) AddOrdinal(readings, number);
        else if (HasDigit(text)) AddDigits(readings, text, number);
        else if (!number.Has(NumberTraits.Fraction)) AddCardinal(readings, number);
        return readings.After(word);
    }

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var sign in text)
            if (char.IsAsciiDigit(sign))
                return true;
        return false;
    }

    private static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (var sign in text)
            if (!char.IsAsciiDigit(sign))
                return false;
        return true;
    }

    private static void AddCardinal(ReadingBuffer readings, in NumberReading number)
    {
        readings.Add(TimeClass.Number, Small(number.Value));
        if (number.Value is >= 1900 and <= 2100 && number.Value == decimal.Truncate(number.Value)) readings.Add(TimeClass.SpokenYear, Small(number.Value));
    }

    private static void AddOrdinal(ReadingBuffer readings, in NumberReading number)
    {
        readings.Add(TimeClass.Ordinal, Small(number.Value));
        if (number.Value is >= 1 and <= 31) readings.Add(TimeClass.DayNumber, Small(number.Value));
    }

    private static void AddDigits(ReadingBuffer readings, ReadOnlySpan<char> text, in NumberReading number)
    {
        var value = Small(number.Value);
        if (!number.Has(NumberTraits.Fraction)) readings.Add(TimeClass.Number, value);
        if (IsDigits(text)) AddRun(readings, text.Length, value);
        else AddDotted(readings, text);
    }

    /// <summary>What a run of digits can be by its length.</summary>
    private static void AddRun(ReadingBuffer readings, int length, int value)
    {
        if (length <= 2) readings.Add(TimeClass.N, value);
        if (length <= 2 && value is >= 1 and <= 31) readings.Add(TimeClass.DayNumber, value);
        if (length == 2) readings.Add(TimeClass.Two, value);
        if (length == 8 && IsStamp(value)) readings.Add(TimeClass.DotDate, value);
        if (length != 4) return;
        if (value is >= 1000 and < 3000) readings.Add(TimeClass.Year, value);
        if (value is >= 1000 and < 3000 && value % 10 == 0) readings.Add(TimeClass.DecadeYear, value);
        if (value / 100 <= 24 && value % 100 < 60) readings.Add(TimeClass.Clock4, value);
    }

    /// <summary><c>20220423</c>.</summary>
    private static bool IsStamp(int value) => value / 10000 is >= 1900 and < 2100 && value / 100 % 100 is >= 1 and <= 12 && value % 100 is >= 1 and <= 31;

    /// <summary><c>9.30</c> can be a clock time, <c>23.04.2022</c> a date.</summary>
    private static void AddDotted(ReadingBuffer readings, ReadOnlySpan<char> text)
    {
        var stop = text.IndexOf('.');
        if (stop is < 1 or > 2 || text.Contains(',')) return;
        var rest = text[(stop + 1)..];
        if (rest.Length == 2 && int.TryParse(text[..stop], out var hour) && int.TryParse(rest, out var minute) && hour < 24 && minute < 60)
            readings.Add(TimeClass.DotClock, (hour * 100) + minute);
    }

    /// <summary>The readings of <c>23.04.2022</c>, which is no number.</summary>
    public static TimeReading[] OfDottedDate(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf('.');
        var last = text.LastIndexOf('.');
        if (first < 0 || last <= first || text[(first + 1)..last].Contains('.')) return TimeReading.None;
        if (!int.TryParse(text[..first], out var day) || !int.TryParse(text[(first + 1)..last], out var month) || !int.TryParse(text[(last + 1)..], out var year)) return TimeReading.None;
        var length = text.Length - last - 1;
        if (length is not (2 or 4)) return TimeReading.None;
        if (length == 2) year = YearProductions.Expand(year);
        return day is >= 1 and <= 31 && month is >= 1 and <= 12 && year is >= 1000 and < 3000
            ? [new TimeReading((ushort)TimeClass.DotDate, (year * 10000) + (month * 100) + day)]
            : TimeReading.None;
    }

    private static int Small(decimal value) => value is > -1_000_000 and < 1_000_000_000 ? (int)value : int.MaxValue;
}
