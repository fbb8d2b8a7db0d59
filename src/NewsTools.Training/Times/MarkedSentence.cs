using System.Globalization;
using System.Text;

namespace NewsTools.Training.Times;

/// <summary>An invented sentence with the times that it has: <c>He left {last week|2022-W44}</c>; the values of a set stand after <c>set</c>, a modifier after a second stroke.</summary>
/// <param name="Text">The sentence without its marks.</param>
/// <param name="Published">The article's day.</param>
/// <param name="Times">Where each time stands, its type where the mark says one, its value and modifier.</param>
internal sealed record MarkedSentence(string Text, DateTimeOffset Published, IReadOnlyList<(TextSpan Span, bool IsSet, string Value, TimeModifier Modifier)> Times)
{
    /// <summary>The sentences of a file.</summary>
    public static IEnumerable<MarkedSentence> Read(string file)
    {
        var day = default(DateTimeOffset);
        foreach (var line in File.ReadLines(file))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '@') day = DateTimeOffset.ParseExact(line[2..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
            else yield return Parse(line, day);
        }
    }

    private static MarkedSentence Parse(string line, DateTimeOffset day)
    {
        var text = new StringBuilder();
        var times = new List<(TextSpan, bool, string, TimeModifier)>();
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] != '{')
            {
                text.Append(line[at]);
                continue;
            }

            var end = line.IndexOf('}', at);
            var parts = line[(at + 1)..end].Split('|');
            var isSet = parts[1].StartsWith("set ", StringComparison.Ordinal);
            times.Add((new TextSpan(text.Length, parts[0].Length), isSet, isSet ? parts[1][4..] : parts[1], parts.Length > 2 ? Enum.Parse<TimeModifier>(parts[2]) : TimeModifier.None));
            text.Append(parts[0]);
            at = end;
        }

        return new MarkedSentence(text.ToString(), day, times);
    }
}
