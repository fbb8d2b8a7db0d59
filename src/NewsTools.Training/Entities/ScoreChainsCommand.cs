using System.Globalization;
using NewsTools.Training.Corpora;

namespace NewsTools.Training.Entities;

/// <summary>Scores the chains of named entities against GUM, beside what equal strings give. Mentions are not given.</summary>
internal sealed class ScoreChainsCommand : ICommand
{
    private static readonly string[] Genres = ["news", "interview", "bio"];

    public string Name => "score chains";

    public string Usage => "[--data FOLDER] [--split train|dev] [--errors N]: chains of named entities of GUM news, interview, bio; links that are wrong or missing, of train alone";

    public int Run(CommandOptions options, TextWriter output)
    {
        var data = options.GetDataFolder();
        var split = options.GetOneOf("split", "train", "dev") ?? "dev";
        var errors = options.GetInt("errors", 0);
        options.ThrowIfUnread();
        if (errors > 0 && split == "dev") throw new UsageException("The errors of dev are not shown: nobody tunes on them.");
        foreach (var (label, score) in Score(data, split))
        {
            var (muc, b3, ceaf) = (score.Of(0), score.Of(1), score.Of(2));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{label,-34} MUC {muc.Recall:P1} {muc.Precision:P1} {muc.F1:P1}  B3 {b3.Recall:P1} {b3.Precision:P1} {b3.F1:P1}  CEAFe {ceaf.Recall:P1} {ceaf.Precision:P1} {ceaf.F1:P1}  average {score.Average:P1}"));
        }

        if (errors > 0) ChainErrors.Write(Documents(data, split), errors, output);
        return 0;
    }

    /// <summary>The scores by genre and over all, of entities and of equal strings; chains of one mention left out, then with them.</summary>
    public static IReadOnlyList<(string Label, ChainScore Score)> Score(string data, string split)
    {
        var scores = new SortedDictionary<string, ChainScore>(StringComparer.Ordinal);
        foreach (var source in Documents(data, split))
        {
            var gold = GumChains.Of(source);
            var reader = new ChainReader(source);
            foreach (var (system, found) in (ReadOnlySpan<(string, ChainDocument)>)[("entities", reader.Entities()), ("strings", reader.Strings())])
            {
                foreach (var genre in (ReadOnlySpan<string>)[source.Genre, "all"])
                    Sum(scores, $"{genre} {system}", gold.WithoutSingles(), found.WithoutSingles());
                Sum(scores, $"with singles {system}", gold, found);
            }
        }

        return [.. scores.Select(pair => (pair.Key, pair.Value))];
    }

    private static IEnumerable<ConlluDocument> Documents(string data, string split) =>
        ConlluReader.ReadAll(Path.Combine(data, "gum", split)).Where(document => Genres.Contains(document.Genre));

    private static void Sum(SortedDictionary<string, ChainScore> scores, string label, ChainDocument gold, ChainDocument found)
    {
        if (!scores.TryGetValue(label, out var score)) scores[label] = score = new ChainScore();
        score.Add(gold, found);
    }
}
