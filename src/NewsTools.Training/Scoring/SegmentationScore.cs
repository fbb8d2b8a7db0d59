using NewsTools.Training.Corpora;

namespace NewsTools.Training.Scoring;

/// <summary>How well tokens and sentences of some documents are found.</summary>
/// <param name="Documents">The number of documents.</param>
/// <param name="Tokens">The tokens, by their bounds in the text.</param>
/// <param name="Sentences">The sentences, by their bounds in the text.</param>
internal readonly record struct SegmentationScore(int Documents, MatchCount Tokens, MatchCount Sentences)
{
    /// <summary>Both together.</summary>
    public static SegmentationScore operator +(SegmentationScore left, SegmentationScore right) =>
        new(left.Documents + right.Documents, left.Tokens + right.Tokens, left.Sentences + right.Sentences);

    /// <summary>Segments the raw text of a document and compares.</summary>
    public static SegmentationScore Of(ConlluDocument document)
    {
        var gold = GoldText.Of(document);
        var layer = TextSegmenter.Segment(gold.Text);
        TextSpan[] tokens = [.. layer.Tokens.ToArray().Select(token => token.Span)];
        TextSpan[] sentences = [.. layer.Sentences.ToArray().Select(sentence => sentence.Span)];
        return new SegmentationScore(1, MatchCount.Of(gold.Tokens, tokens), MatchCount.Of(gold.Sentences, sentences));
    }

    /// <summary>The scores of the documents of a file or folder, by genre.</summary>
    public static SortedDictionary<string, SegmentationScore> ByGenre(string path)
    {
        var genres = new SortedDictionary<string, SegmentationScore>(StringComparer.Ordinal);
        foreach (var document in ConlluReader.ReadAll(path))
            genres[document.Genre] = genres.GetValueOrDefault(document.Genre) + Of(document);
        return genres;
    }
}
