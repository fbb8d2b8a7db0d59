using System.Globalization;
using NewsTools.Training.Scoring;

namespace NewsTools.Training.Names;

/// <summary>Scores the name recogniser from raw text: exact spans, by kind, and the precision of each rule.</summary>
internal sealed class ScoreNamesCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "score names";

    /// <inheritdoc/>
    public string Usage => "[--data FOLDER] [--set NAME|train|train/CORPUS] [--weights FILE] [--model FILE|none] [--rules] [--errors N]: names from raw text, by kind; N errors of each set";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var data = options.GetDataFolder();
        var set = options.Get("set", "");
        var rules = options.Has("rules");
        var weights = options.Has("weights") ? ReadWeights(options.Get("weights", "")) : NameWeights.Default;
        var errors = options.GetInt("errors", 0);
        var model = ModelOf(options.Get("model", ""));
        options.ThrowIfUnread();
        var pipeline = new NewsPipelineBuilder().Use(new TextSegmenter()).Use(new NameRecognizer(Lexicon.Default, weights, model)).Build();
        foreach (var name in set.Length == 0 ? NameCorpora.DevSets : [set])
        {
            var scores = Documents(data, name).GroupBy(document => document.Set).Select(corpus => (corpus.Key, Score: ScoreOf(pipeline, corpus))).ToList();
            foreach (var (corpus, score) in scores)
                Report(scores.Count > 1 ? $"{name}/{corpus}" : name, score, rules, errors, output);
            if (scores.Count > 1) Write("= " + name, scores.Aggregate(default(MatchCount), (sum, pair) => sum + pair.Score.Core), output);
        }

        return 0;
    }

    /// <summary>The network of a file, of the library, or none: the rules alone.</summary>
    private static Lazy<NameModel?>? ModelOf(string file) => file switch
    {
        "" => new Lazy<NameModel?>(() => NameModel.Default),
        "none" => null,
        _ => new Lazy<NameModel?>(() => NameModel.Of(ModelFile.Open(file))),
    };

    private static NameWeights ReadWeights(string file)
    {
        using var reader = File.OpenText(file);
        return NameWeights.Read(reader);
    }

    private static IEnumerable<NameDocument> Documents(string data, string set) => set.Split('/') switch
    {
        ["train"] => NameCorpora.Train(data),
        ["train", var corpus] => NameCorpora.Train(data).Where(document => document.Set == corpus),
        _ => NameCorpora.Dev(data, set),
    };

    private static NameScore ScoreOf(NewsPipeline pipeline, IEnumerable<NameDocument> documents)
    {
        var score = new NameScore();
        foreach (var document in documents) score.Add(document, pipeline.Analyze(new Article(document.Text), Layers.Names).Mentions);
        return score;
    }

    private static void Report(string set, NameScore score, bool rules, int errors, TextWriter output)
    {
        output.WriteLine($"{set,-16}   gold  found  right      P      R     F1");
        foreach (var (kind, count) in score.Kinds) Write(kind.ToString(), count, output);
        Write("= core", score.Core, output);
        if (rules)
            foreach (var (rule, count) in score.Rules.OrderByDescending(pair => pair.Value.Found))
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {rule,-34} {count.Found,6} {count.Precision,6:F1}"));
        if (rules)
            foreach (var (tenth, count) in score.Confidences)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    confidence {tenth / 10.0:F1} to {(tenth + 1) / 10.0:F1} {count.Found,17} {count.Precision,6:F1}"));
        for (var i = 0; i < Math.Min(errors, score.Errors.Count); i++)
            output.WriteLine("    " + score.Errors[(int)((long)i * score.Errors.Count / Math.Min(errors, score.Errors.Count))]);
        output.WriteLine();
    }

    private static void Write(string label, MatchCount count, TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"  {label,-14} {count.Gold,6} {count.Found,6} {count.Matched,6} {count.Precision,6:F1} {count.Recall,6:F1} {count.F1,6:F1}"));
}
