using System.Globalization;

namespace NewsTools.Training.Summaries;

/// <summary>
/// Looks for the weights of the sentence features on the training part of GUM: from random starts, one weight after
/// the other is changed as long as the mean ROUGE over genres grows; the mean over folds tells what to expect of
/// documents that were not seen.
/// </summary>
internal sealed class TuneSummariesCommand : ICommand
{
    private const int Folds = 5;

    /// <inheritdoc/>
    public string Name => "tune summaries";

    /// <inheritdoc/>
    public string Usage => "[--data FOLDER] [--starts N]: weights of the sentence features, on the training part alone";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var data = options.GetDataFolder();
        var starts = options.GetInt("starts", 4);
        options.ThrowIfUnread();
        var documents = SummaryDocument.ReadAll(Path.Combine(data, "gum", "train"), ScoreSummariesCommand.Genres).ConvertAll(MeasuredDocument.Of);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean ROUGE F1 of the first sentences: {documents.GroupBy(document => document.Genre).Average(genre => genre.Average(document => document.Score([.. Enumerable.Range(0, 100)]))):F2}, of the weights in use: {WeightSearch.Score(documents, [.. SentenceFeatures.Default.Select(feature => feature.Weight)]):F2}"));
        var held = Enumerable.Range(0, Folds).Average(fold => Held(documents, fold, starts));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean ROUGE F1 of documents held out: {held:F2}"));
        var (weights, score) = WeightSearch.Run(documents, starts);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean ROUGE F1 of all: {score:F2}"));
        for (var i = 0; i < weights.Length; i++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {SentenceFeatures.Default[i].Name,-12} {weights[i]:F3}"));
        return 0;
    }

    private static double Held(List<MeasuredDocument> documents, int fold, int starts)
    {
        var (weights, _) = WeightSearch.Run([.. documents.Where((_, i) => i % Folds != fold)], starts);
        return WeightSearch.Score([.. documents.Where((_, i) => i % Folds == fold)], weights);
    }
}
