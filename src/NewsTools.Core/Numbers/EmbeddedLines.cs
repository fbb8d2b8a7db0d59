namespace NewsTools;

/// <summary>The lines of a word list that is built into the assembly.</summary>
internal static class EmbeddedLines
{
    /// <summary>The lines of the resource whose name ends in <c>/<paramref name="file"/></c>.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no such resource.</exception>
    public static IEnumerable<string> Of(string file)
    {
        using var stream = typeof(EmbeddedLines).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The word list '{file}' is not built into the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
