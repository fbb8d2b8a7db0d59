using System.Collections;

namespace NewsTools;

/// <summary>Finds a user's patterns; what they match is a name, whatever else was read there.</summary>
/// <param name="scan">The evidence.</param>
internal sealed class UserPatternRule(NameScan scan)
{
    public void Add(Span<NamePhrase> phrases, List<Mention> mentions)
    {
        if (scan.Lexicon.UserPatterns.Count == 0) return;
        var taken = new BitArray(scan.Tokens.Length);
        foreach (var pattern in scan.Lexicon.UserPatterns)
            foreach (ref readonly var sentence in scan.Layer.Sentences)
                AddFrom(pattern, sentence, taken, mentions);
        foreach (ref var phrase in phrases)
            if (IsTaken(taken, phrase.Start, phrase.End)) phrase.Decided = null;
    }

    private void AddFrom(LexiconPattern pattern, in SentenceRow sentence, BitArray taken, List<Mention> mentions)
    {
        var tokens = scan.Layer.TokensOf(sentence);
        for (var at = 0; at < tokens.Length;)
        {
            var length = pattern.Pattern.MatchAt(tokens, scan.Text, at);
            var start = sentence.FirstToken + at;
            if (length > 0 && !IsTaken(taken, start, start + length)) Take(pattern.Entry, start, start + length, taken, mentions);
            at += Math.Max(1, length);
        }
    }

    private void Take(LexiconEntry entry, int start, int end, BitArray taken, List<Mention> mentions)
    {
        for (var token = start; token < end; token++) taken[token] = true;
        var span = scan.Layer.SpanOf(start, end);
        mentions.Add(new Mention(scan.Document.Locate(span, 1, "names/user-pattern"))
        {
            Kind = MentionKinds.Of(entry.Kind)!.Value,
            Name = entry.Name.Length > 0 ? entry.Name : NameText.Of(span.In(scan.Text)),
            Country = entry.Country,
        });
    }

    private static bool IsTaken(BitArray taken, int start, int end)
    {
        for (var token = start; token < end; token++)
            if (taken[token]) return true;
        return false;
    }
}
