namespace NewsTools.Syntax;

/// <summary>How far a head stands from its dependent, in the few steps that the parser tells apart.</summary>
internal static class ArcDistance
{
    /// <summary>The number of buckets.</summary>
    public const int Count = 32;

    private const int Middle = 16;

    /// <summary>The bucket of a signed distance in tokens, head minus dependent; 0 stands for the root.</summary>
    public static int BucketOf(int distance)
    {
        var size = Math.Abs(distance);
        var step = size switch
        {
            <= 7 => size,
            <= 9 => 8,
            <= 12 => 9,
            <= 16 => 10,
            <= 22 => 11,
            <= 30 => 12,
            <= 45 => 13,
            _ => 14,
        };
        return distance < 0 ? Middle - step : Middle + step;
    }
}
