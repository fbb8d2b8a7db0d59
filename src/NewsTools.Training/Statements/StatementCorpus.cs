namespace NewsTools.Training.Statements;

/// <summary>
/// Scores statements against a corpus of sentences: lines of text, source or <c>-</c>, cue, stance, certainty, negated and
/// content with tabs between; text and <c>!</c> where there must be none.
/// </summary>
internal static class StatementCorpus
{
    private static readonly char[] Edges = [' ', '"', '“', '”', '\'', '‘', '’', '.', ',', ';', ':', '?', '!'];
    private static readonly string[] Openers = ["that ", "to ", "the ", "a ", "an ", "whether ", "if "];

    public static StatementCorpusScore Score(string file, TextWriter misses)
    {
        var score = new StatementCorpusScore();
        var rows = File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Where(row => row.Length is 2 or 7);
        foreach (var passage in rows.GroupBy(row => row[0]))
        {
            var found = NewsPipeline.Default.Analyze(new Article(passage.Key.Replace("\\n", "\n", StringComparison.Ordinal)), Layers.Statements).Statements.ToList();
            var used = new HashSet<Statement>();
            foreach (var row in passage)
            {
                if (row.Length == 2) { Empty(row, found, score, misses); continue; }
                var match = found.Where(one => !used.Contains(one) && Near(one.Cue, row[2]))
                    .OrderByDescending(one => Overlap(one.WholeContent, row[6])).FirstOrDefault();
                if (match is not null) used.Add(match);
                Compare(row, match, score, misses);
            }

            score.Spurious += passage.First().Length == 2 ? 0 : found.Count - used.Count;
        }

        return score;
    }

    private static void Empty(string[] row, List<Statement> found, StatementCorpusScore score, TextWriter misses)
    {
        score.Add("none where there is none", found.Count == 0);
        if (found.Count > 0) misses.WriteLine($"{row[0]}\n     have {string.Join("; ", found.Select(Show))}, want none");
    }

    private static void Compare(string[] row, Statement? match, StatementCorpusScore score, TextWriter misses)
    {
        (string Name, bool Right)[] columns =
        [
            ("found", match is not null),
            ("source", match is not null && Bare(match.Source ?? "-") == Bare(row[1])),
            ("cue", match?.Cue == row[2]),
            ("stance", match?.Stance.ToString() == row[3]),
            ("certainty", match?.Certainty.ToString() == row[4]),
            ("negated", match is not null && match.Negated == bool.Parse(row[5])),
            ("content", match is not null && (Bare(match.Content) == Bare(row[6]) || Bare(match.WholeContent) == Bare(row[6]))),
            ("content, most words", match is not null && Overlap(match.WholeContent, row[6]) > 0.5),
        ];
        foreach (var (name, right) in columns) score.Add(name, right);
        var wrong = columns.Where(column => !column.Right).Select(column => column.Name).ToList();
        if (wrong.Count > 0) misses.WriteLine($"{row[0]}\n     want {string.Join(" | ", row.Skip(1))}\n     have {(match is null ? "nothing" : Show(match))}  [{string.Join(", ", wrong)}]");
    }

    private static string Show(Statement one) =>
        $"{one.Source ?? "-"} | {one.Cue} | {one.Stance} | {one.Certainty} | {one.Negated} | {one.WholeContent} ({one.Rule})";

    private static bool Near(string cue, string wanted) => cue == wanted || Words(cue).Overlaps(Words(wanted));

    private static double Overlap(string found, string wanted)
    {
        var (one, other) = (Words(found), Words(wanted));
        var shared = one.Count(other.Contains);
        return 2.0 * shared / (one.Count + other.Count);
    }

    private static HashSet<string> Words(string text) => [.. text.Split(Edges, StringSplitOptions.RemoveEmptyEntries)];

    private static string Bare(string text)
    {
        var bare = text.Replace(" … ", " ", StringComparison.Ordinal).Trim(Edges);
        foreach (var opener in Openers)
            if (bare.StartsWith(opener, StringComparison.OrdinalIgnoreCase)) { bare = bare[opener.Length..]; break; }
        return bare.Trim(Edges);
    }
}
