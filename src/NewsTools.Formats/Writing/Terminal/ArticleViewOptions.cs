namespace NewsTools.Formats.Writing;

/// <summary>How an article is shown.</summary>
public sealed record ArticleViewOptions
{
    /// <summary>The layers whose facts are marked.</summary>
    public IReadOnlyCollection<MarkedLayer> Include { get; init; } =
        [MarkedLayer.Names, MarkedLayer.Times, MarkedLayer.Quantities, MarkedLayer.Statements];

    /// <summary>How they are marked.</summary>
    public MarkStyle Style { get; init; }

    /// <summary>The columns of a line, at least <see cref="NarrowestWidth"/>.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Whether each sentence has its number before it.</summary>
    public bool NumbersSentences { get; init; }

    /// <summary>Whether each paragraph has its number beside it.</summary>
    public bool NumbersParagraphs { get; init; }

    /// <summary>The fewest columns in which text can be shown.</summary>
    public const int NarrowestWidth = 20;
}
