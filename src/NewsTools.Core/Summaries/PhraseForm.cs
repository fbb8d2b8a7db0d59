namespace NewsTools;

/// <summary>How a keyword is written: a name by its canonical form, another phrase by its most frequent one.</summary>
internal static class PhraseForm
{
    /// <summary>The form; of equally frequent ones the first. The capital that opens a sentence is none of the phrase.</summary>
    public static string Of(KeyPhrase phrase, Document document)
    {
        if (phrase.Name is { } name) return name;
        var forms = phrase.Occurrences
            .Select(place => Form(place, document))
            .GroupBy(form => form, StringComparer.OrdinalIgnoreCase)
            .MaxBy(group => group.Count())!;
        return forms.GroupBy(form => form, StringComparer.Ordinal).MaxBy(group => group.Count())!.Key;
    }

    private static string Form(PhraseOccurrence place, Document document)
    {
        var text = document.Tokens.SpanOf(place.FirstToken, place.EndToken).In(document.Text).ToString().ReplaceLineEndings(" ");
        return IsCapitalOfSentence(document.Tokens.Tokens[place.FirstToken], document.Text)
            ? char.ToLowerInvariant(text[0]) + text[1..]
            : text;
    }

    /// <summary>Whether a word has its capital from the sentence: it opens one, is known, and mostly has none.</summary>
    private static bool IsCapitalOfSentence(in TokenRow token, string text)
    {
        if (!token.Has(TokenTraits.SentenceStart | TokenTraits.Capitalized) || (token.Has(TokenTraits.AllUpper) && token.Length > 1)) return false;
        var term = ContentWords.Term(token, text);
        return WordFrequencies.Default.Contains(term) && !WordFrequencies.Default.IsMostlyCapitalized(term);
    }
}
