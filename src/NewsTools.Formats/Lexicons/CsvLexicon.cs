namespace NewsTools.Formats;

/// <summary>Reads a user's lexicon from comma-separated values.</summary>
internal static class CsvLexicon
{
    public static UserLexicon Read(CsvReader reader)
    {
        var rows = new LexiconRows();
        if (ReadRecord(reader, rows) is not { } header)
        {
            rows.AddError(1, 1, "There is no header line; it names the columns: name, kind, aliases, country, pattern.");
            return rows.ToLexicon();
        }

        var keys = header.Select(cell => new LexiconField(cell.Value.Trim().TrimStart('\uFEFF').ToLowerInvariant(), "", cell.Line, cell.Column)).ToList();
        var known = keys.Select(key => rows.IsKey(key)).ToList();
        while (ReadRecord(reader, rows) is { } record)
        {
            if (record.Count == 1 && string.IsNullOrWhiteSpace(record[0].Value)) continue;
            if (record.Count > keys.Count)
                rows.AddError(record[keys.Count].Line, record[keys.Count].Column, $"The row has {record.Count} values and the header {keys.Count}.");
            else
                rows.Add([.. record.SelectMany((cell, i) => known[i] ? Fields(keys[i].Key, cell) : [])], record[0].Line, record[0].Column);
        }

        return rows.ToLexicon();
    }

    /// <summary>The next record that is well formed, or null at the end; what is wrong with others is noted.</summary>
    private static IReadOnlyList<CsvReader.Cell>? ReadRecord(CsvReader reader, LexiconRows rows)
    {
        while (true)
        {
            try
            {
                return reader.ReadRecord();
            }
            catch (CsvException error)
            {
                rows.AddError(error.Line, error.Column, $"The line is malformed: {error.Message}.");
                reader.SkipLine();
            }
        }
    }

    private static IEnumerable<LexiconField> Fields(string key, CsvReader.Cell cell) => key == "aliases"
        ? cell.Value.Split('|', StringSplitOptions.TrimEntries).Select(alias => new LexiconField(key, alias, cell.Line, cell.Column))
        : [new LexiconField(key, cell.Value.Trim(), cell.Line, cell.Column)];
}
