using System.Text.RegularExpressions;

namespace NewsTools.Core.Tests.Times;

/// <summary>The lines of the corpus files: sentences with what the rules must find in them, and near-misses.</summary>
internal static partial class TimeCorpus
{
    /// <summary>The day of the article that the sentences are from, a Friday.</summary>
    public static readonly DateTimeOffset Published = new(2022, 11, 11, 0, 0, 0, TimeSpan.Zero);

    /// <summary>All lines, in the order of the files' names.</summary>
    public static IReadOnlyList<TimeCorpusLine> Lines { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "NewsTools.Core.Tests", "Times", "Corpus"), "*.txt")
            .Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>The times of a text.</summary>
    public static IReadOnlyList<TimeExpression> Find(string text, DateTimeOffset? published) =>
        NewsPipeline.Default.Analyze(new Article(text) { Published = published }, Layers.Times).Times;

    private static IEnumerable<TimeCorpusLine> Read(string file)
    {
        var (rule, number) = ("", 0);
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') rule = line.Trim('[', ']');
            else yield return Parse(line, rule, $"{Path.GetFileName(file)}:{number}");
        }
    }

    private static TimeCorpusLine Parse(string line, string rule, string place)
    {
        if (line[0] != '+') return new TimeCorpusLine(place, rule, line[0], line[2..], "", "", "", "");
        var match = Example().Match(line);
        if (!match.Success) throw new FormatException($"{place}: '{line}' is no example: '+ text with [one expression]. = Type Value Modifier'.");
        var want = match.Groups[4].Value.Split(' ');
        return new TimeCorpusLine(place, rule, '+', match.Groups[1].Value + match.Groups[2].Value + match.Groups[3].Value,
            match.Groups[2].Value, want[0], want[1], want.Length > 2 ? want[2] : nameof(TimeModifier.None));
    }

    [GeneratedRegex(@"^\+ (.*)\[(.+)\](.*) = (.+)$")]
    private static partial Regex Example();
}
