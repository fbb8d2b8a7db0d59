namespace NewsTools.Core.Tests.Summaries;

public class WordFrequenciesTests
{
    [Fact]
    public void The_rarer_a_word_the_greater_its_rarity()
    {
        double[] rarities = [.. new[] { "the", "people", "president", "ferry", "xylomancy" }.Select(word => WordFrequencies.Default.Rarity(WordHash.OfLower(word)))];
        Assert.Equal(rarities.Order(), rarities);
        Assert.Equal(1, rarities[^1]);
        Assert.InRange(rarities[0], 0, 0.35);
    }

    [Theory]
    [InlineData("government", nameof(WordClass.Noun))]
    [InlineData("buy", nameof(WordClass.Verb))]
    [InlineData("large", nameof(WordClass.Adjective))]
    [InlineData("very", nameof(WordClass.Other))]
    [InlineData("xylomancy", null)]
    public void A_word_has_the_class_that_it_mostly_has(string word, string? expected) =>
        Assert.Equal(expected, WordFrequencies.Default.Find(WordHash.OfLower(word)).Class?.ToString());

    [Fact]
    public void Names_are_known_by_their_capitals()
    {
        Assert.True(WordFrequencies.Default.IsMostlyCapitalized(WordHash.OfLower("London")));
        Assert.False(WordFrequencies.Default.IsMostlyCapitalized(WordHash.OfLower("Government")));
    }

    [Fact]
    public void A_table_reads_back_as_it_was_packed_without_what_was_counted_once()
    {
        var table = WordFrequencies.Open(WordFrequencies.Pack(new Dictionary<uint, WordFrequency>
        {
            [9] = new(2, WordClass.Verb, false),
            [4] = new(1000, WordClass.Noun, true),
            [7] = new(1, WordClass.Noun, true),
        }));
        Assert.Equal(2, table.Count);
        Assert.Equal(((WordClass?)WordClass.Noun, true), (table.Find(4).Class, table.IsMostlyCapitalized(4)));
        Assert.Equal(((WordClass?)WordClass.Verb, false), (table.Find(9).Class, table.IsMostlyCapitalized(9)));
        Assert.False(table.Contains(7));
        Assert.InRange(table.Rarity(4), 0, 0.01);
    }

    [Theory]
    [InlineData("")]
    [InlineData("XXXX")]
    [InlineData("NTWF")]
    [InlineData("NTWF\u0001\0\0\0\u0001\0\0\0\0")]
    public void What_is_no_table_is_refused(string file) =>
        Assert.Throws<InvalidDataException>(() => WordFrequencies.Open(System.Text.Encoding.Latin1.GetBytes(file)));
}
