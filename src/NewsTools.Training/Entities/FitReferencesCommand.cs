using System.Globalization;
using System.Numerics;
using System.Text;
using NewsTools.Entities;
using NewsTools.Training.Corpora;

namespace NewsTools.Training.Entities;

/// <summary>
/// Fits the weights of the cues for pronouns on GUM train and our own passages: a log-linear model over each pronoun's
/// candidates and the choice of none, by gradient steps in a fixed order, rounded to whole numbers.
/// </summary>
internal sealed class FitReferencesCommand : ICommand
{
    private const int Rounds = 60;
    private const double Decay = 0.0005;
    private const double Scale = 16;

    /// <summary>What is added where gold has many pronouns without antecedent that news has not: <c>it</c> of spoken turns, <c>they</c> for people at large.</summary>
    private static readonly double[] Boldness = [2, 2, 1, 1];

    /// <summary>Genres in which pronouns lean on the situation: they teach nothing of news.</summary>
    private static readonly string[] Spoken = ["conversation", "vlog"];

    /// <summary>Our own passages, whose pronouns are as those of news are.</summary>
    private static readonly string Passages = Path.Combine("tests", "NewsTools.Core.Tests", "Corpora", "sources.txt");

    public string Name => "fit-references";

    public string Usage => "[--data FOLDER] [--out FILE]: fits the weights of the cues for pronouns on GUM train and the own passages; by default src/NewsTools.Core/Entities/reference-cues.tsv";

    public int Run(CommandOptions options, TextWriter output)
    {
        var data = options.GetDataFolder();
        var file = options.Get("out", Path.Combine("src", "NewsTools.Core", "Entities", "reference-cues.tsv"));
        options.ThrowIfUnread();
        var lessons = ConlluReader.ReadAll(Path.Combine(data, "gum", "train"))
            .Where(source => !Spoken.Contains(source.Genre)).SelectMany(PronounLessons.Of).ToList();
        lessons.AddRange(SourcePassage.Load(Passages).SelectMany(PassageLessons.Of));
        var weights = new double[ReferenceWeights.Sorts][];
        for (var sort = 0; sort < weights.Length; sort++)
        {
            var own = lessons.Where(lesson => lesson.Sort == sort).ToList();
            weights[sort] = Fit(own);
            weights[sort][(int)ReferenceCue.Always] += BestOffset(own, weights[sort]) + Boldness[sort];
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"sort {sort}: {own.Count} pronouns, {own.Count(lesson => lesson.Right >= 0)} with a candidate, right {Share(own, weights[sort]):P1}"));
        }

        File.WriteAllText(file, Table(weights));
        return 0;
    }

    /// <summary>What to add to each candidate's score so that precision and recall of the links together are best.</summary>
    private static double BestOffset(List<PronounLesson> lessons, double[] weights)
    {
        var tried = (double[])weights.Clone();
        var (best, bestF1) = (0.0, 0.0);
        for (var offset = -1.0; offset <= 2; offset += 0.125)
        {
            tried[(int)ReferenceCue.Always] = weights[(int)ReferenceCue.Always] + offset;
            var found = lessons.Select(lesson => (Best: Best(lesson, tried), lesson.Right)).ToList();
            var right = found.Count(pair => pair.Best >= 0 && pair.Best == pair.Right);
            var f1 = 2.0 * right / (found.Count(pair => pair.Best >= 0) + found.Count(pair => pair.Right >= 0));
            if (f1 > bestF1) (best, bestF1) = (offset, f1);
        }

        return best;
    }

    private static double Share(List<PronounLesson> lessons, double[] weights) =>
        lessons.Average(lesson => Best(lesson, weights) == lesson.Right ? 1.0 : 0);

    private static int Best(PronounLesson lesson, double[] weights)
    {
        int best = -1;
        var bestScore = 0.0;
        for (var i = 0; i < lesson.Cues.Count; i++)
            if (Score(lesson.Cues[i], weights) is var score && score > bestScore) (best, bestScore) = (i, score);
        return best;
    }

    private static double[] Fit(List<PronounLesson> lessons)
    {
        var weights = new double[Enum.GetValues<ReferenceCue>().Length];
        for (var round = 0; round < Rounds; round++)
        {
            var rate = 0.1 / (1 + round * 0.2);
            foreach (var lesson in lessons) Step(lesson, weights, rate);
            for (var i = 0; i < weights.Length; i++) weights[i] *= 1 - Decay * lessons.Count * rate / 100;
        }

        return weights;
    }

    private static void Step(PronounLesson lesson, double[] weights, double rate)
    {
        var chances = lesson.Cues.Select(cues => Math.Exp(Math.Min(30, Score(cues, weights)))).ToList();
        var sum = chances.Sum() + 1;
        for (var i = 0; i < chances.Count; i++)
        {
            var gradient = (i == lesson.Right ? 1 : 0) - chances[i] / sum;
            for (var cues = lesson.Cues[i]; cues != 0; cues &= cues - 1) weights[BitOperations.TrailingZeroCount(cues)] += rate * gradient;
        }
    }

    private static double Score(ulong cues, double[] weights)
    {
        var sum = 0.0;
        for (; cues != 0; cues &= cues - 1) sum += weights[BitOperations.TrailingZeroCount(cues)];
        return sum;
    }

    private static string Table(double[][] weights)
    {
        var table = new StringBuilder("# cue\the or she\tit\tthey\tits; fitted by the trainer's command fit-references, see docs/models.md\n");
        foreach (var cue in Enum.GetValues<ReferenceCue>())
        {
            table.Append(cue);
            foreach (var sort in weights) table.Append(CultureInfo.InvariantCulture, $"\t{(int)Math.Round(sort[(int)cue] * Scale)}");
            table.Append('\n');
        }

        return table.ToString();
    }
}
