namespace NewsTools.Formats.Writing;

/// <summary>Adds up the keywords of all articles; forms that differ by case alone are one.</summary>
internal sealed class KeywordTally
{
    private readonly Dictionary<string, Entry> _keywords = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a keyword of one article.</summary>
    public void Add(Keyword keyword)
    {
        if (!_keywords.TryGetValue(keyword.Phrase, out var entry)) _keywords.Add(keyword.Phrase, entry = new Entry());
        entry.Score += keyword.Score;
        entry.Count += keyword.Count;
        entry.Articles++;
    }

    /// <summary>The keywords, the weightiest over all articles first.</summary>
    public ReportTable ToTable() => new()
    {
        Section = ReportSection.Keywords,
        Name = "keywords",
        Heading = "Keywords",
        Columns = [new("Phrase"), new("Score"), new("Count"), new("Articles")],
        Rows =
        [
            .. _keywords.OrderByDescending(pair => pair.Value.Score)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new ReportRow(
                    [pair.Key, Math.Round(pair.Value.Score, 2), pair.Value.Count, pair.Value.Articles], [])),
        ],
    };

    private sealed class Entry
    {
        public double Score { get; set; }

        public long Count { get; set; }

        public long Articles { get; set; }
    }
}
