namespace NewsTools.Formats.Reading;

/// <summary>How deep archives are opened in archives.</summary>
internal static class ArchiveDepth
{
    private const int Deepest = 2;

    /// <exception cref="ImportException">The archive stands in too many others.</exception>
    public static void Check(InputOrigin origin)
    {
        if (origin.Depth >= Deepest) throw new ImportException(ImportErrors.NestedTooDeep(origin.Name));
    }
}
