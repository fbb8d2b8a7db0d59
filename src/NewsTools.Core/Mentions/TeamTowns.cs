using System.Numerics;

namespace NewsTools;

/// <summary>
/// A town in a report of a team sport is as likely the team that has its name: <c>Bologna beat Cagliari</c>,
/// <c>three runs for Seattle</c>, but not <c>a draw in Cagliari</c>, and no country.
/// </summary>
/// <param name="scan">The evidence.</param>
internal sealed class TeamTowns(NameScan scan)
{
    /// <summary>How many different words of team sports make a report of one.</summary>
    private const int FewestWords = 6;

    /// <summary>In so many tokens one of them, at least on average.</summary>
    private const int TokensForWord = 20;

    private static readonly Vector4 TeamShift = new(0, 0, 2.5f, -2.5f);

    private static readonly ulong OtherPlaces = LexiconKinds.Places & ~LexiconKinds.Of(LexiconKind.City, LexiconKind.Capital);
    private readonly WordIndex _seen = new();

    /// <summary>Moves towns that are nowhere in particular towards teams.</summary>
    public void Shift(Span<NamePhrase> phrases)
    {
        var asked = false;
        foreach (ref var phrase in phrases)
        {
            if (phrase.Settled is not null || phrase.Link >= 0 || DocumentNames.Best(phrase) != MentionKinds.Place || !IsTown(phrase) || IsPlaced(phrase)) continue;
            if (!asked && !IsSport()) return;
            asked = true;
            phrase.Scores += TeamShift;
        }
    }

    private static bool IsTown(in NamePhrase phrase) => (phrase.Match.KindBits & OtherPlaces) == 0;

    /// <summary><c>in Lyon</c>, <c>Lyon, France</c>, a dateline.</summary>
    private bool IsPlaced(in NamePhrase phrase)
    {
        ref readonly var sentence = ref scan.Layer.Sentences[phrase.Sentence];
        if (phrase.Start > sentence.FirstToken)
        {
            var before = scan.Tokens[phrase.Start - 1].Lower;
            if (scan.Is(phrase.Start - 1, LexiconKind.PlaceCue) || before == FunctionWord.In || before == FunctionWord.At || before == FunctionWord.From
                || before == FunctionWord.Of || before == FunctionWord.To) return true;
        }

        if (phrase.End >= sentence.EndToken) return phrase.Start == sentence.FirstToken;
        ref readonly var after = ref scan.Tokens[phrase.End];
        if (after.Lower == FunctionWord.Comma) return phrase.End + 1 < sentence.EndToken
            && (scan.IsAny(phrase.End + 1, LexiconKinds.Places) || scan.Tokens[phrase.End + 1].Kind != TokenKind.Word);
        return phrase.Start == sentence.FirstToken && (after.Kind != TokenKind.Word || char.IsAsciiDigit(scan.Text[after.Span.Start]));
    }

    /// <summary>Whether words of team sports are as many and as dense as in a report of a match.</summary>
    private bool IsSport()
    {
        _seen.Clear();
        var count = 0;
        foreach (ref readonly var token in scan.Tokens)
        {
            if (!Sport.Words.Contains(token.Lower)) continue;
            count++;
            _seen.TryAdd(token.Lower);
        }

        return _seen.Count >= FewestWords && count * TokensForWord >= scan.Tokens.Length;
    }

    /// <summary>Read when a town is first met that nothing places.</summary>
    private static class Sport
    {
        public static readonly WordSet Words = WordSet.Of(EmbeddedLines.Words("sport-words.txt"));
    }
}
