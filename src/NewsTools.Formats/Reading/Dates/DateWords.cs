using System.Globalization;

namespace NewsTools.Formats.Reading;

/// <summary>The names of months and the words that dates come with.</summary>
internal static class DateWords
{
    private static readonly Dictionary<string, int> Months = new(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase);

    static DateWords()
    {
        foreach (var line in ReadingData.Lines("date-words.txt"))
        {
            var words = line.Split(' ');
            var isMonth = int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var month);
            foreach (var word in words.Skip(1))
                if (isMonth) Months.Add(word, month);
                else Fillers.Add(word);
        }
    }

    /// <summary>The number of the month from 1, or 0 where the word is none.</summary>
    public static int MonthOf(string word) => Months.GetValueOrDefault(word);

    /// <summary>Whether the text is made of such words and punctuation alone.</summary>
    public static bool AreAllFillers(string text) =>
        text.Split([' ', ',', '.', ':', ';', '|', '-', '–', '—', '\t', '\n', '\r', '\u00A0', '\u202F', '·', '•'], StringSplitOptions.RemoveEmptyEntries)
            .All(Fillers.Contains);
}
