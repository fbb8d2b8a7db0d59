using System.Globalization;
using NewsTools.Training.Corpora;

namespace NewsTools.Training.Summaries;

/// <summary>Scores keywords against the salient entities of GUM, beside the weightiest single words.</summary>
internal sealed class ScoreKeywordsCommand : ICommand
{
    private const int Top = 10;
    private const int MuchSalient = 3;

    /// <inheritdoc/>
    public string Name => "score keywords";

    /// <inheritdoc/>
    public string Usage => "[--data FOLDER] [--split train|dev]: how many of the first ten keywords name a salient entity, and how many entities that most summaries speak of they name";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var data = options.GetDataFolder();
        var split = options.GetOneOf("split", "train", "dev");
        options.ThrowIfUnread();
        foreach (var part in split is null ? ["train", "dev"] : (string[])[split])
            Report(part, [.. ConlluReader.ReadAll(Path.Combine(data, "gum", part)).Where(document => ScoreSummariesCommand.Genres.Contains(document.Genre))], output);
        return 0;
    }

    private static void Report(string part, List<ConlluDocument> documents, TextWriter output)
    {
        output.WriteLine($"gum {part}, {documents.Count} documents, the first {Top} keywords");
        output.WriteLine("  genre      method       salient   found");
        foreach (var genre in documents.GroupBy(document => document.Genre, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Write(genre.Key, "NewsTools", [.. genre.Select(document => Score(document, Keywords))], output);
            Write(genre.Key, "TF-IDF", [.. genre.Select(document => Score(document, SingleWords))], output);
        }

        output.WriteLine();
    }

    private static (double Salient, double Found) Score(ConlluDocument document, Func<Article, IEnumerable<string>> method)
    {
        var entities = SalientEntities.Of(document);
        var keywords = method(SummaryDocument.ArticleOf(document)).Take(Top).ToList();
        var central = entities.Where(entity => entity.Grade >= MuchSalient).ToList();
        return (
            100.0 * keywords.Count(keyword => entities.Exists(entity => entity.IsNamedBy(keyword))) / Math.Max(1, keywords.Count),
            100.0 * central.Count(entity => keywords.Exists(entity.IsNamedBy)) / Math.Max(1, central.Count));
    }

    private static IEnumerable<string> Keywords(Article article) =>
        NewsPipeline.Default.Analyze(article, Layers.Keywords).Keywords.Select(keyword => keyword.Phrase);

    private static IEnumerable<string> SingleWords(Article article)
    {
        var tokens = NewsPipeline.Default.Analyze(article, Layers.Tokens).Tokens.Tokens.ToArray();
        return tokens.Where(token => ContentWords.Is(token) && token.Kind == TokenKind.Word)
            .GroupBy(token => token.Lower)
            .OrderByDescending(group => group.Count() * WordFrequencies.Default.Rarity(group.Key))
            .Select(group => group.First().Span.In(article.Text).ToString());
    }

    private static void Write(string genre, string method, List<(double Salient, double Found)> scores, TextWriter output) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {genre,-10} {method,-10}{scores.Average(score => score.Salient),9:F1}{scores.Average(score => score.Found),9:F1}"));
}
