namespace NewsTools.Core.Tests.Summaries;

public class SentenceRankerTests
{
    private const string Text =
        "The council of Port Linden closed the old harbour on Monday after a crane fell into the salt dock. " +
        "However, it was unclear when the harbour would open again. " +
        "The crane fell at noon and broke two piers of the old harbour, the council of Port Linden said. " +
        "Mayor Ada Brandt promised 4 million crowns for a new crane and two new piers.\n\n" +
        "Harbour news\n\n" +
        "\"I have never seen such a thing,\" said Karl Voss, who sells fish near the dock. " +
        "Why did nobody see that the crane was old? " +
        "Ships from the north now wait at Quarry Bay, forty miles away.";

    [Fact]
    public void Every_sentence_is_ranked_and_its_reasons_add_up_to_its_score()
    {
        var sentences = Rank(Text).Sentences;
        Assert.Equal(8, sentences.Count);
        Assert.Equal(Enumerable.Range(1, 8), sentences.Select(sentence => sentence.Sentence));
        Assert.Equal(Enumerable.Range(1, 8), sentences.Select(sentence => sentence.Rank).Order());
        Assert.All(sentences, sentence => Assert.Equal(sentence.Score, sentence.GetReasons().Sum(reason => reason.Weight), 6));
        Assert.All(sentences, sentence => Assert.InRange(sentence.Score, 0, 1));
    }

    [Fact]
    public void Reasons_are_shown_the_weightiest_first() =>
        Assert.Matches(@"^[a-z]+ 0\.\d\d(, [a-z]+ 0\.\d\d)+$", Rank(Text).Sentences[0].Reasons);

    [Fact]
    public void A_summary_has_its_sentences_in_text_order()
    {
        var summary = Summarize(Text, SummaryOptions.Default);
        Assert.Equal(3, summary.SentenceCount);
        Assert.Equal(summary.GetSentences().OrderBy(sentence => sentence.Start), summary.GetSentences());
        Assert.StartsWith("The council of Port Linden closed the old harbour", summary.Text, StringComparison.Ordinal);
        Assert.Equal(string.Join(' ', summary.GetSentences().Select(sentence => sentence.Text)), summary.Text);
        Assert.Equal(summary.Text.Split(' ').Length, summary.WordCount);
    }

    [Fact]
    public void What_dangles_and_what_is_no_sentence_comes_last()
    {
        var sentences = Summarize(Text, new SummaryOptions { SentenceCount = 4 }).GetSentences();
        Assert.All(sentences, sentence => Assert.True(sentence.Whole));
        Assert.All(sentences.Where(sentence => sentence.Dangling), sentence => Assert.Contains(sentences, other => other.Sentence == sentence.Sentence - 1));
        Assert.Equal(8, Summarize(Text, new SummaryOptions { SentenceCount = 100 }).SentenceCount);
    }

    [Fact]
    public void A_summary_does_not_say_the_same_twice()
    {
        const string text =
            "The old harbour of Linden closed on Monday after the crane fell. Fish prices rose in the north. " +
            "The old harbour of Linden closed on Monday after the crane fell! The mayor left for Quarry Bay.";
        var summary = Summarize(text, new SummaryOptions { SentenceCount = 4 });
        Assert.Equal([1, 2, 4], summary.GetSentences().Select(sentence => sentence.Sentence));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(1000)]
    public void A_summary_has_no_more_words_than_allowed(int most)
    {
        var summary = Summarize(Text, new SummaryOptions { MaxWords = most });
        Assert.InRange(summary.WordCount, 0, most);
        Assert.Equal(most < 7, summary.SentenceCount == 0);
    }

    [Fact]
    public void A_ratio_gives_its_part_of_the_words_and_at_least_one_sentence()
    {
        Assert.Equal(1, Summarize(Text, new SummaryOptions { Ratio = 0.01 }).SentenceCount);
        Assert.InRange(Summarize(Text, new SummaryOptions { Ratio = 0.5 }).Ratio, 0.25, 0.5);
        Assert.Equal(8, Summarize(Text, new SummaryOptions { Ratio = 1 }).SentenceCount);
    }

    [Fact]
    public void All_limits_hold_together()
    {
        var summary = Summarize(Text, new SummaryOptions { SentenceCount = 2, Ratio = 0.9, MaxWords = 30 });
        Assert.InRange(summary.SentenceCount, 1, 2);
        Assert.InRange(summary.WordCount, 1, 30);
    }

    [Fact]
    public void A_limit_outside_its_range_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Summarize(Text, new SummaryOptions { SentenceCount = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Summarize(Text, new SummaryOptions { MaxWords = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Summarize(Text, new SummaryOptions { Ratio = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Summarize(Text, new SummaryOptions { Ratio = 1.01 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Summarize(Text, new SummaryOptions { Ratio = double.NaN }));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    public void An_empty_text_has_an_empty_summary(string text)
    {
        var summary = Summarize(text, SummaryOptions.Default);
        Assert.Equal((0, 0, ""), (summary.SentenceCount, summary.WordCount, summary.Text));
        Assert.Equal(0, summary.Ratio);
    }

    [Theory]
    [InlineData("One.")]
    [InlineData("!!! ??? ...")]
    [InlineData("12 34")]
    public void Odd_texts_are_summarised_without_a_fault(string text) =>
        Assert.InRange(Summarize(text, SummaryOptions.Default).SentenceCount, 0, 3);

    [Fact]
    public void The_title_draws_the_sentence_that_says_it()
    {
        var article = new Article(Text) { Title = "Ships wait at Quarry Bay" };
        var ranking = NewsPipeline.Default.Analyze(article, Layers.Summary).Ranking;
        Assert.Contains(ranking.Sentences[^1].GetReasons(), reason => reason.Name == "title" && reason.Weight > 0.2);
    }

    [Theory]
    [InlineData("Ada Brandt opened the new harbour of Linden on Monday morning. She said that the old harbour was to be sold. Fish is cheap in the town.", 2, "Ada Brandt said that the old harbour was to be sold.")]
    [InlineData("Ada Brandt opened the new harbour of Linden on Monday morning. Her lawyers left the room at noon.", 2, "Ada Brandt's lawyers left the room at noon.")]
    [InlineData("The United Nations sent forty ships to the harbour on Monday. It said that more of them would follow by May.", 2, "The United Nations said that more of them would follow by May.")]
    [InlineData("Nobody in Linden knew the price of the harbour. He said that it was too high.", 2, "He said that it was too high.")]
    [InlineData("Ada Brandt led the harbour for ten years. \u201CShe never forgot a ship that had called here,\u201D said a pilot.", 2, "\u201C[Ada Brandt] never forgot a ship that had called here,\u201D said a pilot.")]
    [InlineData("Ada Brandt led the harbour for ten years. \"Her ships are known from Oslo to Cadiz,\" said a pilot.", 2, "\"[Ada Brandt's] ships are known from Oslo to Cadiz,\" said a pilot.")]
    [InlineData("Ada Brandt called the harbour \u201Can old friend\u201D on Monday. She said that it was to be sold.", 2, "Ada Brandt said that it was to be sold.")]
    [InlineData("Ada Brandt opened the harbour.\nShe said: \u201CThe harbour is new, and it is large. It is not cheap.\u201D", 2, "Ada Brandt said: \u201CThe harbour is new, and it is large.\u201D")]
    public void A_sentence_is_displayed_as_it_reads_by_itself(string text, int sentence, string expected)
    {
        var ranked = Rank(text).Sentences[sentence - 1];
        Assert.Equal(expected, ranked.Display);
        Assert.Equal(text.Substring(ranked.Start, ranked.Length), ranked.Text);
    }

    [Fact]
    public void A_pronoun_stays_behind_the_sentence_that_it_refers_to()
    {
        const string text = "Ada Brandt opened the new harbour of Linden on Monday morning. She said that the old harbour was to be sold.";
        Assert.Equal(text, Summarize(text, SummaryOptions.Default).Display);
    }

    [Theory]
    [InlineData("Linden opens its new harbour\n\nForty ships wait at Quarry Bay", "Linden opens its new harbour. Forty ships wait at Quarry Bay")]
    [InlineData("Linden opens its harbour!\n\nForty ships wait at Quarry Bay.", "Linden opens its harbour! Forty ships wait at Quarry Bay.")]
    [InlineData("Linden opens \u201Cits harbour\u201D\n\nForty ships wait: nobody knows why", "Linden opens \u201Cits harbour\u201D Forty ships wait: nobody knows why")]
    public void Headlines_are_parted_by_a_full_stop(string text, string expected) =>
        Assert.Equal(expected, Summarize(text, SummaryOptions.Default).Display);

    [Fact]
    public void An_interview_without_introduction_is_summed_up_by_its_headline()
    {
        const string text =
            "How Linden buys its ferries: an interview with Ada Brandt\n\nWhat did you buy first?\n\nI bought the small one, and I liked it. You know how it is.\n\n" +
            "Do you regret it?\n\nI do not think that I would do it again. My friends told me so.";
        Assert.Equal([1], Summarize(text, new SummaryOptions { SentenceCount = 1 }).GetSentences().Select(sentence => sentence.Sentence));
    }

    private static SentenceRanking Rank(string text) => NewsPipeline.Default.Analyze(new Article(text), Layers.Summary).Ranking;

    private static Summary Summarize(string text, SummaryOptions options) => Rank(text).Summarize(options);
}
