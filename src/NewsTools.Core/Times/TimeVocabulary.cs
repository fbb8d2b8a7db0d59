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

    private static WordIndex Read(string kind)
    {
        var words = new WordIndex();
        foreach (var line in EmbeddedLines.Of("time-vocabulary.tsv"))
            if (line.StartsWith(kind, StringComparison.Ordinal))
                foreach (var word in line.Split('\t')[1].Split(' '))
                    words.Set(WordHash.OfLower(word), 0);
        return words;
    }
}
