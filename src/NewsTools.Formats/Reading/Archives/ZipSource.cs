using System.IO.Compression;

namespace NewsTools.Formats.Reading;

/// <summary>
/// A zip archive: its entries in the order of its directory. An entry that cannot be read is one error and the next
/// goes on. Nothing is written under an entry's name, so a name such as <c>../../x</c> does no harm; it is shown
/// without what leads out of the archive.
/// </summary>
internal static class ZipSource
{
    public static bool IsZip(ReadOnlySpan<byte> head) => head is [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..];

    public static IEnumerable<ImportResult> Read(HeadStream content, InputOrigin origin, ImportOptions options, CancellationToken cancellation)
    {
        ArchiveDepth.Check(origin);
        using var file = SeekableCopy.Of(content, cancellation);
        using var archive = Open(file, origin);
        if (OfficeFile.KindOf(archive) is { } kind) throw new ImportException(ImportErrors.NotText(origin.Name, kind));

        var budget = new ExpansionBudget(origin.Name, options, () => file.Length, origin.Budget);
        var count = 0;
        foreach (var entry in archive.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (EntryName.IsPassedOver(entry.FullName)) continue;
            count++;
            foreach (var result in ReadEntry(entry, origin, budget, options, cancellation))
            {
                yield return result;
                if (result.Error is { Id: ImportErrorId.ArchiveBomb }) yield break;
            }
        }

        if (count == 0) yield return new ImportResult(ImportErrors.EmptyArchive(origin.Name));
    }

    private static ZipArchive Open(Stream file, InputOrigin origin)
    {
        try
        {
            return new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException failure)
        {
            throw new ImportException(ImportErrors.InvalidArchive(origin.Name, failure));
        }
    }

    private static IEnumerable<ImportResult> ReadEntry(
        ZipArchiveEntry entry, InputOrigin origin, ExpansionBudget budget, ImportOptions options, CancellationToken cancellation)
    {
        var path = $"{origin.Name}!{EntryName.Shown(entry.FullName)}";
        if (entry.IsEncrypted) return [new ImportResult(ImportErrors.EncryptedEntry(path))];
        var own = new ExpansionBudget(path, options, () => entry.CompressedLength, budget);
        var inside = new InputOrigin { Path = path, Depth = origin.Depth + 1, Budget = own };
        return GuardedSequence.Of(() => ReadContent(entry, own, inside, options, cancellation), path).Select(AsSkipped);
    }

    private static IEnumerable<ImportResult> ReadContent(
        ZipArchiveEntry entry, ExpansionBudget budget, InputOrigin inside, ImportOptions options, CancellationToken cancellation)
    {
        var expanded = new ExpandedStream(OpenEntry(entry, inside), entry.Length, budget, failure => ImportErrors.InvalidEntry(inside.Path, failure));
        return DamagedSequence.Of(GuardedSequence.Of(ContentSource.Read(expanded, inside, options, cancellation), inside.Path), expanded);
    }

    private static Stream OpenEntry(ZipArchiveEntry entry, InputOrigin inside)
    {
        try
        {
            return entry.Open();
        }
        catch (InvalidDataException failure)
        {
            throw new ImportException(ImportErrors.InvalidEntry(inside.Path, failure));
        }
    }

    /// <summary>Nobody asked for each entry of an archive by name, so an image among them is no error.</summary>
    private static ImportResult AsSkipped(ImportResult result) =>
        result.Error is { Id: ImportErrorId.NotText } error ? new ImportResult(error with { IsSkipped = true }) : result;
}
