namespace NewsTools.Segmentation;

/// <summary>
/// Reads the word lists of the folder <c>Words</c>. A list is lines of <c>kind: word word …</c>; lines may repeat a
/// kind, and <c>#</c> opens a comment. A word is listed in lower case and matches any case, or with <c>=</c> before
/// it and matches exactly. Under <c>split</c> a bar marks where it is divided: <c>gon|na</c>.
/// </summary>
internal static class WordLists
{
    private const string ResourcePrefix = "Segmentation/";

    /// <summary>The lists that are part of the assembly.</summary>
    public static WordNoteTable Read()
    {
        var table = new WordNoteTable();
        foreach (var resource in typeof(WordLists).Assembly.GetManifestResourceNames())
            if (resource.StartsWith(ResourcePrefix, StringComparison.Ordinal))
                foreach (var line in EmbeddedLines.Of(resource)) Read(line, table);
        return table;
    }

    private static void Read(string line, WordNoteTable table)
    {
        var start = line.IndexOf(':', StringComparison.Ordinal);
        var kind = KindOf(line[..start]);
        while (start < line.Length)
        {
            start++;
            var end = start;
            while (end < line.Length && line[end] != ' ') end++;
            if (end > start) Add(line[start..end], kind, table);
            start = end;
        }
    }

    private static void Add(string word, WordNotes kind, WordNoteTable table)
    {
        var exact = word.Length > 1 && word[0] == '=' && char.IsLetter(word[1]);
        if (exact) word = word[1..];
        if (kind != WordNotes.None) table.Add(word, exact, kind);
        else table.Add(word.Replace("|", "", StringComparison.Ordinal), exact, PiecesIn(word));
    }

    private static WordNotes PiecesIn(string word)
    {
        var first = word.IndexOf('|', StringComparison.Ordinal);
        var second = word.IndexOf('|', first + 1) - first - 1;
        return WordNoteTable.Pieces(first, Math.Max(second, 0));
    }

    private static WordNotes KindOf(string name) => name switch
    {
        "title" => WordNotes.Title,
        "abbreviation" => WordNotes.Abbreviation,
        "before-number" => WordNotes.BeforeNumber,
        "before-small" => WordNotes.BeforeSmall,
        "after-comma" => WordNotes.AfterComma,
        "after-et" => WordNotes.AfterEt,
        "opener" => WordNotes.Opener,
        "reporting" => WordNotes.Reporting,
        "prefix" => WordNotes.Prefix,
        "suffix" => WordNotes.Suffix,
        "whole" => WordNotes.Whole,
        "split" => WordNotes.None,
        "unit" => WordNotes.Unit,
        "domain" => WordNotes.Domain,
        "word-domain" => WordNotes.WordDomain,
        "file-type" => WordNotes.FileType,
        "currency" => WordNotes.Currency,
        "scheme" => WordNotes.Scheme,
        "emoticon" => WordNotes.Emoticon,
        "closing" => WordNotes.Closing,
        "money" => WordNotes.Money,
        "credit" => WordNotes.Credit,
        "month" => WordNotes.Month,
        "weekday" => WordNotes.Weekday,
        "hierarchy" => WordNotes.Hierarchy,
        _ => throw new InvalidDataException($"The word list kind '{name}' is unknown."),
    };
}
