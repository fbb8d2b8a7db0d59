using NewsTools.Training.Scoring;

namespace NewsTools.Training.Quantities;

/// <summary>How often each property of quantities is right. A missed or needless quantity is wrong in every one.</summary>
internal sealed class QuantityScore
{
    private static readonly (string Name, Func<QuantityRow, Quantity, bool> IsRight)[] Properties =
    [
        ("value", (row, fact) => row.HasValue(fact)),
        ("measure", (row, fact) => row.HasMeasure(fact)),
        ("unit", (row, fact) => row.HasUnit(fact)),
        ("modifier", (row, fact) => row.HasModifier(fact)),
        ("item", (row, fact) => row.HasItem(fact)),
    ];

    private readonly int[] _right = new int[Properties.Length];

    /// <summary>The number of quantities that the corpus lists.</summary>
    public int Gold { get; private set; }

    /// <summary>The number that was found.</summary>
    public int Found { get; private set; }

    /// <summary>The names of the properties with their counts.</summary>
    public IEnumerable<(string Name, MatchCount Count)> Counts => Properties.Select((property, i) => (property.Name, new MatchCount(Gold, Found, _right[i])));

    /// <summary>The count of one property.</summary>
    public MatchCount this[string name] => Counts.Single(pair => pair.Name == name).Count;

    /// <summary>Adds a pair.</summary>
    /// <returns>The names of what is wrong in it.</returns>
    public string Add(QuantityRow? row, Quantity? fact)
    {
        if (row is not null) Gold++;
        if (fact is not null) Found++;
        if (row is null || fact is null) return row is null ? "needless" : "missed";
        var wrong = "";
        for (var i = 0; i < Properties.Length; i++)
            if (Properties[i].IsRight(row, fact)) _right[i]++;
            else wrong += " " + Properties[i].Name;
        return wrong.TrimStart();
    }

    /// <summary>Scores a file.</summary>
    public static QuantityScore OfFile(string file, TextWriter errors)
    {
        var score = new QuantityScore();
        foreach (var one in QuantityCorpus.Read(file))
            foreach (var (row, fact) in one.Pair(NewsPipeline.Default.Analyze(new Article(one.Text), Layers.Quantities).Quantities))
            {
                var wrong = score.Add(row, fact);
                if (wrong.Length == 0) continue;
                errors.WriteLine($"{one.Line}: {wrong}: {one.Text}");
                if (row is not null) errors.WriteLine($"     want {row.Text} = {row.Value} {row.Upper} {row.Measure} {row.Unit} {row.Modifier} [{row.Item}]");
                if (fact is not null) errors.WriteLine($"     have {fact.Text} = {fact.Value} {fact.UpperValue} {fact.Measure} {fact.Unit} {fact.Modifier} [{fact.Item}] {fact.Rule}");
            }

        return score;
    }
}
