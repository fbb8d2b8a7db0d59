namespace NewsTools;

/// <summary>How a keyword is written: a name by its canonical form, another phrase by its most frequent one.</summary>
internal static class PhraseForm
{
    /// <summary>The form; of equally frequent ones the first. The capital that opens a sentence is none of the phrase.</summary>
    public static string Of(in KeyPhrase phrase, PhraseTable table, Document document)
    {
        if (phrase.Mention >= 0) return document.Mentions[phrase.Mention].Name;
        if (phrase.Count == 1 || IsWrittenAlike(phrase, table, document)) return Form(table.Places[phrase.First], document);
        var counts = new List<(string Form, int Count)>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = phrase.First; i >= 0; i = table.Places[i].Next) Count(table.Places[i], document, counts, known);
        return counts.Count == 1 ? counts[0].Form : counts
            .GroupBy(form => form.Form, StringComparer.OrdinalIgnoreCase)
            .MaxBy(group => group.Sum(form => form.Count))!
            .MaxBy(form => form.Count).Form;
    }

    /// <summary>Whether all places of a phrase have the same characters, and none a capital that is the sentence's.</summary>
    private static bool IsWrittenAlike(in KeyPhrase phrase, PhraseTable table, Document document)
    {
        var first = TextOf(table.Places[phrase.First], document);
        for (var i = phrase.First; i >= 0; i = table.Places[i].Next)
            if (!TextOf(table.Places[i], document).SequenceEqual(first) || NeedsChange(table.Places[i], first, document)) return false;
        return true;
    }

    private static ReadOnlySpan<char> TextOf(PhraseOccurrence place, Document document) =>
        document.Tokens.SpanOf(place.FirstToken, place.EndToken).In(document.Text);

    private static void Count(PhraseOccurrence place, Document document, List<(string Form, int Count)> counts, Dictionary<string, int> known)
    {
        // A form that is written as one before needs no string of its own.
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        var raw = TextOf(place, document);
        if (!lookup.TryGetValue(raw, out var index) || NeedsChange(place, raw, document))
        {
            var form = Form(place, document);
            if (!known.TryGetValue(form, out index))
            {
                known.Add(form, index = counts.Count);
                counts.Add((form, 0));
            }
        }

        counts[index] = (counts[index].Form, counts[index].Count + 1);
    }

    private static bool NeedsChange(PhraseOccurrence place, ReadOnlySpan<char> raw, Document document) =>
        raw.ContainsAny('\n', '\r') || IsCapitalOfSentence(document.Tokens.Tokens[place.FirstToken], document.Text);

    private static string Form(PhraseOccurrence place, Document document)
    {
        var text = TextOf(place, document).ToString().ReplaceLineEndings(" ");
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
