namespace NewsTools;

/// <summary>
/// Tells a capital that stands for its government from the city: <c>Seoul insisted</c>, <c>ties with Moscow</c>,
/// <c>Beijing's policy</c>, but <c>protests in Seoul</c>.
/// </summary>
/// <param name="scan">The evidence.</param>
internal sealed class MetonymRule(NameScan scan)
{
    private static readonly uint Government = WordHash.Of("government");
    private static readonly uint Regime = WordHash.Of("regime");
    private const int AdjectiveReach = 2;
    private const int AdverbReach = 3;

    public bool Applies(in NamePhrase phrase)
    {
        ref readonly var sentence = ref scan.Layer.Sentences[phrase.Sentence];
        if (IsBetween(phrase, sentence) || IsPartner(phrase, sentence) || IsAddressed(phrase, sentence) || RunsGovernment(phrase, sentence)) return true;
        if (IsPlaced(phrase, sentence)) return false;
        return OwnsPolicy(phrase, sentence) || IsSubject(AfterList(phrase.End, sentence.EndToken), sentence.EndToken);
    }

    /// <summary>A preposition before it, or one before the list that it is in, makes it a place: <c>in Seoul</c>.</summary>
    private bool IsPlaced(in NamePhrase phrase, in SentenceRow sentence)
    {
        if (phrase.Start == sentence.FirstToken) return false;
        var before = phrase.Start - 1;
        var lower = scan.Tokens[before].Lower;
        if (lower == FunctionWord.And || lower == FunctionWord.Comma)
            return before > sentence.FirstToken && scan.IsAny(before - 1, LexiconKinds.Places) && before - 2 >= sentence.FirstToken
                && (IsPlacing(before - 2) || (lower == FunctionWord.Comma && !scan.Is(before - 1, LexiconKind.Capital)));
        return IsPlacing(before) || scan.IsAny(before, LexiconKinds.Titles) || scan.Tokens[before].Has(TokenTraits.Clitic);
    }

    private bool IsPlacing(int token)
    {
        var lower = scan.Tokens[token].Lower;
        return scan.Is(token, LexiconKind.PlaceCue) || lower == FunctionWord.At || lower == FunctionWord.Of || lower == FunctionWord.From
            || lower == FunctionWord.To || lower == FunctionWord.On || lower == FunctionWord.For || lower == FunctionWord.With || lower == FunctionWord.By;
    }

    /// <summary><c>between Seoul and Tokyo</c>.</summary>
    private bool IsBetween(in NamePhrase phrase, in SentenceRow sentence)
    {
        var before = phrase.Start - 1;
        if (before < sentence.FirstToken) return false;
        if (scan.Tokens[before].Lower == FunctionWord.Between) return PoliticalBefore(before, sentence.FirstToken) && phrase.End + 1 < sentence.EndToken
            && scan.Tokens[phrase.End].Lower == FunctionWord.And && scan.IsAny(phrase.End + 1, LexiconKinds.Places);
        if (scan.Tokens[before].Lower != FunctionWord.And) return false;
        for (var at = before - 1; at >= sentence.FirstToken && at > before - 5; at--)
            if (scan.Tokens[at].Lower == FunctionWord.Between) return PoliticalBefore(at, sentence.FirstToken);
        return false;
    }

    /// <summary><c>talks with Moscow</c>, <c>pressure on Pyongyang</c>, <c>accused by Beijing</c>.</summary>
    private bool IsPartner(in NamePhrase phrase, in SentenceRow sentence)
    {
        var before = phrase.Start - 1;
        if (before <= sentence.FirstToken) return false;
        var lower = scan.Tokens[before].Lower;
        if (lower == FunctionWord.By) return scan.Is(before - 1, LexiconKind.AgentVerb) || scan.WordAt(before - 1).EndsWith("ed", StringComparison.Ordinal);
        return (lower == FunctionWord.With || lower == FunctionWord.On || lower == FunctionWord.Against) && scan.Is(before - 1, LexiconKind.DealNoun);
    }

    private bool PoliticalBefore(int token, int first) => token > first && scan.Is(token - 1, LexiconKind.DealNoun);

    /// <summary><c>accused Tehran</c>, <c>urged Tokyo to act</c>.</summary>
    private bool IsAddressed(in NamePhrase phrase, in SentenceRow sentence) =>
        phrase.Start > sentence.FirstToken && scan.Is(phrase.Start - 1, LexiconKind.AddressVerb);

    /// <summary><c>the Belgrade government</c>.</summary>
    private bool RunsGovernment(in NamePhrase phrase, in SentenceRow sentence) =>
        phrase.End < sentence.EndToken && (scan.Tokens[phrase.End].Lower == Government || scan.Tokens[phrase.End].Lower == Regime);

    /// <summary><c>Beijing's territorial claims</c>.</summary>
    private bool OwnsPolicy(in NamePhrase phrase, in SentenceRow sentence)
    {
        var at = phrase.End;
        if (at >= sentence.EndToken || scan.Tokens[at].Lower != FunctionWord.Possessive) return false;
        for (var noun = at + 1; noun < sentence.EndToken && noun <= at + 1 + AdjectiveReach; noun++)
        {
            if (scan.TryLongest(noun, sentence.EndToken, LexiconKinds.Bit(LexiconKind.PolicyNoun), out var match)) return !BelongsToNext(match.End - 1, sentence.EndToken);
            if (scan.Tokens[noun].Kind != TokenKind.Word || scan.Is(noun, LexiconKind.Stopword)) return false;
        }

        return false;
    }

    /// <summary><c>Seoul's war museum</c>: the policy noun only describes the next one.</summary>
    private bool BelongsToNext(int noun, int end) =>
        noun + 1 < end && scan.IsAny(noun + 1, LexiconKinds.Of(LexiconKind.FacilityHead, LexiconKind.PlaceHead)) && !scan.Is(noun + 1, LexiconKind.AgentVerb);

    /// <summary>After <c>and Pyongyang</c>, so that both are subjects of the verb.</summary>
    private int AfterList(int at, int end)
    {
        while (at + 1 < end && (scan.Tokens[at].Lower == FunctionWord.And || scan.Tokens[at].Lower == FunctionWord.Comma)
            && scan.TryLongest(at + 1, end, LexiconKinds.Places, out var next)) at = next.End;
        return at;
    }

    /// <summary>Whether a verb follows whose subject speaks, decides or acts as governments do.</summary>
    private bool IsSubject(int at, int end)
    {
        var auxiliary = Auxiliary.None;
        for (var steps = 0; at < end && steps < AdverbReach + 2; at++, steps++)
        {
            var next = Auxiliaries.Of(scan.Tokens[at].Lower);
            if (next != Auxiliary.None) auxiliary = next == Auxiliary.Been || auxiliary != Auxiliary.Been ? next : auxiliary;
            else if (scan.Is(at, LexiconKind.AgentVerb)) return Fits(auxiliary, scan.WordAt(at));
            else if (!Auxiliaries.IsAdverb(scan.WordAt(at), scan.Tokens[at].Lower)) return false;
        }

        return false;
    }

    /// <summary><c>is preparing</c>, <c>has denied</c>, <c>will send</c>; but <c>was attacked</c> happens to the city.</summary>
    private static bool Fits(Auxiliary auxiliary, ReadOnlySpan<char> verb)
    {
        var isProgressive = verb.EndsWith("ing", StringComparison.Ordinal);
        return auxiliary is Auxiliary.Be or Auxiliary.Been ? isProgressive : !isProgressive;
    }
}
