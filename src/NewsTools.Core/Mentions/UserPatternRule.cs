namespace NewsTools;

/// <summary>Finds a user's patterns; what they match is a name, whatever else was read there.</summary>
/// <param name="scan">The evidence.</param>
internal sealed class UserPatternRule(NameScan scan)
{
    public void Add(Span<NamePhrase> phrases, List<Mention> mentions)
    {
        foreach (var pattern in scan.Lexicon.UserPatterns)
            foreach (ref readonly var sentence in scan.Layer.Sentences)
                AddFrom(pattern, sentence, phrases, mentions);
    }

    private void AddFrom(LexiconPattern pattern, in SentenceRow sentence, Span<NamePhrase> phrases, List<Mention> mentions)
    {
        var tokens = scan.Layer.TokensOf(sentence);
        for (var at = 0; at < tokens.Length;)
        {
            var length = pattern.Pattern.MatchAt(tokens, scan.Text, at);
            if (length > 0) Take(pattern.Entry, sentence.FirstToken + at, sentence.FirstToken + at + length, phrases, mentions);
            at += Math.Max(1, length);
        }
    }

    private void Take(LexiconEntry entry, int start, int end, Span<NamePhrase> phrases, List<Mention> mentions)
    {
        var span = scan.Layer.SpanOf(start, end);
        if (mentions.Exists(mention => mention.GetSpan().Overlaps(span))) return;
        foreach (ref var phrase in phrases)
            if (phrase.Start < end && start < phrase.End) phrase.Decided = null;
        mentions.Add(new Mention(scan.Document.Locate(span, 1, "names/user-pattern"))
        {
            Kind = MentionKinds.Of(entry.Kind)!.Value,
            Name = entry.Name.Length > 0 ? entry.Name : NameText.Of(span.In(scan.Text)),
            Country = entry.Country,
        });
    }
}
