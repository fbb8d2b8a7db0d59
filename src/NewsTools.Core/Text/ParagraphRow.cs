namespace NewsTools;

/// <summary>One paragraph: a run of sentences between blank lines or line ends that end a block.</summary>
/// <param name="FirstSentence">Index of the first sentence in the document, from 0.</param>
/// <param name="SentenceCount">Number of sentences, at least 1.</param>
/// <param name="Span">From the first sentence's start to the last sentence's end.</param>
public readonly record struct ParagraphRow(int FirstSentence, int SentenceCount, TextSpan Span)
{
    /// <summary>The index just after the last sentence.</summary>
    public int EndSentence => FirstSentence + SentenceCount;
}
