namespace NewsTools.Training.Statements;

/// <summary>
/// What most of a text's annotators marked: attributions whose cues overlap are one, with the source, cue and content that
/// most of those who marked it gave. Against the annotator left out it tells what the best reader could reach.
/// </summary>
internal static class AnnotatorMajority
{
    /// <summary>The fewest annotators of a text, the one left out among them.</summary>
    public const int FewestAnnotators = 5;

    /// <summary>The attributions that at least half of the annotators marked.</summary>
    public static List<Attributed> Of(IReadOnlyList<List<Attributed>> annotators)
    {
        var groups = new List<List<(int Annotator, Attributed One)>>();
        for (var annotator = 0; annotator < annotators.Count; annotator++)
            foreach (var one in annotators[annotator])
            {
                var group = groups.Find(group => Overlap(group[0].One.Cue, one.Cue));
                if (group is null) groups.Add(group = []);
                group.Add((annotator, one));
            }

        return
        [
            .. groups.Where(group => group.DistinctBy(pair => pair.Annotator).Count() * 2 >= annotators.Count)
                .Select(group => new Attributed(MostGiven(group, one => one.Source), MostGiven(group, one => one.Cue), MostGiven(group, one => one.Content), "")),
        ];
    }

    private static IReadOnlyList<TextSpan> MostGiven(List<(int Annotator, Attributed One)> group, Func<Attributed, IReadOnlyList<TextSpan>> part) =>
        part(group.GroupBy(pair => string.Join(' ', part(pair.One).Select(span => $"{span.Start}-{span.End}"))).MaxBy(same => same.Count())!.First().One);

    private static bool Overlap(IReadOnlyList<TextSpan> one, IReadOnlyList<TextSpan> other) =>
        one.Any(span => other.Any(with => span.Start < with.End && with.Start < span.End));
}
