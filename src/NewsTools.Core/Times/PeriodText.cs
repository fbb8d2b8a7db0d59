using System.Globalization;

namespace NewsTools;

/// <summary>Writes the parts of TIMEX3 values: digits by hand, which the values of every date are made of.</summary>
internal static class PeriodText
{
    /// <summary>A number of at least so many digits.</summary>
    public static string Number(int number, int digits)
    {
        Span<char> text = stackalloc char[digits];
        return new string(Write(text, 0, number, digits)[..digits]);
    }

    /// <summary><c>2022-11</c>.</summary>
    public static string Month(DateTime at)
    {
        Span<char> text = stackalloc char[7];
        text[4] = '-';
        Write(text, 0, at.Year, 4);
        return new string(Write(text, 5, at.Month, 2));
    }

    /// <summary><c>2022-11-03</c>.</summary>
    public static string Day(DateTime at)
    {
        Span<char> text = stackalloc char[10];
        text[4] = text[7] = '-';
        Write(text, 0, at.Year, 4);
        Write(text, 5, at.Month, 2);
        return new string(Write(text, 8, at.Day, 2));
    }

    /// <summary><c>T15:00</c>, with the seconds <c>T15:00:30</c>.</summary>
    public static string Clock(DateTime at, bool withSeconds)
    {
        Span<char> text = stackalloc char[9];
        (text[0], text[3], text[6]) = ('T', ':', ':');
        Write(text, 1, at.Hour, 2);
        Write(text, 4, at.Minute, 2);
        Write(text, 7, at.Second, 2);
        return new string(text[..(withSeconds ? 9 : 6)]);
    }

    /// <summary><c>2022-W44</c>, as ISO 8601 counts weeks.</summary>
    public static string Week(DateTime day) => Number(ISOWeek.GetYear(day), 4) + "-W" + Number(ISOWeek.GetWeekOfYear(day), 2);

    private static Span<char> Write(Span<char> text, int at, int number, int digits)
    {
        for (var i = at + digits - 1; i >= at; i--, number /= 10) text[i] = (char)('0' + (number % 10));
        return text;
    }
}
