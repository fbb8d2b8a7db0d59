namespace NewsTools.Tests;

/// <summary>Measures as users get them.</summary>
public sealed class MeasureArticleTests : IDisposable
{
    private readonly ModuleSession _session = new();

    [Fact]
    public void Each_article_gives_one_measure()
    {
        var run = _session.Run($"Import-Article '{Repository.Seed}' | Measure-Article");
        Assert.Equal("NewsTools.ArticleMeasure", Assert.Single(run.Sound).BaseObject.GetType().FullName);
        Assert.InRange((double)run.Select("AttributedShare").Single()!, 0.4, 1);
        Assert.Contains("US", (string)run.Select("SourceCountries").Single()!, StringComparison.Ordinal);
        Assert.NotEmpty(_session.Run($"(Import-Article '{Repository.Seed}' | Measure-Article).GetSources()").Sound);
    }

    public void Dispose() => _session.Dispose();
}
