namespace NewsTools.Training.Names;

/// <summary>Reads text files that come with the trainer: <c>[section]</c>, then its lines; <c>#</c> opens a comment.</summary>
internal static class TemplateSections
{
    /// <summary>The sections of a file with their lines, in their order.</summary>
    public static Dictionary<string, List<string>> Read(string file)
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var section = new List<string>();
        using var stream = typeof(TemplateSections).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') sections.Add(line[1..^1], section = []);
            else section.Add(line);
        }

        return sections;
    }
}
