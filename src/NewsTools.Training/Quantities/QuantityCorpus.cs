namespace NewsTools.Training.Quantities;

/// <summary>
/// Reads corpus files: <c>text, quantity's text, value, upper value, measure, unit, modifier, item</c> with tabs, one line a
/// quantity, <c>-</c> for absent; <c>text, !</c> for a sentence with none; # for comments; [rule] for a section.
/// </summary>
internal static class QuantityCorpus
{
    /// <summary>The sentences of a file with all their quantities.</summary>
    public static IReadOnlyList<QuantityCase> Read(string file)
    {
        var cases = new List<QuantityCase>();
        var (section, number) = ("", 0);
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[' && line[^1] == ']') { section = line[1..^1]; continue; }
            var columns = line.Split('\t');
            if (columns.Length < 2) throw new FormatException($"{file}:{number}: a line has a sentence and a quantity, or '!'.");
            if (cases.Count == 0 || cases[^1].Text != columns[0]) cases.Add(new QuantityCase(columns[0], section, number, []));
            if (columns[1] == "!") continue;
            try
            {
                cases[^1].Rows.Add(QuantityRow.Parse(columns.AsSpan(1)));
            }
            catch (FormatException problem)
            {
                throw new FormatException($"{file}:{number}: {problem.Message}", problem);
            }
        }

        return cases;
    }
}
