namespace NewsTools.Formats;

/// <summary>
/// Reads a user's lexicon: rows with <c>name</c>, <c>kind</c>, <c>aliases</c>, <c>country</c> and <c>pattern</c>
/// (see <see cref="WordPattern"/>), of which kind and one of name and pattern are needed. A row that is wrong is
/// reported with line and column, and the others are kept.
/// </summary>
public static class UserLexiconReader
{
    /// <summary>Reads a file: <c>.csv</c> as CSV, <c>.tsv</c> the same with tabs, any other as YAML.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static UserLexicon ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var reader = new StreamReader(path);
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".CSV" => ReadCsv(reader),
            ".TSV" => ReadCsv(reader, '\t'),
            _ => ReadYaml(reader),
        };
    }

    /// <summary>
    /// Reads YAML: a list of mappings, or a mapping whose key <c>entries</c> holds that list. <c>aliases</c> is a
    /// list or one string.
    /// </summary>
    public static UserLexicon ReadYaml(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new YamlLexicon(reader).Read();
    }

    /// <summary>
    /// Reads CSV as in RFC 4180, with a header line that names the columns in any order; several aliases are parted
    /// by <c>|</c>.
    /// </summary>
    public static UserLexicon ReadCsv(TextReader reader, char separator = ',')
    {
        ArgumentNullException.ThrowIfNull(reader);
        return CsvLexicon.Read(new CsvReader(reader, separator));
    }
}
