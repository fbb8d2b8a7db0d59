using System.Runtime.InteropServices;

namespace NewsTools;

/// <summary>
/// The tokens, sentences and paragraphs of one text. Immutable; safe to read from many threads. Indices count
/// from 0; facts count sentences and paragraphs from 1.
/// </summary>
public sealed class TokenLayer
{
    private readonly TokenRow[] _tokens;
    private readonly int _tokenCount;
    private readonly SentenceRow[] _sentences;
    private readonly ParagraphRow[] _paragraphs;

    internal TokenLayer(TokenRow[] tokens, SentenceRow[] sentences, ParagraphRow[] paragraphs)
        : this(tokens, tokens.Length, sentences, paragraphs)
    {
    }

    internal TokenLayer(TokenRow[] tokens, int tokenCount, SentenceRow[] sentences, ParagraphRow[] paragraphs)
    {
        _tokens = tokens;
        _tokenCount = tokenCount;
        _sentences = sentences;
        _paragraphs = paragraphs;
    }

    /// <summary>The tokens in text order.</summary>
    public ReadOnlySpan<TokenRow> Tokens => MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetArrayDataReference(_tokens), _tokenCount);

    /// <summary>The array behind <see cref="Tokens"/>, for loops that look at single tokens; it may have room for more.</summary>
    internal TokenRow[] Rows => _tokens;

    /// <summary>The sentences in text order; together they hold every token once.</summary>
    public ReadOnlySpan<SentenceRow> Sentences => _sentences;

    /// <summary>The paragraphs in text order; together they hold every sentence once.</summary>
    public ReadOnlySpan<ParagraphRow> Paragraphs => _paragraphs;

    /// <summary>The tokens of one sentence.</summary>
    public ReadOnlySpan<TokenRow> TokensOf(in SentenceRow sentence) =>
        _tokens.AsSpan(sentence.FirstToken, sentence.TokenCount);

    /// <summary>The index of the first token that ends behind an offset; the number of tokens where none does.</summary>
    internal int TokenAt(int offset)
    {
        int low = 0, high = _tokenCount;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_tokens[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The index of the sentence that holds a token.</summary>
    public int SentenceOfToken(int token)
    {
        int low = 0, high = _sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_sentences[middle].FirstToken <= token) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>The index of the sentence at an offset: the last one that starts at or before it, else the first.</summary>
    public int SentenceAt(int offset)
    {
        int low = 0, high = _sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_sentences[middle].Span.Start <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>The span from one token's start to another's end.</summary>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">Index just after the last token.</param>
    public TextSpan SpanOf(int first, int end) => TextSpan.FromBounds(_tokens[first].Start, _tokens[end - 1].End);
}
