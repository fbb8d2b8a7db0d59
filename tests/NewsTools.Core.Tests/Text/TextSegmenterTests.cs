namespace NewsTools.Core.Tests.Text;

/// <summary>Tokens, sentences, paragraphs and quotation marks, case by case from the corpus files.</summary>
public class TextSegmenterTests
{
    public static TheoryData<string, string> Tokens => CorpusFile.ReadPairs("Text/tokens.txt");

    public static TheoryData<string> Sentences => new(CorpusFile.Read("Text/sentences.txt").Select(fields => fields[0]));

    public static TheoryData<string, string> Quotes => CorpusFile.ReadPairs("Text/quotes.txt");

    [Theory]
    [MemberData(nameof(Tokens))]
    public void Text_is_divided_into_the_tokens_of_UD_English(string text, string expected)
    {
        var layer = TextSegmenter.Segment(text);
        Assert.Equal(expected, string.Join(' ', layer.Tokens.ToArray().Select(token => token.Span.In(text).ToString())));
        SegmentationInvariants.Check(text);
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Text_is_divided_into_sentences(string marked)
    {
        var expected = marked.Replace('↵', '\n');
        var text = expected.Replace("¦", "", StringComparison.Ordinal);
        var found = text;
        foreach (var sentence in TextSegmenter.Segment(text).Sentences.ToArray().Skip(1).Reverse())
        {
            var end = text[..sentence.Span.Start].TrimEnd().Length;
            if (!text[end..sentence.Span.Start].Contains('\n', StringComparison.Ordinal)) found = found.Insert(end, "¦");
        }

        Assert.Equal(expected, found);
    }

    [Theory]
    [MemberData(nameof(Quotes))]
    public void Quotation_marks_open_or_close(string text, string expected)
    {
        var marks = TextSegmenter.Segment(text).Tokens.ToArray()
            .Where(token => token.Has(TokenTraits.OpenQuote) || token.Has(TokenTraits.CloseQuote))
            .Select(token => token.Has(TokenTraits.OpenQuote) ? "o" : "c");
        Assert.Equal(expected, string.Join(' ', marks));
    }

    [Fact]
    public void A_cancelled_run_stops() =>
        Assert.Throws<OperationCanceledException>(() => TextSegmenter.Segment("Stop.", new CancellationToken(true)));
}
