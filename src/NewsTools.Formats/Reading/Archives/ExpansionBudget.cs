namespace NewsTools.Formats.Reading;

/// <summary>
/// How many bytes an archive, or an entry of one, may still expand to: in all and as a multiple of its packed bytes.
/// What it spends, the archive around it spends too. For one thread.
/// </summary>
internal sealed class ExpansionBudget(string? name, ImportOptions options, Func<long> packedBytes, ExpansionBudget? around)
{
    /// <summary>Up to here an archive may shrink as it likes: small files of one repeated line do.</summary>
    private const long FreeBytes = 16 << 20;

    private long _spent;

    /// <summary>Takes bytes from the budget.</summary>
    /// <exception cref="ImportException">There are not so many left.</exception>
    public void Spend(int bytes)
    {
        _spent += bytes;
        if (_spent > options.MaxExpandedBytes)
            throw new ImportException(ImportErrors.ArchiveTooLarge(name, options.MaxExpandedBytes));
        if (_spent > FreeBytes && _spent / options.MaxExpansionRatio > packedBytes())
            throw new ImportException(ImportErrors.ArchiveBomb(name, options.MaxExpansionRatio));
        around?.Spend(bytes);
    }
}
