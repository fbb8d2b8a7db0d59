namespace NewsTools.Formats.Reading;

/// <summary>The lists of words and names that readers go by, embedded in the assembly.</summary>
internal static class ReadingData
{
    /// <summary>The lines of a list but blank ones and comments (<c>#</c>).</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(ReadingData).Assembly.GetManifestResourceStream("Reading." + name)
            ?? throw new InvalidOperationException($"The list '{name}' is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line;
    }
}
