namespace NewsTools.Core.Tests.Lexicons;

public class WordMemoTests
{
    [Fact]
    public void A_memo_says_of_a_word_what_the_lexicon_says_whatever_was_read_before()
    {
        var text = string.Join(' ', Enumerable.Range(0, 60_000).Select(WordOf)) + " Seoul O’Brien ’s Łódź Constantinopolitan New";
        var tokens = TextSegmenter.Segment(text).Tokens;
        var memo = Lexicon.Default.NewMemo(null);
        for (var round = 0; round < 2; round++)
            foreach (ref readonly var token in tokens)
                Assert.Equal(memo.Image.FindWord(token, text), memo.Find(token, text));
        Assert.True(memo.Find(tokens[^1], text).HasLonger);
    }

    [Fact]
    public void A_memo_serves_all_lexicons_with_the_same_built_in_words()
    {
        var memo = Lexicon.Default.NewMemo(null);
        var user = Lexicon.Default.With([new LexiconEntry { Name = "Grumbrook", Kind = LexiconKind.City }]);
        Assert.Same(memo, user.NewMemo(memo));
    }

    /// <summary>Words of the lexicon and none, more than a memo holds, many of them again and again.</summary>
    private static string WordOf(int i) => (i % 4) switch
    {
        0 => "Seoul",
        1 => "the",
        2 => "w" + (i % 3000),
        _ => string.Concat("Wo", i.ToString(System.Globalization.CultureInfo.InvariantCulture)),
    };
}
