namespace NewsTools.Segmentation;

/// <content>Numbers, dates, times, telephone numbers, and units that follow at once.</content>
internal ref partial struct TokenScanner
{
    /// <summary>Adds the token that starts here and whose first digit is given.</summary>
    private void ScanNumber(int digits)
    {
        var end = EndOfDigits(digits);
        if (!SpaceAt(end))
        {
            if (digits == _at && TryAddress(CharClasses.EndOfWord(_text, end))) return;
            end = Extend(digits, end, IsCode(digits));
            if (Is(end, CharClass.Letter) && JoinsLetters(end))
            {
                FinishWord(end, CharClasses.EndOfWord(_text, end));
                return;
            }

            if (Is(end, CharClass.Apostrophe) && TryClitic(end)) return;
        }

        if (CharAt(end) == '.' && IsListNumber(end)) Emit(end + 1, TokenKind.Number, TokenTraits.Abbreviation);
        else Emit(end, TokenKind.Number);
        if (IsTimes(_at)) EmitWord(_at + 1);
    }

    /// <summary>Whether an x between two numbers stands here: <c>3x5</c>.</summary>
    private readonly bool IsTimes(int index) => CharAt(index) is 'x' or 'X' && Is(index + 1, CharClass.Digit);

    /// <summary>Whether a number numbers an item: at the start of a line, or before a small letter: <c>here: 1. that</c>.</summary>
    private readonly bool IsListNumber(int stop) =>
        SpaceAt(stop + 1) && stop - _at <= 5 && (AtLineStart || (stop - _at <= 2 && Is(stop + 2, CharClass.Lower)));

    /// <summary>The end of a number with the separators inside it.</summary>
    /// <param name="start">Its first digit.</param>
    /// <param name="end">The end of its first run of digits.</param>
    /// <param name="joinsHyphens">Whether hyphens are separators too.</param>
    private readonly int Extend(int start, int end, bool joinsHyphens)
    {
        while (Is(end + 1, CharClass.Digit))
        {
            var separator = _text[end];
            var joins = separator is '.' or ':' or '/' || (separator == ',' && IsThousands(start, end)) || (separator == '-' && joinsHyphens);
            if (!joins) break;
            end = EndOfDigits(end + 1);
        }

        return end;
    }

    /// <summary>Whether a comma has three digits after it, or two before three of a group further on: <c>1,50,000</c>.</summary>
    private readonly bool IsThousands(int start, int comma)
    {
        var length = EndOfDigits(comma + 1) - comma - 1;
        if (length == 2 && comma - start <= 5) return CharAt(comma + 3) == ',' && EndOfDigits(comma + 4) - comma - 4 == 3;
        return length == 3;
    }

    /// <summary>Whether hyphens join the digits: a telephone number, a date, a postal code; not a range.</summary>
    private readonly bool IsCode(int start)
    {
        Span<int> groups = stackalloc int[5];
        var count = 0;
        var at = start;
        for (; count < groups.Length; at++)
        {
            var end = EndOfDigits(at);
            groups[count++] = end - at;
            at = end;
            if (CharAt(at) is not ('-' or '/' or '.') || !Is(at + 1, CharClass.Digit)) break;
        }

        return IsCode(groups[..count]);
    }

    private static bool IsCode(ReadOnlySpan<int> groups) => groups switch
    {
        [4, 1 or 2, 1 or 2] or [1 or 2, 1 or 2, 2 or 4] => true,
        [5, 4] => true,
        [.., 3, 4] => true,
        _ => false,
    };

    /// <summary>Whether letters after a number belong to it: <c>20th</c>, <c>1970s</c>, <c>4A</c>; a unit does not.</summary>
    private readonly bool JoinsLetters(int letters)
    {
        var end = letters;
        while (Is(end, CharClass.Letter)) end++;
        if (IsTimes(letters)) return false;
        if (Is(end, CharClass.Digit)) return true;
        if (end == letters + 1 && _text[letters] == 's') return !_text[_at..letters].Contains('.');
        if (CharAt(letters) is 'a' or 'p' && CharAt(letters + 1) == '.' && CharAt(letters + 2) == 'm') return false;
        return (_lists.Find(_text[letters..end]) & WordNotes.Unit) == 0;
    }

    private readonly int EndOfDigits(int index)
    {
        while (Is(index, CharClass.Digit)) index++;
        return index;
    }
}
