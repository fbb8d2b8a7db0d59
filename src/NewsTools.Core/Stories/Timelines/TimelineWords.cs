using System.Collections.Frozen;

namespace NewsTools.Timelines;

/// <summary>The word lists of <c>timeline-words.tsv</c>, as hashes of lower-cased base forms.</summary>
internal static class TimelineWords
{
    private static readonly FrozenDictionary<string, FrozenSet<uint>> Lists = EmbeddedLines.Rows("timeline-words.tsv")
        .ToFrozenDictionary(columns => columns[0], columns => columns[1].Split(' ').Select(word => WordHash.OfLower(word)).ToFrozenSet(), StringComparer.Ordinal);

    public static FrozenSet<uint> Event { get; } = Lists["event"];

    public static FrozenSet<uint> Outcome { get; } = Lists["outcome"];

    public static FrozenSet<uint> CalledOff { get; } = Lists["called-off"];

    public static FrozenSet<uint> Planned { get; } = Lists["planned"];

    public static FrozenSet<uint> Not { get; } = Lists["not"];

    public static FrozenSet<uint> Real { get; } = Lists["real"];

    public static FrozenSet<uint> Possible { get; } = Lists["possible"];

    public static FrozenSet<uint> Ahead { get; } = Lists["ahead"];

    public static FrozenSet<uint> Deed { get; } = Lists["deed"];

    public static FrozenSet<uint> OfNoun { get; } = Lists["of-noun"];

    public static FrozenSet<uint> Where { get; } = Lists["where"];

    public static FrozenSet<uint> AtItsTime { get; } = Lists["at-its-time"];

    public static FrozenSet<uint> While { get; } = Lists["while"];

    public static uint From { get; } = WordHash.OfLower("from");

    public static uint Since { get; } = WordHash.OfLower("since");
}
