namespace NewsTools.Core.Tests.Text;

/// <summary>What holds of the tokens, sentences and paragraphs of any text.</summary>
internal static class SegmentationInvariants
{
    public static void Check(string text)
    {
        var layer = TextSegmenter.Segment(text);
        CheckTokens(text, layer);
        CheckSentences(layer);
        CheckParagraphs(layer);
    }

    private static void CheckTokens(string text, TokenLayer layer)
    {
        var end = 0;
        foreach (var token in layer.Tokens)
        {
            Assert.True(token.Length > 0, "a token is empty");
            Assert.True(token.Start >= end, "tokens overlap");
            Assert.True(string.IsNullOrWhiteSpace(text[end..token.Start]), $"no token holds what stands before {token.Start}");
            var word = token.Span.In(text);
            Assert.Equal(WordHash.Of(word), token.Form);
            Assert.Equal(WordHash.OfLower(word), token.Lower);
            Assert.Equal(token.Start == 0 || char.IsWhiteSpace(text[token.Start - 1]), token.Has(TokenTraits.SpaceBefore));
            end = token.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[end..]), "no token holds what stands last");
    }

    private static void CheckSentences(TokenLayer layer)
    {
        var next = 0;
        foreach (var sentence in layer.Sentences)
        {
            Assert.Equal(next, sentence.FirstToken);
            Assert.True(sentence.TokenCount > 0, "a sentence is empty");
            Assert.Equal(layer.SpanOf(sentence.FirstToken, sentence.EndToken), sentence.Span);
            Assert.True(layer.Tokens[sentence.FirstToken].Has(TokenTraits.SentenceStart));
            next = sentence.EndToken;
        }

        Assert.Equal(layer.Tokens.Length, next);
        var starts = 0;
        foreach (var token in layer.Tokens) if (token.Has(TokenTraits.SentenceStart)) starts++;
        Assert.Equal(layer.Sentences.Length, starts);
    }

    private static void CheckParagraphs(TokenLayer layer)
    {
        var next = 0;
        for (var i = 0; i < layer.Paragraphs.Length; i++)
        {
            var paragraph = layer.Paragraphs[i];
            Assert.Equal(next, paragraph.FirstSentence);
            Assert.True(paragraph.SentenceCount > 0, "a paragraph is empty");
            Assert.Equal(layer.Sentences[paragraph.FirstSentence].Span.Start, paragraph.Span.Start);
            Assert.Equal(layer.Sentences[paragraph.EndSentence - 1].Span.End, paragraph.Span.End);
            for (; next < paragraph.EndSentence; next++) Assert.Equal(i, layer.Sentences[next].Paragraph);
        }

        Assert.Equal(layer.Sentences.Length, next);
    }
}
