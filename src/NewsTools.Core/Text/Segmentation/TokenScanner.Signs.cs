using System.Globalization;
using System.Text;

namespace NewsTools.Segmentation;

/// <content>Punctuation marks, signs, emoticons.</content>
internal ref partial struct TokenScanner
{
    private const int MaxEmoticon = 4;

    private void ScanSign()
    {
        var sign = _text[_at];
        if (sign is ':' or ';' or '=' or '<' or '>' or '^' or '(' or '-' && TryEmoticon()) return;
        switch (sign)
        {
            case '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2039' or '\u203A':
                EmitDoubleQuote(_at + 1);
                break;
            case '.' when Is(_at + 1, CharClass.Digit) && SpaceBefore:
            case '+' when Is(_at + 1, CharClass.Digit) && SpaceBefore:
                ScanNumber(_at + 1);
                break;
            case '.' when Is(_at + 1, CharClass.Upper) && Is(_at + 2, CharClass.Upper) && SpaceBefore:
                EmitWord(CharClasses.EndOfWord(_text, _at + 1));
                break;
            case '.' or '\u2026' or '!' or '?' or '\u3002' or '\uFF01' or '\uFF1F':
                EmitTerminator();
                break;
            case '#' when TryTag(TokenKind.Hashtag):
            case '@' when TryTag(TokenKind.Handle):
                break;
            default:
                EmitSign(sign);
                break;
        }
    }

    /// <summary>One full stop, an ellipsis, or a run of question and exclamation marks.</summary>
    private void EmitTerminator()
    {
        var end = _at + 1;
        while (CharAt(end) is '.' or '!' or '?' or '\u2026') end++;
        Emit(end, TokenKind.Punctuation, notes: WordNotes.Terminator);
    }

    private void EmitSign(char sign)
    {
        if (sign is '(' or '[' or '{') _openBrackets++;
        if (sign is ')' or ']' or '}' && _openBrackets > 0) _openBrackets--;
        var end = _at + 1;
        if (sign is '-' or '*' or '=' or '_' or '~' or '+' or '#' or '<' or '>' or '|' or '\u2014' || char.IsControl(sign))
            while (CharAt(end) == sign && end < _text.Length) end++;
        else if (sign >= 128) end = EndOfSequence(_at);
        Emit(end, KindOf(_at));
    }

    /// <summary>The end of a sign with the marks that shape it, of a flag, or of an emoji sequence (Unicode TR 51).</summary>
    private readonly int EndOfSequence(int start)
    {
        var end = start + LengthAt(start);
        var flag = IsRegional(start) && IsRegional(end);
        if (flag) return end + LengthAt(end);
        while (end < _text.Length)
        {
            if (_text[end] == '\u200D' && end + 1 < _text.Length && _text[end + 1] > 128 && !Is(end + 1, CharClass.Word)) end += 1 + LengthAt(end + 1);
            else if (_text[end] is >= '\uFE00' and <= '\uFE0F' || Is(end, CharClass.Mark) || IsSkinTone(end)) end += LengthAt(end);
            else break;
        }

        return end;
    }

    private readonly int LengthAt(int index) =>
        char.IsHighSurrogate(_text[index]) && index + 1 < _text.Length && char.IsLowSurrogate(_text[index + 1]) ? 2 : 1;

    private readonly bool IsRegional(int index) =>
        CharAt(index) == '\uD83C' && CharAt(index + 1) is >= '\uDDE6' and <= '\uDDFF';

    private readonly bool IsSkinTone(int index) =>
        CharAt(index) == '\uD83C' && CharAt(index + 1) is >= '\uDFFB' and <= '\uDFFF';

    private readonly TokenKind KindOf(int index)
    {
        if (_text[index] is '%' or '&' or '@' or '#' or '*' or '\\') return TokenKind.Symbol;
        if (_text[index] is '/' or '|' or '~') return TokenKind.Punctuation;
        if (!CharClasses.TryGetRune(_text, index, out var rune)) return TokenKind.Symbol;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.OtherSymbol when rune.Value > 0x2190 => TokenKind.Emoticon,
            UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol => TokenKind.Symbol,
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => TokenKind.Symbol,
            UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber => TokenKind.Number,
            _ => TokenKind.Punctuation,
        };
    }

    /// <summary>Adds the longest listed emoticon; one that sticks to a word must close no bracket and end the run.</summary>
    private bool TryEmoticon()
    {
        var spaced = SpaceBefore;
        for (var length = Math.Min(MaxEmoticon, _text.Length - _at); length > 1; length--)
        {
            var end = _at + length;
            if (Is(end, CharClass.Word) || (!spaced && (_openBrackets > 0 || !SpaceAt(end)))) continue;
            if ((_lists.Find(_text[_at..end]) & WordNotes.Emoticon) == 0) continue;
            Emit(end, TokenKind.Emoticon);
            return true;
        }

        return false;
    }
}
