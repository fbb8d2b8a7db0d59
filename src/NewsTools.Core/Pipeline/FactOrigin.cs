namespace NewsTools;

/// <summary>Where a fact comes from: what <see cref="Fact"/> shows of it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">The place in its text.</param>
/// <param name="Paragraph">The paragraph, from 1.</param>
/// <param name="Sentence">The sentence in the article, from 1.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Rule">The rule or model behind the fact.</param>
public readonly record struct FactOrigin(
    Article Article, TextSpan Span, int Paragraph, int Sentence, double Confidence, string Rule);
