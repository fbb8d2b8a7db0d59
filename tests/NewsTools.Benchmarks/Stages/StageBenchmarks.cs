using BenchmarkDotNet.Attributes;

namespace NewsTools.Benchmarks.Stages;

/// <summary>Each stage of the default pipeline over all articles, with the layers that it needs made before.</summary>
[Config(typeof(StageConfig))]
public class StageBenchmarks
{
    private Document[] _documents = [];
    private IAnnotator _stage = null!;

    /// <summary>The stages; one that joins the pipeline is measured without a change here.</summary>
    public static IEnumerable<string> Stages => NewsPipeline.Default.Annotators.Select(stage => stage.Name);

    [ParamsSource(nameof(Stages))]
    public string Stage { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        _stage = NewsPipeline.Default.Annotators.First(stage => stage.Name == Stage);
        _documents = [.. BenchmarkArticles.Texts.Select(text => NewsPipeline.Default.Analyze(new Article(text), _stage.Needs))];
    }

    [Benchmark]
    public object Run()
    {
        object last = "";
        foreach (var document in _documents) last = _stage.Annotate(document, CancellationToken.None);
        return last;
    }
}
