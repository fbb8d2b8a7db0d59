namespace NewsTools;

/// <summary>How a keyword is written: a name by its canonical form, another phrase by its most frequent one.</summary>
internal static class PhraseForm
{
    /// <summary>The form; of equally frequent ones the first. The capital that opens a sentence is none of the phrase.</summary>
    public static string Of(Phrase phrase, Document document)
    {
        if (phrase.Name is { } name) return name;
        var forms = phrase.Occurrences
            .Select(place => Form(place, document))
            .GroupBy(form => form, StringComparer.Ordinal);
        return forms.MaxBy(group => group.Count())!.Key;
    }

    private static string Form(PhraseOccurrence place, Document document)
    {
        var first = document.Tokens.Tokens[place.FirstToken];
        var text = document.Tokens.SpanOf(place.FirstToken, place.EndToken).In(document.Text).ToString().ReplaceLineEndings(" ");
        return first.Has(TokenTraits.SentenceStart | TokenTraits.Capitalized) && !first.Has(TokenTraits.AllUpper)
            ? char.ToLowerInvariant(text[0]) + text[1..]
            : text;
    }
}
