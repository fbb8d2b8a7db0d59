namespace NewsTools;

/// <summary>One sentence: a run of tokens within one paragraph.</summary>
/// <param name="FirstToken">Index of the first token in the document, from 0.</param>
/// <param name="TokenCount">Number of tokens, at least 1.</param>
/// <param name="Paragraph">Index of the paragraph, from 0.</param>
/// <param name="Span">From the first token's start to the last token's end.</param>
public readonly record struct SentenceRow(int FirstToken, int TokenCount, int Paragraph, TextSpan Span)
{
    /// <summary>The index just after the last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}
