using System.Globalization;
using NewsTools.Training.Scoring;

namespace NewsTools.Training.Stories;

/// <summary>Scores near-duplicates on pairs made of the shared articles: copies on the way to many outlets, and near-misses.</summary>
internal sealed class ScoreDuplicatesCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "score duplicates";

    /// <inheritdoc/>
    public string Usage => "[--data FOLDER] [--pairs N] [--errors]: precision and recall of near-duplicates over N made pairs an article, and as many near-misses";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var data = options.GetDataFolder();
        var perArticle = options.GetInt("pairs", 12);
        var errors = options.Has("errors");
        options.ThrowIfUnread();
        var pairs = DuplicateSet.Make(SampleArticle.ReadAll(Path.Combine(data, "articles")), perArticle);
        foreach (var group in pairs.GroupBy(pair => (pair.IsCopy, Name: pair.IsCopy ? pair.Name.Split(", ").Length + " edits" : pair.Name)).OrderBy(group => group.Key))
            output.WriteLine($"  {(group.Key.IsCopy ? "copies, " : "near-miss: ") + group.Key.Name,-62} {group.Count(),6} {group.Count(pair => pair.IsFound()),6} found");
        if (errors)
            foreach (var pair in pairs.Where(pair => pair.IsFound() != pair.IsCopy))
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {(pair.IsCopy ? "missed" : "false")}: {pair.Name} {pair.Match()}"));
        var score = Score(pairs);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Gold} copies, {pairs.Count - score.Gold} near-misses: precision {score.Precision:F2}, recall {score.Recall:F2}"));
        return 0;
    }

    /// <summary>The counts over pairs.</summary>
    public static MatchCount Score(IReadOnlyList<DuplicatePair> pairs)
    {
        var found = pairs.Where(pair => pair.IsFound()).ToList();
        return new MatchCount(pairs.Count(pair => pair.IsCopy), found.Count, found.Count(pair => pair.IsCopy));
    }
}
