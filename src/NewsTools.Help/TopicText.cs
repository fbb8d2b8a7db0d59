using System.Text;

namespace NewsTools.Help;

/// <summary>An about_ topic as text of at most 80 columns: headings in capitals, paragraphs filled, code as it is.</summary>
internal static class TopicText
{
    private const int Width = 80;
    private const int Indent = 4;

    public static string Of(string markdown)
    {
        var text = new StringBuilder();
        var paragraph = new List<string>();
        var inCode = false;
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            var fence = line.StartsWith("```", StringComparison.Ordinal);
            var starts = fence || inCode || line.Length == 0 || line[0] is '#' or '-' or '|';
            if (starts) Fill(text, paragraph);
            if (fence) inCode = !inCode;
            else if (inCode) text.Append(' ', line.Length > 0 ? Indent + 4 : 0).Append(line).Append('\n');
            else if (line.Length == 0) text.Append('\n');
            else if (line[0] == '#') text.Append(Heading(line)).Append('\n');
            else if (line[0] == '|') text.Append(' ', Indent).Append(PlainText.Unmarked(line)).Append('\n');
            else paragraph.Add(line);
        }

        Fill(text, paragraph);
        return text.ToString().TrimEnd() + "\n";
    }

    /// <summary>The page's name as it is, a section's in capitals.</summary>
    private static string Heading(string line)
    {
        var heading = line.Trim('#', ' ');
        return line.StartsWith("# ", StringComparison.Ordinal) ? "TOPIC\n    " + heading : heading.ToUpperInvariant();
    }

    private static void Fill(StringBuilder text, List<string> paragraph)
    {
        if (paragraph.Count == 0) return;
        var words = PlainText.Unmarked(string.Join(' ', paragraph.Select(line => line.Trim()))).Split(' ');
        var hanging = words[0] == "-" ? Indent + 2 : Indent;
        var column = 0;
        foreach (var word in words)
        {
            if (column > 0 && column + 1 + word.Length > Width) column = 0;
            if (column > 0) text.Append(' ').Append(word);
            else text.Append(ReferenceEquals(word, words[0]) ? "" : "\n").Append(' ', ReferenceEquals(word, words[0]) ? Indent : hanging).Append(word);
            column = column > 0 ? column + 1 + word.Length : hanging + word.Length;
        }

        text.Append('\n');
        paragraph.Clear();
    }
}
