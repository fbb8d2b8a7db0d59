using System.Diagnostics;
using System.Globalization;

namespace NewsTools.Benchmarks.Stories;

/// <summary>Groups 20,000 articles, made of the sentences of the shared ones, into stories: the time and the memory that it takes.</summary>
internal static class StoriesRun
{
    private const int Articles = 20_000;
    private const int Rounds = 2;

    /// <summary>Runs and prints.</summary>
    public static int Run(TextWriter output, int count = Articles)
    {
        var texts = BenchmarkArticles.Texts;
        var articles = ArticleMixer.Make(texts, count);
        var words = articles.Sum(article => (long)article.WordCount);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles.Count:N0} articles, {words:N0} words, {Environment.ProcessorCount} cores; {Megabytes(GC.GetTotalMemory(true))} MB before"));
        for (var round = 0; round < Rounds; round++)
        {
            Measure("tokens alone", output, words, () => Analyze(articles, NewsPipeline.Default, Layers.Tokens));
            Measure("tokens and names by rules", output, words, () => Analyze(articles, ArticleSketch.PipelineOf(NewsPipeline.Default), Layers.Tokens | Layers.Names));
            Measure("all at once", output, words, () => StoryGrouper.GroupAll(articles, NewsPipeline.Default, StoryOptions.Default).Count);
            Measure("one by one, one core", output, words, () => OneByOne(articles));
        }

        using var process = Process.GetCurrentProcess();
        output.WriteLine($"most memory of the process: {Megabytes(process.PeakWorkingSet64)} MB");
        return 0;
    }

    private static int Analyze(List<Article> articles, NewsPipeline pipeline, Layers layers)
    {
        Parallel.ForEach(articles, article => pipeline.Analyze(new Article(article.Text), layers));
        return articles.Count;
    }

    private static int OneByOne(List<Article> articles)
    {
        var grouper = new StoryGrouper(NewsPipeline.Default, StoryOptions.Default);
        var stories = 0;
        foreach (var article in articles)
        {
            grouper.Add(article);
            stories += grouper.TakeClosed().Count();
        }

        return stories + grouper.TakeRest().Count();
    }

    private static void Measure(string name, TextWriter output, long words, Func<int> work)
    {
        var start = Stopwatch.GetTimestamp();
        var busy = Environment.CpuUsage.TotalTime;
        var count = work();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var processor = (Environment.CpuUsage.TotalTime - busy).TotalSeconds;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-26} {seconds,6:F1} s, processor {processor,6:F1} s {words / seconds,12:N0} words/s {count,7:N0} stories or articles, {Megabytes(GC.GetTotalMemory(false))} MB"));
    }

    private static string Megabytes(long bytes) => (bytes >> 20).ToString("N0", CultureInfo.InvariantCulture);
}
