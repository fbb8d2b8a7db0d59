using NewsTools.Syntax;

namespace NewsTools;

/// <summary>
/// Part of speech, fine tag and lemma of each token, by the token's place in the document from 0. Immutable; safe to read
/// from many threads. Lemmas are worked out when they are asked for.
/// </summary>
public sealed class TagLayer
{
    private readonly TokenLayer _tokens;
    private readonly string _text;
    private readonly byte[] _tags;
    private readonly TagSet _set;
    private readonly Lazy<Lemmatizer> _lemmatizer;

    internal TagLayer(TokenLayer tokens, string text, byte[] tags, TagSet set, Lazy<Lemmatizer> lemmatizer) =>
        (_tokens, _text, _tags, _set, _lemmatizer) = (tokens, text, tags, set, lemmatizer);

    /// <summary>The number of tokens.</summary>
    public int Count => _tags.Length;

    /// <summary>The part of speech of a token.</summary>
    public PartOfSpeech this[int token] => _set.PartOf(_tags[token]);

    /// <summary>The fine tag of a token, as the Penn Treebank names them: <c>VBD</c> for a past tense.</summary>
    public string FineTagOf(int token) => _set.FineOf(_tags[token]);

    /// <summary>The lemma of a token.</summary>
    public string LemmaOf(int token)
    {
        var form = FormOf(token);
        if (form.Length > Lemmatizer.MaxForm) return form.ToString();
        Span<char> buffer = stackalloc char[Lemmatizer.MaxLength];
        return buffer[..WriteLemma(token, buffer)].ToString();
    }

    /// <summary>The hash of a token's lemma (<see cref="WordHash.Of"/>), worked out without memory.</summary>
    public uint LemmaHashOf(int token)
    {
        var form = FormOf(token);
        if (form.Length > Lemmatizer.MaxForm) return WordHash.Of(form);
        Span<char> buffer = stackalloc char[Lemmatizer.MaxLength];
        return WordHash.Of(buffer[..WriteLemma(token, buffer)]);
    }

    private int WriteLemma(int token, Span<char> buffer) =>
        _lemmatizer.Value.Write(FormOf(token), this[token], _set.KeyOf(_tags[token]), buffer);

    private ReadOnlySpan<char> FormOf(int token) => _text.AsSpan(_tokens.Tokens[token].Start, _tokens.Tokens[token].Length);
}
