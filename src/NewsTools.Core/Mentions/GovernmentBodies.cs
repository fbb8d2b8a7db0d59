namespace NewsTools;

/// <summary>Finds bodies of government after their country: <c>South Korea's defence ministry</c>.</summary>
/// <param name="scan">The evidence.</param>
internal sealed class GovernmentBodies(NameScan scan)
{
    private const double Certainty = 0.85;
    private const int MostModifiers = 3;

    /// <summary>The body of which the phrase, a country, is the owner.</summary>
    public bool TryRead(in NamePhrase country, string? code, out Mention body)
    {
        body = null!;
        var end = scan.Layer.Sentences[country.Sentence].EndToken;
        var at = country.End;
        if (code is null || at + 1 >= end || scan.Tokens[at].Lower != FunctionWord.Possessive) return false;
        if (BodyEnd(at + 1, end) is not (> 0 and var stop)) return false;
        var span = scan.Layer.SpanOf(country.Start, stop);
        body = new Mention(scan.Document.Locate(span, Certainty, "names/government-body"))
        {
            Kind = MentionKind.Organization,
            Name = NameText.Of(span.In(scan.Text)),
            Country = code,
        };
        return true;
    }

    /// <summary>The end of portfolios and a body's noun (<c>foreign ministry</c>), or 0; all are in lower case.</summary>
    private int BodyEnd(int start, int end)
    {
        for (var at = start; at < Math.Min(end, start + MostModifiers + 1); at++)
        {
            if (!scan.Tokens[at].Has(TokenTraits.AllLower)) return 0;
            if (scan.TryLongest(at, end, LexiconKinds.Bit(LexiconKind.BodyNoun), out var match) && !LexiconSenses.HasDetail(scan.Lexicon, match, "portfolio")) return match.End;
            if (!scan.Is(at, LexiconKind.BodyNoun) && !scan.Is(at, LexiconKind.RoleModifier)) return 0;
        }

        return 0;
    }
}
