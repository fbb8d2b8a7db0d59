namespace NewsTools.Segmentation;

/// <content>How a token is written down.</content>
internal ref partial struct TokenScanner
{
    /// <summary>Adds the characters up to <paramref name="end"/> as a sign or another token that no list knows.</summary>
    private void Emit(int end, TokenKind kind, TokenTraits traits = TokenTraits.None, WordNotes notes = WordNotes.None)
    {
        var row = Measure(end, kind, traits);
        _out.Add(row, notes | _before);
        (_before, _at) = (WordNotes.None, end);
    }

    /// <summary>Adds the characters up to <paramref name="end"/> as a word, or as the pieces into which the lists split it.</summary>
    private void EmitWord(int end, TokenTraits traits = TokenTraits.None)
    {
        var row = Measure(end, TokenKind.Word, traits);
        var notes = _lists.Find(row.Form, row.Lower);
        if ((notes & (WordNotes.FirstPiece | WordNotes.SecondPiece)) != 0)
        {
            EmitPieces(end, notes);
            return;
        }

        if (row.Has(TokenTraits.HasDigit) && AfterMoney(end) is var digits && digits > 0)
        {
            EmitPiece(digits, TokenTraits.None);
            ScanNumber(digits);
            return;
        }

        _out.Add(row, notes | _before);
        (_before, _at) = (WordNotes.None, end);
    }

    /// <summary>Where the digits start after the code of a currency, or 0: <c>IRR200,000</c>, but <c>CO2</c>.</summary>
    private readonly int AfterMoney(int end)
    {
        var digits = _at;
        while (Is(digits, CharClass.Letter)) digits++;
        return digits > _at && EndOfDigits(digits) == end && (_lists.Find(_text[_at..digits]) & WordNotes.Money) != 0 ? digits : 0;
    }

    /// <summary>Adds the characters up to a full stop, and the stop; the lists have abbreviations without it.</summary>
    private void EmitAbbreviation(int stop)
    {
        var notes = _lists.Find(_text[_at..stop]);
        Emit(stop + 1, TokenKind.Word, TokenTraits.Abbreviation, notes);
    }

    private void EmitPieces(int end, WordNotes notes)
    {
        var (first, second) = WordNoteTable.PiecesOf(notes);
        var start = _at;
        EmitPiece(start + first, TokenTraits.None);
        if (second > 0) EmitPiece(start + first + second, TokenTraits.Clitic);
        EmitPiece(end, TokenTraits.Clitic);
    }

    private void EmitPiece(int end, TokenTraits traits)
    {
        var row = Measure(end, TokenKind.Word, traits);
        const WordNotes split = WordNotes.FirstPiece | WordNotes.SecondPiece;
        _out.Add(row, (_lists.Find(row.Form, row.Lower) & ~split) | _before);
        (_before, _at) = (WordNotes.None, end);
    }

    /// <summary>The row of the characters from here up to <paramref name="end"/>.</summary>
    private readonly TokenRow Measure(int end, TokenKind kind, TokenTraits traits)
    {
        var run = _run.Start == _at && _run.End == end ? _run : CharRun.Between(_text, _at, end);
        if ((run.Seen & CharClass.Hyphen) != 0 && HasInnerHyphen(end)) traits |= TokenTraits.HasHyphen;
        traits |= CaseOf(run.Seen, run.FirstLetter);
        if (SpaceBefore) traits |= TokenTraits.SpaceBefore;
        return new TokenRow(_at, end - _at, run.Form, run.Lower, kind, traits);
    }

    private readonly bool HasInnerHyphen(int end)
    {
        for (var i = _at + 1; i < end - 1; i++)
            if (Is(i, CharClass.Hyphen)) return true;
        return false;
    }

    private static TokenTraits CaseOf(CharClass seen, CharClass firstLetter)
    {
        var traits = (seen & CharClass.Letter) switch
        {
            CharClass.Upper => TokenTraits.AllUpper,
            CharClass.Lower => TokenTraits.AllLower,
            _ => TokenTraits.None,
        };
        if ((firstLetter & CharClass.Upper) != 0) traits |= TokenTraits.Capitalized;
        if ((seen & CharClass.Digit) != 0) traits |= TokenTraits.HasDigit;
        return traits;
    }
}
