namespace NewsTools.Help;

/// <summary>A heading of a page with what stands below it, up to the next heading of its level or above.</summary>
internal sealed record PageSection(string Heading, int Line, string Text, IReadOnlyList<PageSection> Sections)
{
    /// <summary>Reads a page into one section; headings within code blocks are none.</summary>
    public static PageSection Read(string file, string markdown)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var position = 0;
        while (position < lines.Length && LevelOf(lines[position]) == 0) position++;
        if (position == lines.Length) throw new PageException(file, 1, "A page begins with a heading.");
        return Read(lines, ref position);
    }

    /// <summary>The section below this one with that heading, or null.</summary>
    public PageSection? Find(string heading) =>
        Sections.FirstOrDefault(section => section.Heading.Equals(heading, StringComparison.OrdinalIgnoreCase));

    private static PageSection Read(string[] lines, ref int position)
    {
        var (level, heading, line) = (LevelOf(lines[position]), lines[position].Trim('#', ' '), position + 1);
        var text = new List<string>();
        var sections = new List<PageSection>();
        var inCode = false;
        for (position++; position < lines.Length;)
        {
            if (lines[position].StartsWith("```", StringComparison.Ordinal)) inCode = !inCode;
            var next = inCode ? 0 : LevelOf(lines[position]);
            if (next > 0 && next <= level) break;
            if (next > level) sections.Add(Read(lines, ref position));
            else text.Add(lines[position++]);
        }

        return new PageSection(heading, line, string.Join('\n', text).Trim(), sections);
    }

    private static int LevelOf(string line)
    {
        var marks = line.TakeWhile(character => character == '#').Count();
        return marks > 0 && marks < line.Length && line[marks] == ' ' ? marks : 0;
    }
}
