using System.Globalization;

namespace NewsTools.Training.Statements;

/// <summary>Scores statements against attributions marked by others, or against a corpus of sentences.</summary>
internal sealed class ScoreStatementsCommand : ICommand
{
    private static readonly string[] Parts = ["source", "cue", "content"];

    /// <inheritdoc/>
    public string Name => "score statements";

    /// <inheritdoc/>
    public string Usage => "[--polnear FOLDER [--every N [--from I]] [--dump FILE]] [--corpus FILE [--misses]]: spans of sources, cues and contents; stance, certainty and negation";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var polnear = options.Get("polnear", "");
        var (every, from) = (options.GetInt("every", 1), options.GetInt("from", 0));
        var dump = options.Get("dump", "");
        var corpus = options.Get("corpus", "");
        var misses = options.Has("misses");
        options.ThrowIfUnread();
        if (polnear.Length > 0 && !Directory.Exists(Path.Combine(polnear, "attributions")))
            throw new UsageException($"The folder '{polnear}' has no folder 'attributions': it is no part of PolNeAR, such as data/train.");
        if (polnear.Length > 0) ScorePolnear(polnear, (every, from), dump, output);
        if (corpus.Length > 0) StatementCorpus.Score(corpus, misses ? output : TextWriter.Null).Write(output);
        return 0;
    }

    private static void ScorePolnear(string folder, (int Every, int From) slice, string dump, TextWriter output)
    {
        using var lines = dump.Length > 0 ? File.CreateText(dump) : TextWriter.Null;
        using var trees = dump.Length > 0 ? File.CreateText(dump + ".tree") : TextWriter.Null;
        var (all, outermost) = (new AttributionScore(), new AttributionScore());
        var index = 0;
        foreach (var (name, text, gold) in PolnearCorpus.Read(folder))
        {
            if (index++ % slice.Every != slice.From) continue;
            var document = NewsPipeline.Default.Analyze(new Article(text), Layers.Statements);
            var found = document.Statements.Select(Attributed.Of).ToList();
            all.Add(document.Tokens, gold, found);
            outermost.Add(document.Tokens, gold, found.FindAll(one => one.Depth == 1));
            Dump(lines, name, found);
            DumpTree(trees, name, document);
        }

        Write("all statements", all, output);
        Write("the outermost alone (the corpus marks none within another)", outermost, output);
        WriteAgreement(folder, output);
    }

    /// <summary>How two annotators of one text score against each other: what can be hoped for.</summary>
    private static void WriteAgreement(string folder, TextWriter output)
    {
        var score = new AttributionScore();
        foreach (var text in PolnearCorpus.Read(folder).GroupBy(file => file.Text, StringComparer.Ordinal).Where(files => files.Count() > 1))
        {
            var tokens = NewsPipeline.Default.Analyze(new Article(text.Key), Layers.Tokens).Tokens;
            foreach (var one in text)
                foreach (var other in text)
                    if (one.Name != other.Name) score.Add(tokens, one.Gold, other.Gold);
        }

        Write("annotators of one text against each other", score, output);
        WriteMajority(folder, output);
    }

    /// <summary>How what most annotators marked scores against one more: what the best reader could reach.</summary>
    private static void WriteMajority(string folder, TextWriter output)
    {
        var score = new AttributionScore();
        foreach (var text in PolnearCorpus.Read(folder).GroupBy(file => file.Text, StringComparer.Ordinal).Where(files => files.Count() >= AnnotatorMajority.FewestAnnotators))
        {
            var tokens = NewsPipeline.Default.Analyze(new Article(text.Key), Layers.Tokens).Tokens;
            foreach (var one in text)
                score.Add(tokens, one.Gold, AnnotatorMajority.Of([.. text.Where(other => other.Name != one.Name).Select(other => other.Gold)]));
        }

        Write($"what most of {AnnotatorMajority.FewestAnnotators - 1} or more annotators marked, against another one", score, output);
    }

    private static void Write(string title, AttributionScore score, TextWriter output)
    {
        output.WriteLine(title);
        output.WriteLine("                 precision  recall      F1");
        for (var i = 0; i < score.Counts.Count; i++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Parts[i % 3],-8} {(i < 3 ? "exact" : "overlap"),-8} {score.Counts[i].Precision,7:F1} {score.Counts[i].Recall,7:F1} {score.Counts[i].F1,7:F1}"));
    }

    private static void Dump(TextWriter lines, string name, List<Attributed> found)
    {
        foreach (var one in found)
            lines.WriteLine(string.Join('\t', name, Pairs(one.Source), Pairs(one.Cue), Pairs(one.Content), one.Rule, one.Depth.ToString(CultureInfo.InvariantCulture)));
    }

    private static void DumpTree(TextWriter lines, string name, Document document)
    {
        if (lines == TextWriter.Null) return;
        foreach (var token in Token.Of(document))
            lines.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{token.Sentence}\t{token.Index}\t{token.Start}\t{token.Text}\t{token.Lemma}\t{token.FineTag}\t{token.Head}\t{token.Relation}"));
    }

    private static string Pairs(IReadOnlyList<TextSpan> spans) => string.Join(';', spans.Select(span => $"{span.Start} {span.End}"));
}
