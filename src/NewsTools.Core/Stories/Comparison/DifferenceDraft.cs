namespace NewsTools.Comparison;

/// <summary>A difference while it is being found.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Before">Its place in the reference article, or null.</param>
/// <param name="After">Its place in the difference article, or null.</param>
/// <param name="Rule">What found it.</param>
internal sealed record DifferenceDraft(DifferenceKind Kind, TextSpan? Before, TextSpan? After, string Rule)
{
    /// <summary>The words before, where they are no part of the text: a headline.</summary>
    public string? BeforeText { get; init; }

    /// <summary>The words after, where they are no part of the text.</summary>
    public string? AfterText { get; init; }

    public string? Subject { get; init; }

    public string? BeforeValue { get; init; }

    public string? AfterValue { get; init; }

    public decimal? BeforeNumber { get; init; }

    public decimal? AfterNumber { get; init; }

    public string? Unit { get; init; }

    /// <summary>How alike the sentences are, or null where there is but one.</summary>
    public double? Likeness { get; init; }

    public double Confidence { get; init; } = 0.9;
}
