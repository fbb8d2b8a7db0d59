namespace NewsTools.Tests;

public sealed class ConvertToArticleTests : IDisposable
{
    private readonly ModuleSession _session = new();

    [Theory]
    [InlineData("'Seoul agreed.' | ConvertTo-Article", 1)]
    [InlineData("'Seoul agreed.', 'Moscow did not.' | ConvertTo-Article", 1)]
    [InlineData("\"Seoul agreed.`nIt was Friday.\", \"Moscow did not.`nIt was Monday.\" | ConvertTo-Article", 2)]
    [InlineData("ConvertTo-Article 'Seoul agreed.', 'Moscow did not.'", 2)]
    [InlineData("ConvertTo-Article -InputObject 'Seoul agreed.'", 1)]
    [InlineData("@([pscustomobject]@{ Text = 'Seoul agreed.' }, [pscustomobject]@{ Content = 'Moscow did not.' }) | ConvertTo-Article", 2)]
    public void Strings_and_objects_give_articles(string script, int count) => Assert.Equal(count, _session.Run(script).Sound.Count);

    [Fact]
    public void Lines_from_the_pipeline_keep_their_paragraphs()
    {
        var article = Assert.Single(_session.Run("'Seoul agreed.', '', 'Moscow did not.' | ConvertTo-Article").Sound);
        Assert.Equal("Seoul agreed.\n\nMoscow did not.", ((string)article.Properties["Text"].Value).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Properties_of_an_object_go_along()
    {
        var article = Assert.Single(_session.Run("""
            [pscustomobject]@{ Text = 'Seoul agreed.'; Headline = 'Talks'; Author = 'A. Writer'; Date = '2022-11-11'; Outlet = 'The Example Times'; Link = 'https://news.example/1' } | ConvertTo-Article
            """).Sound);
        Assert.Equal("Talks", article.Properties["Title"].Value);
        Assert.Equal("A. Writer", article.Properties["Byline"].Value);
        Assert.Equal(new DateTimeOffset(2022, 11, 11, 0, 0, 0, TimeSpan.Zero), article.Properties["Published"].Value);
        Assert.Equal("The Example Times", article.Properties["Source"].Value);
        Assert.Equal("https://news.example/1", article.Properties["Url"].Value);
    }

    [Fact]
    public void Header_lines_are_read_and_given_values_win()
    {
        var article = Assert.Single(_session.Run("ConvertTo-Article \"title: Old`ndate: 2022-11-11`n`nSeoul agreed.\" -Title New").Sound);
        Assert.Equal("New", article.Properties["Title"].Value);
        Assert.Equal(new DateTimeOffset(2022, 11, 11, 0, 0, 0, TimeSpan.Zero), article.Properties["Published"].Value);
        Assert.Equal("Seoul agreed.", article.Properties["Text"].Value);
    }

    [Theory]
    [InlineData("5", "InputHasNoText")]
    [InlineData("[IO.FileInfo]::new('story.txt')", "InputHasNoText")]
    [InlineData("[pscustomobject]@{ Text = 'Seoul agreed.'; Date = 'soon' }", "ArticleNotAnalyzed")]
    public void An_object_that_makes_no_article_is_one_error_and_the_others_go_on(string item, string id)
    {
        var run = _session.Run($"@({item}; [pscustomobject]@{{ Text = 'Moscow did not.'; Date = '2022-11-11' }}) | ConvertTo-Article");
        run.OneError(id);
        Assert.Single(run.Output);
    }

    [Fact]
    public void An_empty_text_is_one_error()
    {
        var run = _session.Run("ConvertTo-Article '', 'Seoul agreed.'");
        Assert.Single(run.Output);
        Assert.Single(run.Errors);
    }

    public void Dispose() => _session.Dispose();
}
