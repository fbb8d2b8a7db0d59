using NewsTools.Training.Stories;

namespace NewsTools.Core.Tests.Stories;

/// <summary>Timelines on passages of our own, in any order of articles, and on hostile text. Floors a little under what was measured.</summary>
public class TimelineTests
{
    private static string Corpus => Path.Combine(Repository.Root, "tests", "NewsTools.Core.Tests", "Stories", "Corpus", "timeline.txt");

    [Theory]
    [InlineData("before", 92)]
    [InlineData("after", 85)]
    public void Rows_with_status_clause_source_and_place_keep_their_floor(string part, double floor)
    {
        var score = TimelineScore.Of(TimelinePassage.Read(Corpus, part), TextWriter.Null);
        Assert.InRange(score.Rows.Precision, floor, 100);
        Assert.InRange(score.Rows.Recall, floor, 100);
        foreach (var column in (string[])["status", "clause, most words", "stated by", "place", "articles"]) Assert.InRange(score[column], floor, 100);
    }

    [Fact]
    public void The_corpus_has_forty_passages() => Assert.InRange(TimelinePassage.Read(Corpus).Count(), 40, int.MaxValue);

    [Fact]
    public void A_row_is_told_as_the_article_published_first_tells_it()
    {
        var (late, early) = (Of("A ferry ran aground off Naxos on Tuesday with 200 people.", 16), Of("A ferry ran aground off Naxos on Tuesday.", 15));
        var entry = Assert.Single(Build(late, early));
        Assert.Same(early, entry.GetArticle());
        Assert.Equal(2, entry.ArticleCount);
    }

    [Theory]
    [InlineData("on Monday ")]
    [InlineData("said on Friday that ")]
    [InlineData("2019 2020 (")]
    [InlineData("He met on 3 March, who met on 4 March, ")]
    public void Any_run_of_dates_is_read_and_every_row_is_in_the_text(string piece)
    {
        var article = Of(string.Concat(Enumerable.Repeat(piece, 2000)), 15);
        Assert.All(Build(article), entry => Assert.Equal(entry.Text, article.Text.Substring(entry.Start, entry.Length)));
    }

    private static Article Of(string text, int day) => new(text) { Published = new DateTimeOffset(2023, 6, day, 0, 0, 0, TimeSpan.Zero) };

    private static IReadOnlyList<TimelineEntry> Build(params Article[] articles)
    {
        var builder = new TimelineBuilder();
        foreach (var article in articles) builder.Add(article, NewsPipeline.Default);
        return builder.ToList();
    }
}
