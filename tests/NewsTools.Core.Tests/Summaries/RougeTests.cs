using NewsTools.Training.Summaries;

namespace NewsTools.Core.Tests.Summaries;

public class RougeTests
{
    [Fact]
    public void Words_are_runs_of_letters_and_digits_in_lower_case() =>
        Assert.Equal(["the", "u", "s", "paid", "1", "5m"], Rouge.Words("The U.S. paid $1.5m!"));

    [Fact]
    public void ROUGE_1_counts_common_words_each_as_often_as_both_have_it()
    {
        var score = Rouge.OfNGrams(["the", "cat", "the", "cat"], ["the", "the", "the", "dog", "cat"], 1);
        Assert.Equal((75, 60), ((int)score.Precision, (int)score.Recall));
        Assert.Equal(2 * 0.75 * 0.6 / 1.35 * 100, score.F1, 6);
    }

    [Fact]
    public void ROUGE_2_counts_common_pairs()
    {
        var score = Rouge.OfNGrams(["a", "b", "c", "d"], ["a", "b", "x", "c", "d"], 2);
        Assert.Equal((200.0 / 3, 50.0), (score.Precision, score.Recall));
    }

    [Fact]
    public void ROUGE_L_takes_the_longest_common_subsequence()
    {
        var score = Rouge.OfSequence(["police", "killed", "the", "gunman"], ["police", "ended", "the", "gunman"]);
        Assert.Equal((75.0, 75.0, 75.0), (score.Precision, score.Recall, score.F1));
        Assert.Equal(50, Rouge.OfSequence(["the", "gunman", "murdered", "police"], ["police", "killed", "the", "gunman"]).F1);
    }

    [Fact]
    public void Nothing_in_common_scores_nothing()
    {
        Assert.Equal(default, Rouge.OfNGrams([], ["a"], 1));
        Assert.Equal(default, Rouge.OfNGrams(["a"], ["b"], 2));
        Assert.Equal(default, Rouge.OfSequence(["a"], []));
    }

    [Fact]
    public void A_budget_is_filled_in_the_order_of_choice_and_cut_at_the_word() =>
        Assert.Equal("a b c d e", WordBudget.Fill(["a b c", "x x x", "d e f"], [2, 0, 1], 5));
}
