using System.Globalization;

namespace NewsTools.Training.Statements;

/// <summary>
/// Reads a local copy of a part of PolNeAR (folders <c>text</c> and <c>attributions</c>, standoff files, one an annotator).
/// It serves error analysis: nothing of it is kept, and nothing is trained on it.
/// </summary>
internal static class PolnearCorpus
{
    /// <summary>Each annotator's file with its text.</summary>
    public static IEnumerable<(string Name, string Text, List<Attributed> Gold)> Read(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "attributions"), "*.ann").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var text = File.ReadAllText(Path.Combine(folder, "text", name[..name.LastIndexOf('_')] + ".txt"));
            var codes = CodeUnits(text);
            yield return (name, text, ReadFile(file, codes));
        }
    }

    /// <summary>The offset in UTF-16 of each code point: the files count the latter.</summary>
    private static int[] CodeUnits(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            offsets.Add(i);
        offsets.Add(text.Length);
        return [.. offsets];
    }

    private static List<Attributed> ReadFile(string file, int[] codes)
    {
        var spans = new Dictionary<string, List<TextSpan>>(StringComparer.Ordinal);
        var found = new List<Attributed>();
        foreach (var line in File.ReadLines(file))
        {
            var columns = line.Split('\t');
            if (columns.Length > 2 && columns[0].StartsWith('T')) spans[columns[0]] = Spans(columns[1], codes);
            else if (columns.Length > 1 && columns[0].StartsWith('E')) found.Add(Link(columns[1], spans));
        }

        found.RemoveAll(attribution => attribution.Cue.Count == 0);
        return found;
    }

    private static List<TextSpan> Spans(string column, int[] codes) =>
        [.. column[(column.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';').Select(pair => pair.Split(' '))
            .Select(pair => TextSpan.FromBounds(codes[Number(pair[0])], codes[Math.Min(Number(pair[1]), codes.Length - 1)]))];

    private static Attributed Link(string column, Dictionary<string, List<TextSpan>> spans)
    {
        var parts = column.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(':'))
            .ToLookup(part => part[0].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), part => part[1], StringComparer.Ordinal);
        return new Attributed(Of("Source"), Of("Cue"), Of("Content"), "");

        List<TextSpan> Of(string role) => [.. parts[role].Where(spans.ContainsKey).SelectMany(id => spans[id]).OrderBy(span => span.Start)];
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
