using NewsTools.Training.Corpora;

namespace NewsTools.Training.Scoring;

/// <summary>Lists where the tokens or sentences of a document differ from the gold ones, with their surroundings.</summary>
internal static class SegmentationErrors
{
    private const int Context = 40;

    /// <summary>One line for each stretch that is divided differently: gold, found, context.</summary>
    public static IEnumerable<string> Of(ConlluDocument document, bool sentences)
    {
        var gold = GoldText.Of(document);
        var layer = TextSegmenter.Segment(gold.Text);
        var found = sentences
            ? layer.Sentences.ToArray().Select(sentence => sentence.Span)
            : layer.Tokens.ToArray().Select(token => token.Span);
        var wanted = sentences ? gold.Sentences : gold.Tokens;
        var goldEnds = wanted.Select(span => span.End).ToHashSet();
        var foundEnds = found.Select(span => span.End).ToHashSet();
        foreach (var end in goldEnds.Union(foundEnds).Order())
        {
            if (goldEnds.Contains(end) && foundEnds.Contains(end)) continue;
            var kind = goldEnds.Contains(end) ? "missed" : "extra ";
            yield return $"{document.Genre,-12} {kind} {Around(gold.Text, end)}";
        }
    }

    private static string Around(string text, int end)
    {
        var start = Math.Max(0, end - Context);
        var stop = Math.Min(text.Length, end + Context);
        return $"{text[start..end]}¦{text[end..stop]}".Replace('\n', '↵');
    }
}
