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

    /// <summary>The number of columns that a terminal uses.</summary>
    public static int Width(string text) => ColumnWidth.Of(text);

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
