using System.Globalization;
using System.Numerics;

namespace NewsTools.Training.Names;

/// <summary>
/// Fits the weights of the name cues: multinomial logistic regression over the phrases that the recogniser cuts out
/// of the training corpora, by Adagrad (Duchi, Hazan, Singer 2011) in a fixed order, with an L2 penalty.
/// </summary>
internal sealed class FitNamesCommand : ICommand
{
    private const int Rounds = 3;
    private const int Epochs = 30;
    private const float Rate = 0.2f;
    private const float Penalty = 2e-5f;

    /// <summary>GMB is half silver and two thirds of all: it must not drown the rest.</summary>
    private const float SilverWeight = 0.5f;

    /// <inheritdoc/>
    public string Name => "fit-names";

    /// <inheritdoc/>
    public string Usage => "[--data FOLDER] [--out FILE]: fits the weights of the name cues on the training corpora; by default src/NewsTools.Core/Mentions/name-cues.tsv";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var data = options.GetDataFolder();
        var target = options.Get("out", Path.Combine("src", "NewsTools.Core", "Mentions", "name-cues.tsv"));
        options.ThrowIfUnread();
        var documents = NameCorpora.Train(data).ToList();
        var weights = new NameWeights(new Vector4[NameWeights.Count]);
        for (var round = 0; round < Rounds; round++)
        {
            // The document's own names are cues for others, so each round sees those that the last one found.
            var samples = documents.SelectMany(document => Samples(document, weights)).ToList();
            var fitted = Fit(samples, out var accuracy);
            weights = new NameWeights(fitted);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round + 1}: {samples.Count} phrases, {accuracy:P2} of them right"));
            File.WriteAllText(target, Write(fitted));
        }

        return 0;
    }

    /// <summary>The phrases with their true columns; those that cut a name differently teach nothing.</summary>
    private static List<(CueSet Cues, int Column, float Weight)> Samples(NameDocument gold, NameWeights weights)
    {
        var document = Segmenter.Analyze(new Article(gold.Text), Layers.Tokens);
        var samples = new List<(CueSet, int, float)>();
        foreach (ref readonly var phrase in NameRecognizer.FindPhrases(document, Lexicon.Default, weights))
        {
            if (phrase.Settled is not null || phrase.Covered) continue;
            var span = document.Tokens.SpanOf(phrase.Start, phrase.End);
            if (ColumnOf(gold, span) is { } column) samples.Add((phrase.Cues, column, gold.Set == "gmb" ? SilverWeight : 1));
        }

        return samples;
    }

    private static readonly NewsPipeline Segmenter = new NewsPipelineBuilder().Use(new TextSegmenter()).Build();

    private static int? ColumnOf(NameDocument gold, TextSpan span)
    {
        foreach (var name in gold.Names)
        {
            if (!name.Span.Overlaps(span)) continue;
            if (name.Span != span || (name.Kinds.Has(MentionKind.Organization) && name.Kinds.Has(MentionKind.Place))) return null;
            return name.Kinds.Has(MentionKind.Person) ? MentionKinds.Person
                : name.Kinds.Has(MentionKind.Organization) ? MentionKinds.Organization
                : name.Kinds.Has(MentionKind.Place) ? MentionKinds.Place
                : MentionKinds.None;
        }

        return MentionKinds.None;
    }

    private static Vector4[] Fit(List<(CueSet Cues, int Column, float Weight)> samples, out double accuracy)
    {
        var weights = new Vector4[NameWeights.Count];
        var squares = new Vector4[NameWeights.Count];
        var right = 0;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            right = 0;
            for (var i = 0; i < samples.Count; i++)
            {
                // A stride that shares no factor with the count visits each once, far from its neighbours.
                var (cues, column, weight) = samples[(int)((long)i * 7919 % samples.Count)];
                var scores = new NameWeights(weights).Score(cues);
                var shares = Softmax(scores);
                right += Enumerable.Range(0, 4).MaxBy(k => scores[k]) == column ? 1 : 0;
                var gradient = shares;
                gradient[column] -= 1;
                Step(cues, gradient * weight, weights, squares);
            }
        }

        accuracy = (double)right / samples.Count;
        return weights;
    }

    private static void Step(in CueSet cues, Vector4 gradient, Vector4[] weights, Vector4[] squares)
    {
        var offset = NameWeights.OffsetOf(cues);
        foreach (var cue in cues)
        {
            var at = offset + (int)cue;
            var full = gradient + (weights[at] * Penalty);
            squares[at] += full * full;
            weights[at] -= full * Rate / (Vector4.SquareRoot(squares[at]) + new Vector4(1e-6f));
        }
    }

    private static Vector4 Softmax(Vector4 scores)
    {
        var highest = Math.Max(Math.Max(scores.X, scores.Y), Math.Max(scores.Z, scores.W));
        var powers = new Vector4(MathF.Exp(scores.X - highest), MathF.Exp(scores.Y - highest), MathF.Exp(scores.Z - highest), MathF.Exp(scores.W - highest));
        return powers / Vector4.Dot(powers, Vector4.One);
    }

    private static string Write(Vector4[] weights)
    {
        var lines =
            from position in Enumerable.Range(0, weights.Length)
            let weight = weights[position]
            where weight != Vector4.Zero
            select string.Create(CultureInfo.InvariantCulture,
                $"{(PhraseGroup)(position / NameWeights.CueCount)}\t{(NameCue)(position % NameWeights.CueCount)}\t{weight.X:F3}\t{weight.Y:F3}\t{weight.Z:F3}\t{weight.W:F3}\n");
        return "# group\tcue\tnone\tperson\torganization\tplace; fitted by the trainer's command fit-names, see docs/models.md\n" + string.Concat(lines);
    }
}
