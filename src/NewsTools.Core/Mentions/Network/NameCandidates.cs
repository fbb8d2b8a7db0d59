namespace NewsTools;

/// <summary>
/// Tells which tokens may be part of a name at all: words with a capital, phrases of the rules, and what stands in a small
/// gap between such. The network reads these tokens alone, which is why it is fast. Part of the model's format.
/// </summary>
/// <param name="scan">The evidence.</param>
internal sealed class NameCandidates(NameScan scan)
{
    private const int LongestGap = 3;
    private static readonly ulong Names = LexiconKinds.Names | LexiconKinds.Of(LexiconKind.GivenName, LexiconKind.Surname);
    private bool[] _marks = [];

    /// <summary>Whether the token may be part of a name.</summary>
    public bool this[int token] => _marks[token];

    /// <summary>Marks the tokens of a document.</summary>
    public void Read(ReadOnlySpan<NamePhrase> phrases)
    {
        var count = scan.Tokens.Length;
        if (_marks.Length < count) _marks = new bool[count * 2];
        _marks.AsSpan(0, count).Clear();
        foreach (ref readonly var phrase in phrases) Mark(phrase.Start, phrase.End);
        foreach (ref readonly var sentence in scan.Layer.Sentences) ReadSentence(sentence);
    }

    private void ReadSentence(in SentenceRow sentence)
    {
        var last = int.MinValue / 2;
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (!_marks[at])
            {
                if (!IsNameWord(at) || IsSmallWord(at, sentence)) continue;
                _marks[at] = true;
            }

            if (at - last is > 1 and <= LongestGap + 1) Mark(last + 1, at);
            if (at > sentence.FirstToken && scan.Tokens[at - 1].Kind == TokenKind.Number) _marks[at - 1] = true;
            if (at + 1 < sentence.EndToken && scan.Tokens[at + 1].Kind == TokenKind.Number) _marks[at + 1] = true;
            last = at;
        }
    }

    private void Mark(int first, int end)
    {
        for (var token = first; token < end; token++) _marks[token] = true;
    }

    private bool IsNameWord(int token)
    {
        ref readonly var row = ref scan.Tokens[token];
        return row.Kind is TokenKind.Word or TokenKind.Hashtag && !row.Has(TokenTraits.AllLower) && !row.Has(TokenTraits.Clitic);
    }

    /// <summary><c>The</c>, <c>On</c>, <c>Monday</c> with no name word beside it.</summary>
    private bool IsSmallWord(int token, in SentenceRow sentence) =>
        scan.IsAny(token, LexiconKinds.NoNames) && !scan.IsAny(token, Names)
        && !(token > sentence.FirstToken && IsNameWord(token - 1))
        && !(token + 1 < sentence.EndToken && IsNameWord(token + 1));
}
