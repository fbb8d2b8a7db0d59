using System.Globalization;

namespace NewsTools.Formats.Writing;

/// <summary>Breaks text into lines that a terminal shows within some columns.</summary>
internal static class TextWrap
{
    /// <summary>The lines of a text, broken at spaces; a word that is longer than a line is broken inside.</summary>
    /// <param name="text">One line of safe text.</param>
    /// <param name="width">The greatest number of columns, at least 2.</param>
    public static IEnumerable<string> Lines(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
        {
            var joined = line.Length == 0 ? word : $"{line} {word}";
            if (Width(joined) <= width)
            {
                line = joined;
                continue;
            }

            yield return line;
            line = word;
        }

        if (line.Length > 0) yield return line;
    }

    /// <summary>The text, with an ellipsis in place of what does not fit.</summary>
    public static string Cut(string text, int width) => Width(text) <= width ? text : Pieces(text, width - 1).First() + "…";

    /// <summary>The text cut to a width and filled with spaces.</summary>
    public static string Fit(string text, int width, bool right)
    {
        text = Cut(text, width);
        var fill = new string(' ', width - Width(text));
        return right ? fill + text : text + fill;
    }

    /// <summary>The number of columns that a terminal uses: wide East Asian characters and emoji take two, combining marks none.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Rune(rune.Value, System.Text.Rune.GetUnicodeCategory(rune));
        return width;
    }

    private static int Rune(int code, UnicodeCategory category) => category switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(code) ? 2 : 1,
    };

    /// <summary>The blocks that are wide or full-width in Unicode's East Asian Width (UAX 11), in the large.</summary>
    private static bool IsWide(int code) =>
        code is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
            or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD);

    private static IEnumerable<string> Pieces(string word, int width)
    {
        var (start, columns) = (0, 0);
        for (var i = 0; i < word.Length;)
        {
            var next = i + (char.IsSurrogatePair(word, i) ? 2 : 1);
            var more = Width(word[i..next]);
            if (columns + more > width)
            {
                yield return word[start..i];
                (start, columns) = (i, 0);
            }

            columns += more;
            i = next;
        }

        yield return word[start..];
    }
}
