namespace NewsTools.Comparison;

/// <summary>How strong a stance is among those of its kind.</summary>
internal static class StanceScale
{
    /// <summary>-1 where the second is softer than the first, 1 where it is harder, 0 where they are equal or of different kinds.</summary>
    public static int Compare(Stance before, Stance after)
    {
        foreach (var scale in (ReadOnlySpan<Stance[][]>)[Assertions, Wishes, Intents])
        {
            var (one, other) = (Array.FindIndex(scale, step => step.Contains(before)), Array.FindIndex(scale, step => step.Contains(after)));
            if (one >= 0 && other >= 0) return other.CompareTo(one);
        }

        return 0;
    }

    /// <summary>What gives something as so, the weakest first.</summary>
    private static readonly Stance[][] Assertions =
    [
        [Stance.Speculates], [Stance.Claims], [Stance.Believes], [Stance.States], [Stance.Insists], [Stance.Confirms, Stance.Admits, Stance.Finds, Stance.Rules],
    ];

    /// <summary>What wants something of others.</summary>
    private static readonly Stance[][] Wishes = [[Stance.Wants, Stance.Proposes], [Stance.Asks], [Stance.Demands]];

    /// <summary>What means to do something.</summary>
    private static readonly Stance[][] Intents = [[Stance.Proposes], [Stance.Plans], [Stance.Promises]];
}
