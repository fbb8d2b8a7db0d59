namespace NewsTools.Training.Help;

/// <summary>Writes an <c>about_</c> page as the plain text that <c>Get-Help about_…</c> shows: headings in capitals, text indented and wrapped.</summary>
internal static class AboutTopicWriter
{
    private const int Width = 80;

    public static void Write(string file, TextWriter output)
    {
        var inCode = false;
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) inCode = !inCode;
            else if (inCode) output.Write($"        {line}\n");
            else if (line.StartsWith('#')) output.Write($"{line.TrimStart('#', ' ').ToUpperInvariant()}\n");
            else Wrap(HelpPageReader.Plain(line), output);
        }
    }

    private static void Wrap(string line, TextWriter output)
    {
        const string indent = "    ";
        var hanging = line.StartsWith("- ", StringComparison.Ordinal) ? indent + "  " : indent;
        var row = indent;
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (row.Length + word.Length > Width && row.Trim().Length > 0)
            {
                output.Write(row.TrimEnd() + "\n");
                row = hanging;
            }

            row += word + " ";
        }

        output.Write(row.TrimEnd() + "\n");
    }
}
