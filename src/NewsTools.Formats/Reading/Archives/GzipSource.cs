namespace NewsTools.Formats.Reading;

/// <summary>A gzip file. One that breaks off gives what is whole, then one error.</summary>
internal static class GzipSource
{
    public static bool IsGzip(ReadOnlySpan<byte> head) => head is [0x1F, 0x8B, 8, ..];

    public static IEnumerable<ImportResult> Read(HeadStream content, InputOrigin origin, ImportOptions options, CancellationToken cancellation)
    {
        ArchiveDepth.Check(origin);
        using var packed = new CountingStream(content);
        var budget = new ExpansionBudget(origin.Name, options, () => packed.Count, origin.Budget);
        using var expanded = new ExpandedStream(
            new GzipContent(packed), null, budget, failure => ImportErrors.TruncatedGzip(origin.Name, failure));
        var inside = origin with { FileName = WithoutSuffix(origin), Depth = origin.Depth + 1, Budget = budget };
        var results = GuardedSequence.Of(ContentSource.Read(expanded, inside, options, cancellation), origin.Name);
        foreach (var result in DamagedSequence.Of(results, expanded)) yield return result;
    }

    private static string? WithoutSuffix(InputOrigin origin)
    {
        var name = origin.FileName ?? origin.Path;
        return name is not null && name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
    }
}
