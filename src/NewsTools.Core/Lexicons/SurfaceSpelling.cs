using System.Numerics;

namespace NewsTools;

/// <summary>Compares tokens of a text with the characters of a surface, letter by letter.</summary>
internal static class SurfaceSpelling
{
    private const int Exact = 1;
    private const int Capitalized = 2;
    private const int Upper = 4;

    /// <summary>How the tokens spell the surface, if they do.</summary>
    /// <param name="surface">Latin-1 or UTF-16 characters; one space where white space stands between tokens.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="text">The text of which they are tokens.</param>
    public static LexiconCase Compare<T>(ReadOnlySpan<T> surface, ReadOnlySpan<TokenRow> tokens, ReadOnlySpan<char> text)
        where T : unmanaged, INumberBase<T>
    {
        var at = 0;
        var possible = Exact | Capitalized | Upper;
        foreach (ref readonly var token in tokens)
        {
            if (at < surface.Length && CharOf(surface[at]) == ' ')
            {
                if (!token.Has(TokenTraits.SpaceBefore)) return LexiconCase.None;
                at++;
            }

            if (surface.Length - at < token.Length) return LexiconCase.None;
            possible = CompareWord(surface.Slice(at, token.Length), token.Span.In(text), possible);
            if (possible == 0) return LexiconCase.None;
            at += token.Length;
        }

        return at != surface.Length ? LexiconCase.None
            : (possible & Exact) != 0 ? LexiconCase.Exact
            : (possible & Capitalized) != 0 ? LexiconCase.Capitalized
            : LexiconCase.Upper;
    }

    private static int CompareWord<T>(ReadOnlySpan<T> surface, ReadOnlySpan<char> word, int possible)
        where T : unmanaged, INumberBase<T>
    {
        for (var i = 0; i < word.Length && possible != 0; i++)
        {
            var wanted = CharOf(surface[i]);
            var found = Straighten(word[i]);
            if (found == wanted)
            {
                if (char.IsLower(found)) possible &= ~Upper;
                continue;
            }

            if (char.ToUpperInvariant(wanted) != found) return 0;
            possible &= i == 0 ? ~Exact : Upper;
        }

        return possible;
    }

    private static char CharOf<T>(T unit) where T : unmanaged, INumberBase<T> =>
        typeof(T) == typeof(byte) ? (char)(byte)(object)unit : (char)(object)unit;

    private static char Straighten(char character) =>
        character is '\u2019' or '\u2018' or '\u02BC' ? '\'' : character;
}
