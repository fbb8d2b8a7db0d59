using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace NewsTools.Segmentation;

/// <summary>The class of each character: a table for ASCII, Unicode's categories beyond.</summary>
internal static class CharClasses
{
    private static readonly CharClass[] Ascii = BuildAscii();

    /// <summary>The class of the character at an index; a surrogate takes that of its pair, and is a sign without one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharClass At(ReadOnlySpan<char> text, int index)
    {
        var character = text[index];
        return character < 128 ? Ascii[character] : Beyond(text, index);
    }

    /// <summary>Whether the character at an index is of one of the classes; false at and beyond the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(ReadOnlySpan<char> text, int index, CharClass classes) =>
        (uint)index < (uint)text.Length && (At(text, index) & classes) != 0;

    /// <summary>The end of the run of letters, marks and digits that starts at an index.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EndOfWord(ReadOnlySpan<char> text, int index)
    {
        while ((uint)index < (uint)text.Length && (At(text, index) & CharClass.Word) != 0) index++;
        return index;
    }

    /// <summary>The character at an index, of one or two code units; false for half a pair.</summary>
    public static bool TryGetRune(ReadOnlySpan<char> text, int index, out Rune rune) =>
        Rune.DecodeFromUtf16(text[index..], out rune, out _) == OperationStatus.Done;

    /// <summary>Whether a word has one of the English vowel letters, y among them.</summary>
    public static bool HasVowel(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
            if ((char)(character | 0x20) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y') return true;
        return false;
    }

    private static CharClass Beyond(ReadOnlySpan<char> text, int index)
    {
        var character = text[index];
        if (char.IsSurrogate(character)) return OfPair(text, index);
        return character switch
        {
            '\u2018' or '\u2019' or '\u02BC' or '\u00B4' => CharClass.Apostrophe,
            '\u2010' or '\u2011' => CharClass.Hyphen,
            '\u00AD' or '\u200C' or '\u200D' or '\u2060' => CharClass.Mark,
            _ when char.IsWhiteSpace(character) => CharClass.Space,
            _ => Of(CharUnicodeInfo.GetUnicodeCategory(character)),
        };
    }

    private static CharClass OfPair(ReadOnlySpan<char> text, int index)
    {
        var first = char.IsLowSurrogate(text[index]) ? index - 1 : index;
        return first >= 0 && TryGetRune(text, first, out var rune) ? Of(Rune.GetUnicodeCategory(rune)) : CharClass.Sign;
    }

    private static CharClass Of(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharClass.Upper,
        UnicodeCategory.LowercaseLetter => CharClass.Lower,
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharClass.Caseless,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharClass.Mark,
        UnicodeCategory.DecimalDigitNumber => CharClass.Digit,
        _ => CharClass.Sign,
    };

    private static CharClass[] BuildAscii()
    {
        var table = new CharClass[128];
        for (var character = 'a'; character <= 'z'; character++) table[character] = CharClass.Lower;
        for (var character = 'A'; character <= 'Z'; character++) table[character] = CharClass.Upper;
        for (var character = '0'; character <= '9'; character++) table[character] = CharClass.Digit;
        foreach (var character in " \t\n\v\f\r") table[character] = CharClass.Space;
        foreach (var character in "'`") table[character] = CharClass.Apostrophe;
        table['-'] = CharClass.Hyphen;
        return table;
    }
}
