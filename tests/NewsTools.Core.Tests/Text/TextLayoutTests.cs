namespace NewsTools.Core.Tests.Text;

/// <summary>Which line ends divide sentences and paragraphs.</summary>
public class TextLayoutTests
{
    private const string Wrapped =
        "The committee met on Monday to look at the plans for the new\n" +
        "harbour, which the council had put off twice since the storm\n" +
        "of last spring. Its members heard from engineers, fishermen\n" +
        "and the owner of the old mill.\n";

    [Fact]
    public void Blank_lines_divide_paragraphs_and_hard_wrapped_lines_go_on()
    {
        var layer = TextSegmenter.Segment(Wrapped + "\n" + Wrapped);
        Assert.Equal(2, layer.Paragraphs.Length);
        Assert.Equal(4, layer.Sentences.Length);
    }

    [Fact]
    public void A_wrapped_text_without_blank_lines_ends_a_paragraph_where_the_next_word_had_room()
    {
        var layer = TextSegmenter.Segment(Wrapped + Wrapped);
        Assert.Equal(2, layer.Paragraphs.Length);
        Assert.Equal(4, layer.Sentences.Length);
    }

    [Fact]
    public void Single_line_ends_divide_paragraphs_where_there_are_no_blank_lines()
    {
        var layer = TextSegmenter.Segment("A headline\nBy Jane Roe\nThe first paragraph is one long line. It has two sentences.\r\nThe last one.");
        Assert.Equal(4, layer.Paragraphs.Length);
        Assert.Equal(5, layer.Sentences.Length);
    }

    [Fact]
    public void Lines_of_a_list_are_sentences_of_one_paragraph_where_blank_lines_divide_paragraphs()
    {
        var layer = TextSegmenter.Segment("Bring these things:\n- warm clothes\n- a torch\n- food\n\nThe bus leaves at noon.");
        Assert.Equal(2, layer.Paragraphs.Length);
        Assert.Equal(5, layer.Sentences.Length);
        Assert.Equal(4, layer.Paragraphs[0].SentenceCount);
    }

    [Fact]
    public void Items_of_a_list_start_sentences_in_a_hard_wrapped_text()
    {
        var layer = TextSegmenter.Segment(Wrapped + "\n- warm clothes for a day that may well be cold, windy or wet\n- a torch\n");
        Assert.Equal(2, layer.Paragraphs.Length);
        Assert.Equal(4, layer.Sentences.Length);
    }

    [Fact]
    public void Blank_lines_may_hold_spaces_and_text_may_end_in_them() =>
        Assert.Equal(2, TextSegmenter.Segment("\n\n  One.\n \t \n\nTwo.\n\n \n").Paragraphs.Length);

    [Fact]
    public void A_line_that_breaks_inside_a_sentence_goes_on_before_a_small_letter()
    {
        var layer = TextSegmenter.Segment("Also in the past day, the spokesman said, the alliance \nforces\nmade five flights. It was calm.\n\nThe end.");
        Assert.Equal(2, layer.Paragraphs.Length);
        Assert.Equal(3, layer.Sentences.Length);
    }

    [Fact]
    public void Items_after_a_colon_do_not_go_on()
    {
        var layer = TextSegmenter.Segment("Please bring all of these things with you:\napples\npears\n\nThe end.");
        Assert.Equal(4, layer.Sentences.Length);
    }
}
