namespace NewsTools.Core.Tests.Stories;

/// <summary>Syllables of words and of what is read letter by letter.</summary>
public class SyllableCounterTests
{
    [Fact]
    public void More_than_95_words_in_a_hundred_are_right()
    {
        var words = CorpusFile.Read("syllables.txt").ToList();
        var wrong = words.Where(fields => SyllableCounter.Count(fields[0]) != int.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture)).Select(fields => fields[0]).ToList();
        Assert.True(wrong.Count <= 0.05 * words.Count, $"{wrong.Count} of {words.Count} are wrong: {string.Join(' ', wrong)}");
    }

    [Theory]
    [InlineData("a", 1)]
    [InlineData("", 1)]
    [InlineData("Wednesday", 2)]
    [InlineData("well-known", 2)]
    [InlineData("café", 2)]
    [InlineData("---", 1)]
    [InlineData("queue", 1)]
    public void Words_are_counted(string word, int count) => Assert.Equal(count, SyllableCounter.Count(word));

    [Theory]
    [InlineData("UN", 2)]
    [InlineData("BBC", 3)]
    [InlineData("WHO", 5)]
    [InlineData("NATO", 2)]
    [InlineData("2022", 4)]
    public void Letters_and_digits_are_read_one_by_one(string text, int count)
    {
        var layer = TextSegmenter.Segment(text);
        Assert.Equal(count, new SyllableCounter().Count(layer.Tokens[0], text));
    }
}
