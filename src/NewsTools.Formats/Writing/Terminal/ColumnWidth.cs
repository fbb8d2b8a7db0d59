using System.Globalization;
using System.Text;

namespace NewsTools.Formats.Writing;

/// <summary>How many columns of a terminal text takes. Terminals differ over joined emoji; the count is what the widest of them use.</summary>
internal static class ColumnWidth
{
    private const int EmojiSelector = 0xFE0F;

    /// <summary>The columns of safe text; a character that is turned into an emoji takes two.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var (width, last) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == EmojiSelector && last == 1) width++;
            width += last = Of(rune);
        }

        return width;
    }

    /// <summary>Two for wide East Asian characters and emoji, none for combining marks and what is not seen, else one.</summary>
    public static int Of(Rune rune)
    {
        if (rune.Value is >= ' ' and < 0x300) return rune.Value is >= 0x7F and < 0xA0 ? 0 : 1;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control => 0,
            _ when IsJoiningJamo(rune.Value) => 0,
            _ => WideCharacters.Contains(rune.Value) ? 2 : 1,
        };
    }

    /// <summary>Vowels and final consonants of Hangul, which stand in the block of the consonant before.</summary>
    private static bool IsJoiningJamo(int code) => code is >= 0x1160 and <= 0x11FF;
}
