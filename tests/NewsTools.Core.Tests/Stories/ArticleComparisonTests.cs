using NewsTools.Training.Stories;

namespace NewsTools.Core.Tests.Stories;

/// <summary>Comparisons on pairs of our own, and on equal, empty, long and hostile texts. Floors a little under what was measured.</summary>
public class ArticleComparisonTests
{
    private static string Corpus => Path.Combine(Repository.Root, "tests", "NewsTools.Core.Tests", "Stories", "Corpus", "comparisons.txt");

    [Theory]
    [InlineData("before", 92)]
    [InlineData("after", 88)]
    public void Differences_keep_their_floor(string part, double floor)
    {
        var score = ComparisonScore.Of(ComparisonPair.Read(Corpus, part), TextWriter.Null);
        Assert.InRange(score.All.Precision, floor, 100);
        Assert.InRange(score.All.Recall, floor, 100);
        Assert.InRange(score.Equal.Recall, floor, 100);
    }

    [Fact]
    public void The_corpus_has_sixty_pairs() => Assert.InRange(ComparisonPair.Read(Corpus).Count(), 60, int.MaxValue);

    [SharedDataFact]
    public void Equal_articles_have_no_difference()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Shared!, "data", "articles"), "GUM_news*").Take(4))
        {
            var text = File.ReadAllText(path);
            Assert.Empty(Compare(text, text));
        }
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "  \n ")]
    [InlineData("...", "!!!")]
    public void Articles_without_words_are_equal(string before, string after) => Assert.Empty(Compare(before, after));

    [Fact]
    public void What_stands_against_nothing_is_dropped_or_added()
    {
        Assert.Equal(DifferenceKind.Dropped, Assert.Single(Compare("It rained all day in the hills.", "")).Kind);
        Assert.Equal(DifferenceKind.Added, Assert.Single(Compare("", "It rained all day in the hills.")).Kind);
    }

    [Fact]
    public void Sentences_added_before_the_others_move_none_of_them()
    {
        const string Text = "The court fined the bank. Shares fell by a tenth. The regulator welcomed the ruling.";
        Assert.Equal(DifferenceKind.Added, Assert.Single(Compare(Text, "Nobody was surprised. " + Text)).Kind);
    }

    [Fact]
    public void A_long_article_has_one_difference_where_one_was_made()
    {
        var sentences = Enumerable.Range(0, 4000).Select(i => $"Pilot {i} led {(i * 7) + 3} boats out of the {(char)('a' + (i % 26))}-harbour.").ToArray();
        var before = string.Join(' ', sentences);
        sentences[1234] = sentences[1234].Replace("out of", "into", StringComparison.Ordinal);
        Assert.Equal(DifferenceKind.Wording, Assert.Single(Compare(before, string.Join(' ', sentences), new ComparisonOptions { IncludeWording = true })).Kind);
    }

    [Theory]
    [InlineData("on Monday ")]
    [InlineData("he denied it. ")]
    [InlineData("12 34 may not ")]
    [InlineData("She said that he said that ")]
    public void Any_run_of_words_is_compared_and_every_place_is_in_its_text(string piece)
    {
        var (before, after) = (string.Concat(Enumerable.Repeat(piece, 1500)), string.Concat(Enumerable.Repeat(piece, 1400)) + "At least 12 people died.");
        Assert.All(Compare(before, after), difference =>
        {
            if (difference.BeforeStart is { } start) Assert.Equal(difference.Before, before.Substring(start, difference.BeforeLength!.Value));
            if (difference.AfterStart is { } place) Assert.Equal(difference.After, after.Substring(place, difference.AfterLength!.Value));
        });
    }

    private static IReadOnlyList<ArticleDifference> Compare(string before, string after, ComparisonOptions? options = null) =>
        ArticleComparison.Compare(new Article(before), new Article(after), NewsPipeline.Default, options);
}
