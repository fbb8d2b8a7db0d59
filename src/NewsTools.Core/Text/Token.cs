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

    /// <summary>The universal part of speech, or null where the document has no tags layer.</summary>
    public PartOfSpeech? Tag { get; internal init; }

    /// <summary>The fine tag as the Penn Treebank names it, <c>VBD</c> for a past tense, or null where the document has no tags layer.</summary>
    public string? FineTag { get; internal init; }

    /// <summary>The lemma, <c>say</c> for <c>said</c>, or null where the document has no tags layer.</summary>
    public string? Lemma { get; internal init; }

    /// <summary>The head's number in the sentence, from 1, 0 for the root; or null where the document has no tree layer.</summary>
    public int? Head { get; internal init; }

    /// <summary>The relation to the head as Universal Dependencies label it, <c>nsubj:pass</c>; or null where the document has no tree layer.</summary>
    public string? Relation { get; internal init; }

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
        var at = row.FirstToken + index;
        ref readonly var token = ref tokens.Tokens[at];
        var tags = document.Present.HasFlag(Layers.Tags) ? document.Tags : null;
        var tree = document.Present.HasFlag(Layers.Tree) ? document.Tree : null;
        return new Token(new FactOrigin(document.Article, token.Span, row.Paragraph + 1, sentence + 1, 1, RuleName))
        {
            Index = index + 1,
            Kind = token.Kind,
            SpaceBefore = token.Has(TokenTraits.SpaceBefore),
            Tag = tags?[at],
            FineTag = tags?.FineTagOf(at),
            Lemma = tags?.LemmaOf(at),
            Head = tree?.Heads[at] is not { } head ? null : head < 0 ? 0 : head - row.FirstToken + 1,
            Relation = tree?.Relations[at].ToLabel(),
        };
    }
}
