using System.Globalization;
using NewsTools.Training.Scoring;

namespace NewsTools.Training.Times;

/// <summary>Scores time expressions against the dates of GUM's XML and the Recognizers-Text specs.</summary>
internal sealed class ScoreTimesCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "score times";

    /// <inheritdoc/>
    public string Usage => "[--data FOLDER] [--set gum|recognizers] [--split train|dev] [--sentences FOLDER] [--misses]: dates with the right value; with --misses, those without (never of dev)";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var data = options.GetDataFolder();
        var set = options.GetOneOf("set", "gum", "recognizers");
        var split = options.GetOneOf("split", "train", "dev");
        var misses = options.Has("misses");
        var sentences = options.Get("sentences", "");
        options.ThrowIfUnread();
        if (sentences.Length > 0)
        {
            ScoreSentences(sentences, misses ? output : TextWriter.Null, output);
            return 0;
        }

        if (set is null or "gum")
            foreach (var part in split is null ? ["train", "dev"] : (string[])[split])
                ScoreGum(data, part, misses && part == "train" ? output : TextWriter.Null, output);
        if (set is null or "recognizers") ScoreRecognizers(data, misses ? output : TextWriter.Null, output);
        return 0;
    }

    /// <summary>The share of the gold dates of a part of GUM that have a fact in their place with the right value.</summary>
    internal static MatchCount ScoreGum(string data, string part, TextWriter misses, TextWriter output)
    {
        var genres = new SortedDictionary<string, MatchCount>(StringComparer.Ordinal);
        foreach (var (source, article, dates) in GumDateCorpus.Read(data, part))
        {
            var facts = NewsPipeline.Default.Analyze(article, Layers.Times).Times;
            misses.WriteLine($"## {source.Id} {article.Published:yyyy-MM-dd}");
            foreach (var date in dates.Where(date => date.IsScored))
            {
                var beside = facts.Where(fact => fact.GetSpan().Overlaps(date.Span)).ToList();
                var right = beside.Exists(date.Agrees);
                genres[source.Genre] = genres.GetValueOrDefault(source.Genre) + new MatchCount(1, beside.Count > 0 ? 1 : 0, right ? 1 : 0);
                if (!right) misses.WriteLine($"  {date.When ?? date.From + "/" + date.To} | {Around(article.Text, date.Span)} | {string.Join("; ", beside.Select(fact => $"{fact.Text} = {fact.Value} {fact.Rule}"))}");
            }
        }

        output.WriteLine($"gum {part,-8}  dates  found  right  share");
        foreach (var (genre, count) in genres) Write(genre, count, output);
        var all = genres.Values.Aggregate(default(MatchCount), (sum, count) => sum + count);
        Write("= all", all, output);
        return all;
    }

    /// <summary>The share of the news-like cases of Recognizers-Text with the right spans and meanings, and what is left out.</summary>
    internal static MatchCount ScoreRecognizers(string data, TextWriter misses, TextWriter output)
    {
        var cases = RecognizerCase.Load(Path.Combine(data, "recognizers", "DateTimeModel.json"));
        var (all, kept, reports) = (default(MatchCount), default(MatchCount), default(MatchCount));
        var leftOut = new Dictionary<string, MatchCount>();
        foreach (var one in cases)
        {
            var article = new Article(one.Input) { Published = one.Reference };
            var facts = NewsPipeline.Default.Analyze(article, Layers.Times).Times;
            var right = one.Results.Count == 0 ? facts.Count == 0 : one.Results.All(result => facts.Any(fact => result.IsAt(fact) && result.Agrees(fact)));
            var count = new MatchCount(1, 1, right ? 1 : 0);
            all += count;
            if (one.LeftOut is { } reason) leftOut[reason] = leftOut.GetValueOrDefault(reason) + count;
            else kept += count;
            if (one.LeftOut is null && !one.IsRequest) reports += count;
            if (right || one.LeftOut is not null) continue;
            misses.WriteLine($"{one.Reference:yyyy-MM-dd} | {one.Input}");
            foreach (var result in one.Results) misses.WriteLine($"     want {result.Text} = {string.Join(" ; ", result.Timex)} {(result.Values.Count > 0 ? result.Values[0] : default)}");
            foreach (var fact in facts) misses.WriteLine($"     have {fact.Text} = {fact.Value} {fact.From:s} {fact.To:s} {fact.Rule}");
        }

        output.WriteLine("recognizers    cases         right  share");
        Write("news-like", kept, output);
        Write(" no request", reports, output);
        Write("all", all, output);
        foreach (var (reason, count) in leftOut.OrderByDescending(group => group.Value.Gold))
            output.WriteLine($"  left out: {count.Gold} {reason} ({count.Matched} right)");
        return kept;
    }

    /// <summary>The F1 of marked sentences, by file and in all.</summary>
    internal static TimexScore ScoreSentences(string folder, TextWriter misses, TextWriter output)
    {
        var all = new TimexScore();
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var one = new TimexScore();
            foreach (var sentence in MarkedSentence.Read(file))
            {
                one.Add(sentence, misses);
                all.Add(sentence, TextWriter.Null);
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file),-20} relaxed {one.Relaxed:F1} value {one.Value:F1}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"all",-20} relaxed {all.Relaxed:F1} value {all.Value:F1}"));
        return all;
    }

    private static void Write(string label, MatchCount count, TextWriter output) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {label,-10} {count.Gold,6} {count.Found,6} {count.Matched,6} {count.Recall,6:F1}"));

    private static string Around(string text, TextSpan span)
    {
        var (from, to) = (Math.Max(0, span.Start - 50), Math.Min(text.Length, span.End + 40));
        return (text[from..span.Start] + "[" + span.In(text).ToString() + "]" + text[span.End..to]).ReplaceLineEndings(" ");
    }
}
