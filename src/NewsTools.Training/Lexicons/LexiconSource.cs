namespace NewsTools.Training.Lexicons;

/// <summary>
/// Reads the lexicon's source: TSV files with the header <c>name kind country aliases attributes</c>; aliases part
/// at <c>|</c>, attributes (<c>key=value</c>) at <c>;</c>; lines with <c>#</c> in front are comments.
/// </summary>
internal static class LexiconSource
{
    private const string Header = "name\tkind\tcountry\taliases\tattributes";

    /// <summary>The entries of all <c>*.tsv</c> files in a folder, files in the order of their names.</summary>
    /// <exception cref="FormatException">A row is malformed; the message names file and line.</exception>
    public static IReadOnlyList<LexiconEntry> ReadFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal).SelectMany(ReadFile)];

    /// <summary>The entries of one file.</summary>
    /// <exception cref="FormatException">A row is malformed; the message names file and line.</exception>
    public static IEnumerable<LexiconEntry> ReadFile(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (number == 1 && line != Header) throw Error(path, number, $"found '{line}' where the header was due");
            if (number == 1 || line.Length == 0 || line[0] == '#') continue;
            yield return ReadRow(line, what => Error(path, number, what));
        }
    }

    private static LexiconEntry ReadRow(string line, Func<string, FormatException> error)
    {
        var cells = line.Split('\t');
        if (cells.Length != 5) throw error($"found {cells.Length} columns, not 5");
        if (!Enum.TryParse<LexiconKind>(cells[1], out var kind)) throw error($"'{cells[1]}' is no kind");
        var attributes = Split(cells[4], ';').Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair.Length == 2 ? pair[1] : "true");
        var country = cells[2].Length > 0 ? cells[2] : attributes.GetValueOrDefault("metonym");
        return new LexiconEntry
        {
            Name = cells[0],
            Kind = LexiconAttributes.Refine(kind, attributes.GetValueOrDefault("type")),
            Country = string.IsNullOrEmpty(country) ? null : country,
            Aliases = Split(cells[3], '|'),
            Ambiguous = Split(attributes.GetValueOrDefault("ambiguous") ?? "", '|'),
            Traits = LexiconAttributes.TraitsOf(kind, attributes, error),
            Detail = attributes.GetValueOrDefault("type"),
            NameIsSurface = kind is not (LexiconKind.Demonym or LexiconKind.CommonWord) || attributes.GetValueOrDefault("type") is "ethnic" or "religion" or "creed",
        };
    }

    private static string[] Split(string cell, char mark) =>
        cell.Split(mark, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static FormatException Error(string path, int line, string found) =>
        new($"{Path.GetFileName(path)}, line {line}: {found}.");
}
