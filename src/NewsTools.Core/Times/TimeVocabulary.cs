namespace NewsTools;

/// <summary>Words around a time that tell what it is about; from time-vocabulary.tsv.</summary>
internal static class TimeVocabulary
{
    /// <summary>Words of business and statistics: with them <c>the first half</c> is one of a year and not of a match.</summary>
    public static WordIndex Business { get; } = new();

    /// <summary>Words of the weather: with them <c>the 80s</c> are degrees.</summary>
    public static WordIndex Degrees { get; } = new();

    /// <summary>Words before a number of quarters that are those of the year: <c>the past three quarters</c>.</summary>
    public static WordIndex Counting { get; } = new();

    /// <summary>Words that tell what comes every year: by themselves (<see cref="Alone"/>), or before <c>year</c>.</summary>
    public static WordIndex Yearly { get; } = new();

    /// <summary>Words that say what a month is of: <c>October is National Magic Month</c>.</summary>
    public static WordIndex Months { get; } = new();

    /// <summary>The number of a word of <see cref="Yearly"/> that needs no other.</summary>
    public const int Alone = 0;

    static TimeVocabulary()
    {
        foreach (var line in EmbeddedLines.Of("time-vocabulary.tsv"))
        {
            var stop = line.IndexOf('\t');
            var kind = line[..stop];
            var words = IndexOf(kind);
            foreach (var word in line[(stop + 1)..].Split(' ')) words.Set(WordHash.OfLower(word), kind == "Each" ? Alone + 1 : Alone);
        }
    }

    private static WordIndex IndexOf(string kind) => kind switch
    {
        "Business" => Business,
        "Degrees" => Degrees,
        "Counting" => Counting,
        "Months" => Months,
        "Yearly" or "Each" => Yearly,
        _ => throw new ArgumentException($"There is no list '{kind}'.", nameof(kind)),
    };
}
