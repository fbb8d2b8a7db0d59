namespace NewsTools.Core.Tests.Summaries;

public class SentenceStandingTests
{
    public static TheoryData<string, string> Sentences => CorpusFile.ReadPairs("Summaries/sentences.txt");

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_is_whole_dangling_or_a_fragment(string standing, string sentence)
    {
        var tokens = TextSegmenter.Segment(sentence).Tokens;
        var found = !WholeSentence.Is(tokens, sentence) ? "fragment" : DanglingSentence.Read(tokens) != DanglingSentence.Stands ? "dangling" : "whole";
        Assert.Equal(standing, found);
    }
}
