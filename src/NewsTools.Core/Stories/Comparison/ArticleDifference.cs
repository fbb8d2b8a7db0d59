namespace NewsTools;

/// <summary>
/// One difference between two articles, with its place in both. As a fact its own place is that in the difference article,
/// for what is gone that in the reference article.
/// </summary>
public sealed class ArticleDifference : Fact
{
    private readonly Article _before;
    private readonly Article _after;

    internal ArticleDifference(in FactOrigin origin, Article before, Article after) : base(origin) => (_before, _after) = (before, after);

    /// <summary>What differs.</summary>
    public DifferenceKind Kind { get; internal init; }

    /// <summary>How much of the news it changes, from 0 to 1: by its kind, where it stands, and for numbers by how much.</summary>
    public double Significance { get; internal init; }

    /// <summary>The words of the reference article, or null where it has none.</summary>
    public string? Before { get; internal init; }

    /// <summary>The words of the difference article, or null where it has none.</summary>
    public string? After { get; internal init; }

    /// <summary>What it is about: what is counted, the source, or null.</summary>
    public string? Subject { get; internal init; }

    /// <summary>What the words before mean: modifier and number, the TIMEX3 value, the stance, the canonical name; or null.</summary>
    public string? BeforeValue { get; internal init; }

    /// <summary>What the words after mean, or null.</summary>
    public string? AfterValue { get; internal init; }

    /// <summary>The number before, or null.</summary>
    public decimal? BeforeNumber { get; internal init; }

    /// <summary>The number after, or null.</summary>
    public decimal? AfterNumber { get; internal init; }

    /// <summary>The unit of the number after, else of that before, or null.</summary>
    public string? Unit { get; internal init; }

    /// <summary>The sentence of the reference article, from 1, or null.</summary>
    public int? BeforeSentence { get; internal init; }

    /// <summary>The offset of <see cref="Before"/> in the reference article's text, or null.</summary>
    public int? BeforeStart { get; internal init; }

    /// <summary>Its length, or null.</summary>
    public int? BeforeLength { get; internal init; }

    /// <summary>The sentence of the difference article, from 1, or null.</summary>
    public int? AfterSentence { get; internal init; }

    /// <summary>The offset of <see cref="After"/> in the difference article's text, or null.</summary>
    public int? AfterStart { get; internal init; }

    /// <summary>Its length, or null.</summary>
    public int? AfterLength { get; internal init; }

    /// <summary>How alike the two sentences are, from 0 to 1, or null where there is but one.</summary>
    public double? Likeness { get; internal init; }

    /// <summary>The sentence of the reference article around the difference, or null.</summary>
    public string? BeforeContext { get; internal init; }

    /// <summary>The sentence of the difference article around the difference, or null.</summary>
    public string? AfterContext { get; internal init; }

    /// <summary>The id of the reference article.</summary>
    public string BeforeId => _before.Id;

    /// <summary>The id of the difference article.</summary>
    public string AfterId => _after.Id;

    /// <summary>The titles of both, or the one that they share.</summary>
    public string Articles => _before.DisplayTitle == _after.DisplayTitle ? _after.DisplayTitle : $"{_before.DisplayTitle} → {_after.DisplayTitle}";

    /// <summary>The reference article; a method, so that exports stay flat.</summary>
    public Article GetReferenceArticle() => _before;

    /// <summary>The difference article.</summary>
    public Article GetDifferenceArticle() => _after;

    /// <summary>Kind, before and after.</summary>
    public override string ToString() => $"{Kind}: {Before ?? "–"} → {After ?? "–"}";
}
