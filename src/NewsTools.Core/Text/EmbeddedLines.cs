namespace NewsTools;

/// <summary>The word lists and tables that are built into the assembly; blank lines and those that start with <c>#</c> are comments.</summary>
internal static class EmbeddedLines
{
    /// <summary>The lines of a file.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no such file.</exception>
    public static IEnumerable<string> Of(string file)
    {
        using var stream = typeof(EmbeddedLines).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The word list '{file}' is not built into the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line;
    }

    /// <summary>The lines of a table, in columns.</summary>
    public static IEnumerable<string[]> Rows(string file)
    {
        foreach (var line in Of(file)) yield return line.Split('\t');
    }

    /// <summary>The words of a list, which stand between spaces.</summary>
    public static IEnumerable<string> Words(string file)
    {
        foreach (var line in Of(file))
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries)) yield return word;
    }
}
