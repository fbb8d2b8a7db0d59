namespace NewsTools.Training.Names;

/// <summary>Leaves titles, offices and demonyms before a person's name out of it, as most corpora do: of <c>Iraqi President Fuad Masum</c> the last two words remain.</summary>
internal static class PersonTitles
{
    private static readonly ulong BeforeNames = LexiconKinds.Of(
        LexiconKind.Honorific, LexiconKind.Role, LexiconKind.RoleModifier, LexiconKind.Demonym, LexiconKind.Country);

    private static readonly string[] Pronouns = ["I", "We", "He", "She", "They", "You"];

    /// <summary>The name within a span; null where nothing of it is one: a bare office, a people, a pronoun.</summary>
    public static TextSpan? Cut(string text, TextSpan span)
    {
        var name = span.In(text).ToString();
        var tokens = TextSegmenter.Segment(name).Tokens;
        var first = 0;
        Span<LexiconMatch> found = stackalloc LexiconMatch[16];
        while (first < tokens.Length)
        {
            var longest = 0;
            foreach (ref readonly var match in found[..Lexicon.Default.FindAt(tokens, name, first, found)])
                if (StandsBefore(match) && match.Count > longest) longest = match.Count;
            if (longest == 0) break;
            first += longest;
        }

        if (first == tokens.Length || (tokens.Length == 1 && Pronouns.Contains(name))) return null;
        var last = tokens[^1].Has(TokenTraits.Clitic) && tokens.Length - first > 1 ? tokens[^2] : tokens[^1];
        return TextSpan.FromBounds(span.Start + tokens[first].Start, span.Start + last.End);
    }

    /// <summary>A title, an office, a people or a country, but no first name that is also a country's: <c>Jordan</c>.</summary>
    private static bool StandsBefore(in LexiconMatch match) =>
        (match.KindBits & BeforeNames) != 0 && !(match.Has(LexiconKind.Country) && match.Has(LexiconKind.GivenName));
}
