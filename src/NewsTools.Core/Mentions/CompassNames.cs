namespace NewsTools;

/// <summary>
/// Reads <c>the North</c> and <c>the South</c> as countries where the article is about a pair of that sort: it names
/// one whose name begins with the word, or with the opposite one. Elsewhere they are directions, and no names.
/// </summary>
/// <param name="scan">The evidence.</param>
internal sealed class CompassNames(NameScan scan)
{
    private const double Certainty = 0.8;
    private const int MostModifiers = 4;
    private const int ShortestWord = 4, LongestWord = 5;
    private static readonly (string Word, string Opposite)[] Pairs = [("North", "South"), ("South", "North"), ("East", "West"), ("West", "East")];

    /// <summary>A country of the article by its compass word.</summary>
    private sealed record KnownCountry(uint Word, string Name, string? Code);

    /// <summary>Leaves out the directions; what is a name among them <see cref="Add"/> finds.</summary>
    public void Clear(Span<NamePhrase> phrases)
    {
        foreach (ref var phrase in phrases)
            if (phrase.Certainty < 1 && IsCompass(phrase) && !scan.WordAt(phrase.Start).SequenceEqual("West")) phrase.Decided = null;
    }

    /// <summary>Adds those that are countries.</summary>
    public void Add(ReadOnlySpan<NamePhrase> phrases, List<Mention> mentions)
    {
        List<KnownCountry>? countries = null;
        foreach (ref readonly var phrase in phrases)
        {
            if (phrase.Decided is not null || !IsCompass(phrase)) continue;
            countries ??= CountriesOf(mentions);
            foreach (var country in countries)
                if (scan.Tokens[phrase.Start].Form == country.Word && FirstModifier(phrase) is >= 0 and var start)
                    mentions.Add(new Mention(scan.Document.Locate(scan.Layer.SpanOf(start, phrase.End), Certainty, "names/compass"))
                    {
                        Kind = MentionKind.Place,
                        Name = country.Name,
                        Country = country.Code,
                    });
        }
    }

    private bool IsCompass(in NamePhrase phrase)
    {
        if (phrase.Count != 1 || phrase.Covered || scan.Tokens[phrase.Start].Length is < ShortestWord or > LongestWord) return false;
        foreach (var (name, _) in Pairs)
            if (scan.WordAt(phrase.Start).SequenceEqual(name)) return true;
        return false;
    }

    /// <summary>The countries that the article's places are, by their compass word, and their opposites.</summary>
    private List<KnownCountry> CountriesOf(List<Mention> mentions)
    {
        var found = new List<KnownCountry>();
        foreach (var mention in mentions)
        {
            if (mention.Kind is not (MentionKind.Place or MentionKind.Nationality)) continue;
            foreach (var (word, opposite) in Pairs)
            {
                if (!mention.Name.StartsWith(word, StringComparison.Ordinal) || mention.Name.Length < word.Length + 2 || mention.Name[word.Length] != ' ') continue;
                AddCountry(found, word, mention.Name);
                AddCountry(found, opposite, string.Concat(opposite, mention.Name.AsSpan(word.Length)));
            }
        }

        return found;
    }

    private void AddCountry(List<KnownCountry> found, string word, string name)
    {
        var hash = WordHash.Of(word);
        if (found.Exists(known => known.Word == hash)) return;
        var tokens = TextSegmenter.Segment(name).Tokens;
        Span<LexiconMatch> matches = stackalloc LexiconMatch[4];
        var count = scan.Lexicon.FindAt(tokens, name, 0, matches);
        foreach (var match in matches[..count])
            if (match.Count == tokens.Length && LexiconSenses.TryPick(scan.Lexicon, match, LexiconKinds.Bit(LexiconKind.Country), out var reading))
                found.Add(new KnownCountry(hash, reading.Name, reading.Country));
    }

    /// <summary>
    /// The first word after the article: <c>nuclear-armed</c> in <c>the nuclear-armed North</c>; -1 where no article
    /// stands before it or the word goes on (<c>the North Pole</c>, <c>the north of</c>).
    /// </summary>
    private int FirstModifier(in NamePhrase phrase)
    {
        ref readonly var sentence = ref scan.Layer.Sentences[phrase.Sentence];
        if (phrase.End < sentence.EndToken && (scan.Tokens[phrase.End].Lower == FunctionWord.Of || scan.Tokens[phrase.End].Has(TokenTraits.Capitalized))) return -1;
        for (var at = phrase.Start - 1; at >= sentence.FirstToken && at >= phrase.Start - MostModifiers; at--)
        {
            if (scan.Tokens[at].Lower == FunctionWord.The) return at + 1;
            var isModifier = scan.Tokens[at].Has(TokenTraits.AllLower) && !scan.Is(at, LexiconKind.Stopword) && !scan.Is(at, LexiconKind.PlaceCue);
            if (!isModifier && scan.Tokens[at].Lower != FunctionWord.Hyphen) return -1;
        }

        return -1;
    }
}
