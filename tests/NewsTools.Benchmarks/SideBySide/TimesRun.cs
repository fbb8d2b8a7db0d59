using System.Diagnostics;
using System.Globalization;

namespace NewsTools.Benchmarks.SideBySide;

/// <summary>
/// Runs chrono-node and the finders of times and quantities over the same texts in the same run, each on one thread:
/// each finder alone, what it reads made before, and from raw text.
/// </summary>
internal static class TimesRun
{
    private const int PeerRounds = 15;
    private const int OwnRounds = 45;
    private static readonly DateTimeOffset Reference = new(2022, 11, 11, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Runs and prints.</summary>
    /// <returns>0 when all went well, 1 when the peer could not run.</returns>
    public static int Run(TextWriter output)
    {
        var texts = BenchmarkArticles.Texts;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Length} articles, {BenchmarkArticles.WordCount} words"));
        var alone = MeasureAlone(texts, output);
        var raw = Measure("NewsTools, times from raw text", () => { foreach (var text in texts) NewsPipeline.Default.Analyze(ArticleOf(text), Layers.Times); });
        var quantities = Measure("NewsTools, quantities from raw text", () => { foreach (var text in texts) NewsPipeline.Default.Analyze(ArticleOf(text), Layers.Quantities); });
        Rounds? peer = null;
        try
        {
            peer = ChronoPeer.Measure(texts, PeerRounds);
        }
        catch (Exception problem) when (problem is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            output.WriteLine($"The peer could not run: {problem.Message} It needs node and npm.");
        }

        foreach (var rounds in (Rounds?[])[peer, alone, raw, MeasureQuantities(texts, output), quantities])
            if (rounds is not null) Write(rounds, peer ?? rounds, output);
        return peer is null ? 1 : 0;
    }

    private static Rounds MeasureAlone(string[] texts, TextWriter output)
    {
        var stage = new TimeRecognizer();
        Document[] documents = [.. texts.Select(text => NewsPipeline.Default.Analyze(ArticleOf(text), Layers.Tokens))];
        var found = documents.Sum(document => ((IReadOnlyList<TimeExpression>)stage.Annotate(document, CancellationToken.None)).Count);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found} time expressions"));
        return Measure("NewsTools, times alone", () => { foreach (var document in documents) stage.Annotate(document, CancellationToken.None); });
    }

    /// <summary>Quantities alone: tokens and times, which they read, are made before.</summary>
    private static Rounds MeasureQuantities(string[] texts, TextWriter output)
    {
        var stage = new QuantityRecognizer();
        Document[] documents = [.. texts.Select(text => NewsPipeline.Default.Analyze(ArticleOf(text), Layers.Tokens | Layers.Times))];
        var found = documents.Sum(document => ((IReadOnlyList<Quantity>)stage.Annotate(document, CancellationToken.None)).Count);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found} quantities"));
        return Measure("NewsTools, quantities alone", () => { foreach (var document in documents) stage.Annotate(document, CancellationToken.None); });
    }

    private static Article ArticleOf(string text) => new(text) { Published = Reference };

    private static Rounds Measure(string name, Action work)
    {
        var warm = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(warm).TotalSeconds < Rounds.WarmUpSeconds) work();
        return new Rounds(name, [.. Enumerable.Range(0, OwnRounds).Select(_ => Time(work))]);
    }

    private static double Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static void Write(Rounds rounds, Rounds peer, TextWriter output)
    {
        var words = (double)BenchmarkArticles.WordCount;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{rounds.Name,-36} {words / rounds.Best,12:N0} best {words / rounds.Median,12:N0} median words/s   {peer.Best / rounds.Best,6:F2} x best {peer.Median / rounds.Median,6:F2} x median of {peer.Name}"));
    }
}
