using System.Globalization;

namespace NewsTools.Training.Quantities;

/// <summary>Scores quantities against corpus files and the Recognizers-Text specs.</summary>
internal sealed class ScoreQuantitiesCommand : ICommand
{
    private static readonly string Folder = Path.Combine("tests", "NewsTools.Core.Tests");

    /// <inheritdoc/>
    public string Name => "score quantities";

    /// <inheritdoc/>
    public string Usage => "[--corpus FILE] [--recognizers] [--data FOLDER] [--errors]: value, unit, modifier and item; with --errors, what is wrong (never of the held-back corpus)";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var errors = options.Has("errors") ? output : TextWriter.Null;
        var corpus = options.Get("corpus", "");
        var recognizers = options.Has("recognizers");
        var data = recognizers ? options.GetDataFolder() : "";
        options.ThrowIfUnread();
        if (recognizers) RecognizerQuantities.Score(data, errors, output);
        if (corpus.Length > 0) Write(corpus, errors, output);
        if (recognizers || corpus.Length > 0) return 0;
        Write(Path.Combine(Folder, "Quantities", "Corpus", "quantities.tsv"), errors, output);
        var held = Path.Combine(Folder, "Corpora", "Held", "quantities.tsv");
        if (File.Exists(held)) Write(held, TextWriter.Null, output);
        return 0;
    }

    private static void Write(string file, TextWriter errors, TextWriter output)
    {
        var score = QuantityScore.OfFile(file, errors);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {score.Gold} quantities, {score.Found} found"));
        foreach (var (name, count) in score.Counts)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-9} P {count.Precision,5:F1}  R {count.Recall,5:F1}  F1 {count.F1,5:F1}"));
    }
}
