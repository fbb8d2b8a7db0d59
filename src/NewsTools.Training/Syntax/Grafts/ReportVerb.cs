using System.Globalization;
using NewsTools.Training.Models;

namespace NewsTools.Training.Syntax;

/// <summary>A verb of saying or thinking, as a report uses it; they stand in <c>report-verbs.tsv</c>.</summary>
/// <param name="Lemma">The base form.</param>
/// <param name="Past">The past form, which is also the participle.</param>
/// <param name="Third">The form with <c>he</c>.</param>
/// <param name="Gerund">The form in <c>-ing</c>.</param>
/// <param name="Weight">How often to take it.</param>
internal sealed record ReportVerb(string Lemma, string Past, string Third, string Gerund, int Weight)
{
    /// <summary>The verbs that a clause follows with or without <c>that</c>.</summary>
    public static readonly IReadOnlyList<ReportVerb> All = Read();

    private static readonly int WeightInAll = All.Sum(verb => verb.Weight);

    /// <summary>Whether somebody is told: <c>told reporters</c>.</summary>
    public bool HasListener => Lemma == "tell";

    /// <summary>A verb by its weight.</summary>
    public static ReportVerb Draw(Dice dice)
    {
        var place = dice.Next(WeightInAll);
        foreach (var verb in All)
            if ((place -= verb.Weight) < 0) return verb;
        return All[0];
    }

    /// <summary>A verb that needs no listener: all but <c>tell</c>.</summary>
    public static ReportVerb DrawWithoutListener(Dice dice)
    {
        var verb = Draw(dice);
        while (verb.HasListener) verb = Draw(dice);
        return verb;
    }

    private static List<ReportVerb> Read()
    {
        using var stream = typeof(ReportVerb).Assembly.GetManifestResourceStream("report-verbs.tsv")!;
        using var reader = new StreamReader(stream);
        var verbs = new List<ReportVerb>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is var columns) verbs.Add(new ReportVerb(columns[0], columns[1], columns[2], columns[3], int.Parse(columns[4], CultureInfo.InvariantCulture)));
        return verbs;
    }
}
