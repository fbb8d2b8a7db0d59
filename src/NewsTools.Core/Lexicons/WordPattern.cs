using System.Numerics;

namespace NewsTools;

/// <summary>
/// A pattern of words, as a user writes it in a lexicon. Elements stand apart by spaces:
/// <list type="bullet">
/// <item><c>word</c>: that word. In lower case it also matches with a capital; a text all in capitals always matches.</item>
/// <item><c>*</c>: any one word or number. Inside a word it stands for any letters: <c>Oper*</c>, <c>SA-*</c>.</item>
/// <item><c>{A|B C}</c>: one of the alternatives, each one or more words.</item>
/// <item><c>x?</c>: the word or the alternatives before the mark may be missing.</item>
/// <item><c>\</c>: the next character stands for itself.</item>
/// </list>
/// </summary>
/// <remarks>
/// The pattern becomes an automaton of at most 64 positions without loops (Glushkov 1961), all of whose states
/// are followed at once, so the time is linear in the text, whatever the pattern. Immutable and thread-safe.
/// </remarks>
public sealed class WordPattern
{
    /// <summary>The most words that a pattern can have, alternatives counted together.</summary>
    public const int MaxPositions = 64;

    private readonly WordGlob[] _positions;
    private readonly ulong[] _following;
    private readonly ulong _first;
    private readonly ulong _last;

    internal WordPattern(string source, WordGlob[] positions, ulong[] following, ulong first, ulong last) =>
        (Source, _positions, _following, _first, _last) = (source, positions, following, first, last);

    /// <summary>The pattern as written.</summary>
    public string Source { get; }

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">It is malformed; the message says where (column from 1) and what would be right.</exception>
    public static WordPattern Parse(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return new WordPatternParser(pattern).Parse();
    }

    /// <summary>The number of tokens of the longest match that begins at a token, or 0 where there is none.</summary>
    /// <param name="tokens">The tokens, for example those of one sentence.</param>
    /// <param name="text">The text of which they are tokens.</param>
    /// <param name="index">The token at which the match must begin.</param>
    public int MatchAt(ReadOnlySpan<TokenRow> tokens, ReadOnlySpan<char> text, int index)
    {
        var longest = 0;
        var states = _first;
        for (var end = index; end < tokens.Length && states != 0; end++)
        {
            var reached = Matching(states, tokens[end], text);
            if ((reached & _last) != 0) longest = end + 1 - index;
            states = 0;
            for (; reached != 0; reached &= reached - 1) states |= _following[BitOperations.TrailingZeroCount(reached)];
        }

        return longest;
    }

    /// <summary>The pattern as written.</summary>
    public override string ToString() => Source;

    private ulong Matching(ulong states, in TokenRow token, ReadOnlySpan<char> text)
    {
        var matching = 0UL;
        for (; states != 0; states &= states - 1)
        {
            var position = BitOperations.TrailingZeroCount(states);
            if (_positions[position].Matches(token, text)) matching |= 1UL << position;
        }

        return matching;
    }
}
