using System.Text;

namespace NewsTools.Training.Names;

/// <summary>Reads text with names marked in it: <c>[P Jane Roe] of [O Acme] in [L Oslo]</c>; a blank line parts documents.</summary>
internal static class MarkedCorpus
{
    /// <summary>The documents of a file.</summary>
    public static IEnumerable<NameDocument> Read(string set, string file)
    {
        var (text, names, count) = (new StringBuilder(), new List<NameSpan>(), 0);
        foreach (var line in File.ReadLines(file).Append(""))
        {
            if (line.StartsWith('#')) continue;
            if (line.Length > 0) Add(line, text, names);
            else if (text.Length > 0)
            {
                yield return new NameDocument(set, $"{set}-{++count}", text.ToString(), names, KindSet.Core);
                (text, names) = (new StringBuilder(), []);
            }
        }
    }

    private static void Add(string line, StringBuilder text, List<NameSpan> names)
    {
        for (var at = 0; at < line.Length;)
        {
            var open = line.IndexOf('[', at);
            if (open < 0) open = line.Length;
            text.Append(line, at, open - at);
            if (open == line.Length) break;
            var close = line.IndexOf(']', open);
            var name = line[(open + 3)..close];
            names.Add(new NameSpan(new TextSpan(text.Length, name.Length), KindsOf(line[open + 1])));
            text.Append(name);
            at = close + 1;
        }

        text.Append('\n');
    }

    private static KindSet KindsOf(char mark) => NameLabels.Of(mark switch
    {
        'P' => "PER",
        'O' => "ORG",
        'L' => "LOC",
        _ => throw new FormatException($"'{mark}' is no mark of a name; P, O and L are."),
    });
}
