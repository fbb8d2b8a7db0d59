namespace NewsTools;

/// <summary>Words around a time that tell what it is about; from time-vocabulary.tsv.</summary>
internal static class TimeVocabulary
{
    /// <summary>Words of business and statistics: with them <c>the first half</c> is one of a year and not of a match.</summary>
    public static IReadOnlySet<uint> Business { get; } = Read("Business");

    /// <summary>Words of the weather: with them <c>the 80s</c> are degrees.</summary>
    public static IReadOnlySet<uint> Degrees { get; } = Read("Degrees");

    private static HashSet<uint> Read(string kind) =>
    [
        .. EmbeddedLines.Of("time-vocabulary.tsv").Select(line => line.Split('\t')).Where(columns => columns[0] == kind)
            .SelectMany(columns => columns[1].Split(' ')).Select(word => WordHash.OfLower(word)),
    ];
}
