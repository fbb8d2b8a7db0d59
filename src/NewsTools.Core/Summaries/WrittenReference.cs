namespace NewsTools;

/// <summary>The name that a pronoun stands for at a sentence's start, and how it is written there.</summary>
/// <param name="Span">The pronoun.</param>
/// <param name="Text">
/// What stands in its place: <c>Ada Brandt</c>, <c>Linden's</c>, <c>The United Nations</c>; within a quotation in square
/// brackets, for those are not the speaker's words: <c>“[Ada Brandt] never forgot a ship,”</c>.
/// </param>
internal readonly record struct WrittenReference(TextSpan Span, string Text)
{
    private static readonly uint Her = WordHash.OfLower("her");

    /// <summary>The name behind the pronoun, or null where it is no personal pronoun or the article gives no name.</summary>
    /// <param name="document">A document with entities.</param>
    /// <param name="token">The pronoun's index.</param>
    /// <param name="opens">Whether it is the first word of its sentence.</param>
    public static WrittenReference? Of(Document document, int token, bool opens)
    {
        ref readonly var row = ref document.Tokens.Tokens[token];
        var word = Entities.ReferenceWords.Default.Closed(row.Lower);
        if (!word.Is(Entities.WordRole.Pronoun) || document.Entities.IndexOf(token) is not (>= 0 and var index)) return null;
        ref readonly var entity = ref document.Entities.Row(index);
        if (entity.Attribution != Attribution.Named || entity.Name is not { } name) return null;
        var possessive = word.Is(Entities.WordRole.Possessive) || row.Lower == Her;
        var text = (HasArticle(document, token, name) ? opens ? "The " : "the " : "") + name;
        var written = possessive ? text + (text.EndsWith('s') ? "'" : "'s") : text;
        return new WrittenReference(row.Span, IsQuoted(document.Tokens, token) ? $"[{written}]" : written);
    }

    /// <summary>Whether a quotation that its paragraph opens is still open before a token.</summary>
    private static bool IsQuoted(TokenLayer layer, int token)
    {
        var index = layer.SentenceAt(layer.Tokens[token].Start);
        var paragraph = layer.Sentences[index].Paragraph;
        while (index > 0 && layer.Sentences[index - 1].Paragraph == paragraph) index--;
        var open = false;
        for (var i = layer.Sentences[index].FirstToken; i < token; i++)
            if (layer.Tokens[i].Has(TokenTraits.OpenQuote)) open = true;
            else if (layer.Tokens[i].Has(TokenTraits.CloseQuote)) open = false;
        return open;
    }

    /// <summary>Whether the article writes the name with <c>the</c> where it first has it in full.</summary>
    private static bool HasArticle(Document document, int pronoun, string name)
    {
        var tokens = document.Tokens.Tokens;
        foreach (var index in document.Entities.ReferencesLike(pronoun))
        {
            var reference = document.Entities.References[index];
            if (reference.Name < 0 || !document.Tokens.SpanOf(reference.First, reference.End).In(document.Text).SequenceEqual(name)) continue;
            return reference.First > 0 && tokens[reference.First - 1].Lower == FunctionWord.The;
        }

        return false;
    }
}
