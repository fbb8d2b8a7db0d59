using System.Globalization;
using NewsTools.Training.Scoring;

namespace NewsTools.Training.Quantities;

/// <summary>
/// Scores the Recognizers-Text specs for numbers, percentages, currencies, dimensions and temperatures: a case is right
/// where every expected result has a fact in its place with its value and unit, and one without results has no fact.
/// </summary>
internal static class RecognizerQuantities
{
    private static readonly string[] Models = ["Number", "Percent", "Currency", "Dimension", "Temperature"];

    /// <summary>Scores the news-like cases of all models.</summary>
    public static MatchCount Score(string data, TextWriter errors, TextWriter output)
    {
        var all = default(MatchCount);
        output.WriteLine("recognizers    cases  right  share");
        foreach (var model in Models)
        {
            var (kept, left) = (default(MatchCount), new SortedDictionary<string, int>(StringComparer.Ordinal));
            foreach (var one in QuantitySpec.Load(Path.Combine(data, "recognizers", model + "Model.json"), model))
            {
                if (one.LeftOut is { } why) { left[why] = left.GetValueOrDefault(why) + 1; continue; }
                var facts = NewsPipeline.Default.Analyze(new Article(one.Input), Layers.Quantities).Quantities;
                var right = one.IsMetBy(facts);
                kept += new MatchCount(1, 1, right ? 1 : 0);
                if (!right) errors.WriteLine($"{model}: {one.Input}\n     want {string.Join("; ", one.Results.Select(result => $"{result.Text} = {result.Value} {result.Unit}"))}\n     have {string.Join("; ", facts.Select(fact => $"{fact.Text} = {fact.Value} {fact.Unit} {fact.Measure}"))}");
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {model,-12} {kept.Gold,5} {kept.Matched,6} {kept.Recall,6:F1}"));
            foreach (var (why, count) in left) output.WriteLine($"    left out: {count} {why}");
            all += kept;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"all",-12} {all.Gold,5} {all.Matched,6} {all.Recall,6:F1}"));
        return all;
    }
}
