namespace NewsTools.Segmentation;

/// <summary>Counts what <see cref="TextLayout"/> decides by. An inner line is one that another follows at once.</summary>
internal ref struct LineSurvey(Span<int> lengths, Span<int> needs)
{
    /// <summary>How many inner lines have each length; the last element is for all longer ones.</summary>
    public Span<int> Lengths { get; } = lengths;

    /// <summary>How many inner lines would have had each length with the next line's first word.</summary>
    public Span<int> Needs { get; } = needs;

    /// <summary>The number of inner lines.</summary>
    public int InnerLines { get; private set; }

    /// <summary>The number of runs of blank lines between two lines.</summary>
    public int BlankLines { get; private set; }

    /// <summary>Counts the lines of a text.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        var before = 0;
        var blank = false;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && (text[end] is > '\r' and < '\u0085' || !TextLayout.IsLineEnd(text[end]))) end++;
            var line = text[start..end].TrimEnd();
            if (line.Length == 0) blank = true;
            else
            {
                if (before > 0 && blank) BlankLines++;
                else if (before > 0) Count(before, text, end - text[start..end].TrimStart().Length);
                (before, blank) = (line.Length, false);
            }

            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    private void Count(int length, ReadOnlySpan<char> text, int next)
    {
        InnerLines++;
        Lengths[Math.Min(length, Lengths.Length - 1)]++;
        Needs[Math.Min(length + 1 + TextLayout.LengthOfWord(text, next), Needs.Length - 1)]++;
    }
}
