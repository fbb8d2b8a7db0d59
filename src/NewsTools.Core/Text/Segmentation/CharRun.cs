using System.Runtime.CompilerServices;

namespace NewsTools.Segmentation;

/// <summary>Some characters of a text with what they make of a token: both hashes and their classes, read in one pass.</summary>
/// <param name="Start">The offset of the first.</param>
/// <param name="End">The offset after the last.</param>
/// <param name="Form">The hash of the characters as they stand.</param>
/// <param name="Lower">The hash of their lower-case forms.</param>
/// <param name="Seen">The classes of them all.</param>
/// <param name="FirstLetter">The class of the first letter; no class where there is none.</param>
internal readonly record struct CharRun(int Start, int End, uint Form, uint Lower, CharClass Seen, CharClass FirstLetter)
{
    /// <summary>The run of letters, marks and digits that starts at an offset.</summary>
    public static CharRun OfWord(ReadOnlySpan<char> text, int start) => Read(text, start, text.Length, isWord: true);

    /// <summary>The characters between two offsets.</summary>
    public static CharRun Between(ReadOnlySpan<char> text, int start, int end) => Read(text, start, end, isWord: false);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static CharRun Read(ReadOnlySpan<char> text, int start, int end, bool isWord)
    {
        uint form = WordHash.Seed, lower = WordHash.Seed;
        CharClass seen = CharClass.Sign, first = CharClass.Sign;
        var at = start;
        for (; at < end; at++)
        {
            var character = text[at];
            var kind = CharClasses.At(text, at);
            if (isWord && (kind & CharClass.Word) == 0) break;
            seen |= kind;
            if (first == CharClass.Sign) first = kind & CharClass.Letter;
            if (character < 128)
            {
                form = WordHash.AppendAscii(form, character);
                lower = WordHash.AppendAscii(lower, character | (uint)(kind & CharClass.Upper) << 5);
            }
            else
            {
                form = WordHash.Append(form, character);
                lower = WordHash.Append(lower, WordHash.ToLower(character));
            }
        }

        return new CharRun(start, at, WordHash.Finish(form), WordHash.Finish(lower), seen, first);
    }
}
