using System.Globalization;

namespace NewsTools.Training.Summaries;

/// <summary>Scores summaries against the human ones of GUM, beside the first sentences and sentences by chance.</summary>
internal sealed class ScoreSummariesCommand : ICommand
{
    internal static readonly string[] Genres = ["academic", "bio", "interview", "news"];

    /// <inheritdoc/>
    public string Name => "score summaries";

    /// <inheritdoc/>
    public string Usage => "[--data FOLDER] [--split train|dev]: ROUGE of summaries at the length of the human ones, by genre";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var data = options.GetDataFolder();
        var split = options.GetOneOf("split", "train", "dev");
        options.ThrowIfUnread();
        foreach (var part in split is null ? ["train", "dev"] : (string[])[split])
            Report(part, SummaryDocument.ReadAll(Path.Combine(data, "gum", part), Genres), output);
        return 0;
    }

    private static void Report(string part, List<SummaryDocument> documents, TextWriter output)
    {
        var scorer = new SummaryScorer(documents);
        output.WriteLine($"gum {part}, {documents.Count} documents");
        output.WriteLine("  genre      method       R1 rec    R1 F1   R2 rec    R2 F1   RL rec    RL F1");
        var methods = (SummaryMethod[])[SummaryMethod.NewsTools(new SentenceRanker()), SummaryMethod.Lead, SummaryMethod.Chance];
        var scores = methods.Select(method => (method.Name, Genres: scorer.ByGenre(method))).ToList();
        foreach (var genre in Genres)
            foreach (var (name, genres) in scores)
                Write(genre, name, genres[genre], output);
        foreach (var (name, genres) in scores) Write("= mean", name, RougeScores.Average(genres.Values), output);
        output.WriteLine();
    }

    private static void Write(string genre, string method, RougeScores scores, TextWriter output) =>
        output.WriteLine($"  {genre,-10} {method,-10}{Columns(scores.One)}{Columns(scores.Two)}{Columns(scores.Longest)}");

    private static string Columns(RougeScore score) => string.Create(CultureInfo.InvariantCulture, $"{score.Recall,9:F2}{score.F1,9:F2}");
}
