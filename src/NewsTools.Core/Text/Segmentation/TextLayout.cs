namespace NewsTools.Segmentation;

/// <summary>
/// How a text uses its line ends. Where blank lines divide it, they divide paragraphs; else single line ends do. A
/// line end inside a paragraph ends a sentence, unless the text is hard-wrapped: then a line that had no room for
/// the next line's first word goes on there.
/// </summary>
/// <param name="HasBlankLines">Whether a blank line stands between two lines.</param>
/// <param name="WrapWidth">The width at which the text is hard-wrapped, or 0.</param>
internal readonly record struct TextLayout(bool HasBlankLines, int WrapWidth)
{
    /// <summary>Whether a character ends a line.</summary>
    public static bool IsLineEnd(char character) =>
        character is (>= '\n' and <= '\r') or '\u0085' or '\u2028' or '\u2029';

    private const int MinWidth = 30;
    private const int MaxWidth = 130;

    /// <summary>Reads the layout off a text's line lengths.</summary>
    public static TextLayout Of(ReadOnlySpan<char> text)
    {
        Span<int> lengths = stackalloc int[MaxWidth + 2];
        Span<int> needs = stackalloc int[MaxWidth + 2];
        lengths.Clear();
        needs.Clear();
        var survey = new LineSurvey(lengths, needs);
        survey.Read(text);
        return new TextLayout(survey.BlankLines > 0, WidthOf(survey));
    }

    /// <summary>Whether a line goes on in the next one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line, without trailing white space.</param>
    /// <param name="isContinued">Whether the line before went on in it.</param>
    /// <param name="next">Where the next line's first word starts.</param>
    public bool GoesOn(ReadOnlySpan<char> text, TextSpan line, bool isContinued, int next)
    {
        if (IsItem(text, next)) return false;
        var introduces = text[line.End - 1] is ':' or ';';
        if (CharClasses.Is(text, next, CharClass.Lower) && !introduces && (isContinued || line.Length >= MinWidth)) return true;
        return WrapWidth > 0 && line.Length + 1 + LengthOfWord(text, next) > WrapWidth;
    }

    /// <summary>Whether a list item starts: a bullet or a number, and a space.</summary>
    private static bool IsItem(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < start + 3 && CharClasses.Is(text, end, CharClass.Digit)) end++;
        if (end >= text.Length - 1 || text[end + 1] is not (' ' or '\t')) return false;
        return end > start ? text[end] is '.' or ')' : text[end] is '-' or '*' or '\u2022' or '\u00B7' or '\u2013' or '\u25E6' or '\u25AA' or '\u2023' or '>' or '+';
    }

    /// <summary>The number of characters up to white space, as far as it matters.</summary>
    internal static int LengthOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = Math.Min(text.Length, start + MaxWidth);
        var at = start;
        while (at < end && !char.IsWhiteSpace(text[at])) at++;
        return at - start;
    }

    /// <summary>
    /// The longest width that one inner line in twenty reaches, where three lines of four are filled to it: prose
    /// that was wrapped fills its lines, lists and headings do not.
    /// </summary>
    private static int WidthOf(in LineSurvey survey)
    {
        if (survey.InnerLines < 3 || survey.Lengths[MaxWidth + 1] * 10 > survey.InnerLines) return 0;
        var width = MaxWidth;
        for (var reached = survey.Lengths[MaxWidth + 1] + survey.Lengths[width]; reached * 20 < survey.InnerLines; )
            reached += survey.Lengths[--width];
        var filled = 0;
        for (var need = width + 1; need < survey.Needs.Length; need++) filled += survey.Needs[need];
        return width >= MinWidth && filled * 4 >= survey.InnerLines * 3 ? width : 0;
    }
}
