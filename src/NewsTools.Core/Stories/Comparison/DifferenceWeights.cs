namespace NewsTools.Comparison;

/// <summary>How much of the news a difference changes.</summary>
internal static class DifferenceWeights
{
    private const double OfPlace = 0.1;
    private const double OfNumber = 0.08;

    /// <summary>From 0 to 1: by the kind, more for what stands early and for numbers that differ more.</summary>
    /// <param name="draft">The difference.</param>
    /// <param name="before">Where it stands in the reference article, from 0 to 1, or null.</param>
    /// <param name="after">Where it stands in the difference article.</param>
    public static double Of(DifferenceDraft draft, double? before, double? after)
    {
        var place = Math.Min(before ?? 1, after ?? 1);
        var oneSided = draft.Kind is DifferenceKind.Number or DifferenceKind.Date or DifferenceKind.Name && (draft.Before is null || draft.After is null) ? 0.25 : 0;
        return Math.Round(Math.Clamp(OfKind(draft.Kind) - oneSided + (OfPlace * (1 - place)) + (OfNumber * Change(draft)), 0, 1), 3);
    }

    private static double OfKind(DifferenceKind kind) => kind switch
    {
        DifferenceKind.DenialDropped or DifferenceKind.DenialAdded => 0.85,
        DifferenceKind.Negation => 0.83,
        DifferenceKind.Number => 0.74,
        DifferenceKind.Softened or DifferenceKind.Hardened => 0.72,
        DifferenceKind.Headline => 0.68,
        DifferenceKind.Name => 0.66,
        DifferenceKind.Date => 0.64,
        DifferenceKind.SourceDropped or DifferenceKind.SourceAdded => 0.58,
        DifferenceKind.Dropped => 0.45,
        DifferenceKind.Added => 0.44,
        DifferenceKind.Moved => 0.2,
        _ => 0.1,
    };

    /// <summary>How far two numbers are apart, from 0 to 1.</summary>
    private static double Change(DifferenceDraft draft)
    {
        if (draft is not { BeforeNumber: { } one, AfterNumber: { } other } || (one == 0 && other == 0)) return 0;
        var (low, high) = (Math.Min(Math.Abs(one), Math.Abs(other)), Math.Max(Math.Abs(one), Math.Abs(other)));
        return (double)(1 - (low / high));
    }
}
