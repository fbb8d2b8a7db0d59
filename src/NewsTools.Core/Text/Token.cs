namespace NewsTools;

/// <summary>One token as a fact.</summary>
public sealed class Token : Fact
{
    private const string RuleName = "tokens";

    internal Token(in FactOrigin origin) : base(origin)
    {
    }

    /// <summary>The number of the token in its sentence, from 1.</summary>
    public int Index { get; internal init; }

    /// <summary>What it is by its form.</summary>
    public TokenKind Kind { get; internal init; }

    /// <summary>Whether white space or the start of the text stands before it.</summary>
    public bool SpaceBefore { get; internal init; }

    /// <summary>The tokens of a document in text order, made as they are asked for.</summary>
    /// <exception cref="InvalidOperationException">The document has no tokens layer.</exception>
    public static IEnumerable<Token> Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var tokens = document.Tokens;
        for (var sentence = 0; sentence < tokens.Sentences.Length; sentence++)
            for (var index = 0; index < tokens.Sentences[sentence].TokenCount; index++)
                yield return At(document, tokens, sentence, index);
    }

    private static Token At(Document document, TokenLayer tokens, int sentence, int index)
    {
        ref readonly var row = ref tokens.Sentences[sentence];
        ref readonly var token = ref tokens.Tokens[row.FirstToken + index];
        return new Token(new FactOrigin(document.Article, token.Span, row.Paragraph + 1, sentence + 1, 1, RuleName))
        {
            Index = index + 1,
            Kind = token.Kind,
            SpaceBefore = token.Has(TokenTraits.SpaceBefore),
        };
    }
}
