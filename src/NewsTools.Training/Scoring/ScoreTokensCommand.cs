using System.Globalization;
using NewsTools.Training.Corpora;

namespace NewsTools.Training.Scoring;

/// <summary>Scores tokens and sentences from raw text against GUM and EWT.</summary>
internal sealed class ScoreTokensCommand : ICommand
{
    private static readonly string[] NewsGenres = ["news", "interview", "speech"];

    /// <inheritdoc/>
    public string Name => "score tokens";

    /// <inheritdoc/>
    public string Usage => "[--data FOLDER] [--set gum|ewt] [--split train|dev] [--errors tokens|sentences]: tokens and sentences from raw text, F1 by genre; the errors of train alone";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var data = options.GetDataFolder();
        var set = options.GetOneOf("set", "gum", "ewt");
        var split = options.GetOneOf("split", "train", "dev");
        var errors = options.GetOneOf("errors", "tokens", "sentences");
        options.ThrowIfUnread();
        if (errors is not null) return ListErrors(PathOf(data, set ?? "gum", OnlyTrain(split)), errors == "sentences", output);
        foreach (var corpus in set is null ? ["gum", "ewt"] : (string[])[set])
            foreach (var part in split is null ? ["train", "dev"] : (string[])[split])
                Report(corpus, part, SegmentationScore.ByGenre(PathOf(data, corpus, part)), output);
        return 0;
    }

    /// <summary>Where a part of a corpus is: a folder of GUM, a file of EWT.</summary>
    internal static string PathOf(string data, string corpus, string part) =>
        Path.Combine(data, corpus, corpus == "gum" ? part : part + ".conllu");

    /// <summary>Errors are looked at in the part for training alone, so that the other part stays a measure.</summary>
    private static string OnlyTrain(string? split) =>
        split is null or "train" ? "train" : throw new UsageException("Errors are listed for '--split train' alone; the other part is for scoring.");

    private static int ListErrors(string path, bool sentences, TextWriter output)
    {
        foreach (var error in ConlluReader.ReadAll(path).SelectMany(document => SegmentationErrors.Of(document, sentences)))
            output.WriteLine(error);
        return 0;
    }

    private static void Report(string corpus, string part, SortedDictionary<string, SegmentationScore> genres, TextWriter output)
    {
        output.WriteLine($"{corpus} {part,-14} docs   tokens      P      R     F1   sents      P      R     F1");
        foreach (var (genre, score) in genres) Write(genre, score, output);
        var news = genres.Where(pair => NewsGenres.Contains(pair.Key)).Select(pair => pair.Value).ToList();
        if (news.Count > 0) Write("= news+int+sp", Sum(news), output);
        Write("= all", Sum(genres.Values), output);
        output.WriteLine();
    }

    private static SegmentationScore Sum(IEnumerable<SegmentationScore> scores) =>
        scores.Aggregate(default(SegmentationScore), (sum, score) => sum + score);

    private static void Write(string label, SegmentationScore score, TextWriter output) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {label,-16} {score.Documents,5} {Columns(score.Tokens, 8)} {Columns(score.Sentences, 7)}"));

    private static string Columns(MatchCount count, int width) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{count.Gold.ToString(CultureInfo.InvariantCulture).PadLeft(width)} {count.Precision,6:F2} {count.Recall,6:F2} {count.F1,6:F2}");
}
