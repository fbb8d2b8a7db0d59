namespace NewsTools;

/// <summary>Words around a time that tell what it is about; from time-vocabulary.tsv.</summary>
internal static class TimeVocabulary
{
    /// <summary>Words of business and statistics: with them <c>the first half</c> is one of a year and not of a match.</summary>
    public static WordIndex Business { get; } = Read("Business");

    /// <summary>Words of the weather: with them <c>the 80s</c> are degrees.</summary>
    public static WordIndex Degrees { get; } = Read("Degrees");

    /// <summary>Words before a number of quarters that are those of the year: <c>the past three quarters</c>.</summary>
    public static WordIndex Counting { get; } = Read("Counting");

    /// <summary>Words that tell what comes every year: by themselves (<see cref="Alone"/>), or before <c>year</c>.</summary>
    public static WordIndex Yearly { get; } = Read("Yearly", "Each");

    /// <summary>Words that say what a month is of: <c>October is National Magic Month</c>.</summary>
    public static WordIndex Months { get; } = Read("Months");

    /// <summary>The number of a word of <see cref="Yearly"/> that needs no other.</summary>
    public const int Alone = 0;

    private static WordIndex Read(params ReadOnlySpan<string> kinds)
    {
        var words = new WordIndex();
        foreach (var line in EmbeddedLines.Of("time-vocabulary.tsv"))
            if (kinds.IndexOf(line.Split('\t')[0]) is >= 0 and var number)
                foreach (var word in line.Split('\t')[1].Split(' '))
                    words.Set(WordHash.OfLower(word), number);
        return words;
    }
}
