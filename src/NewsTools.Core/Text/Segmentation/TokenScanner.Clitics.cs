namespace NewsTools.Segmentation;

/// <content>Contractions, possessives, and apostrophes that open a token.</content>
internal ref partial struct TokenScanner
{
    /// <summary>Adds the word that ends at an apostrophe and its clitic, where one follows: <c>do|n't</c>, <c>workers|'</c>.</summary>
    private bool TryClitic(int apostrophe)
    {
        var start = CliticStart(apostrophe);
        if (start < 0) return TryPossessive(apostrophe);
        if (IsDecade(apostrophe))
        {
            Emit(apostrophe + 2, TokenKind.Word);
            return true;
        }

        if (start > _at) EmitWord(start);
        EmitPiece(CharClasses.EndOfWord(_text, apostrophe + 1), TokenTraits.Clitic);
        return true;
    }

    /// <summary>Where the clitic around an apostrophe starts, or -1: at the <c>n</c> of <c>n't</c>, else at the apostrophe.</summary>
    private readonly int CliticStart(int apostrophe)
    {
        var end = CharClasses.EndOfWord(_text, apostrophe + 1);
        var known = (end - apostrophe) switch
        {
            2 => "smdSMD".Contains(_text[apostrophe + 1], StringComparison.Ordinal),
            3 => Spells(apostrophe + 1, end, "re") || Spells(apostrophe + 1, end, "ll") || Spells(apostrophe + 1, end, "ve"),
            _ => false,
        };
        if (known) return apostrophe;
        var negation = Spells(apostrophe + 1, end, "t") && apostrophe > 0 && _text[apostrophe - 1] is 'n' or 'N';
        return negation ? apostrophe - 1 : -1;
    }

    /// <summary>The apostrophe after <c>workers</c>; not one that closes a quotation.</summary>
    private bool TryPossessive(int apostrophe)
    {
        var last = CharAt(apostrophe - 1);
        if (_singleOpen || last is not ('s' or 'S' or 'z' or 'x') || Is(apostrophe + 1, CharClass.Word | CharClass.Apostrophe)) return false;
        EmitWord(apostrophe);
        Emit(apostrophe + 1, TokenKind.Word, TokenTraits.Clitic);
        return true;
    }

    /// <summary><c>60's</c> and <c>1960's</c> are decades; <c>2003's</c> is a possessive.</summary>
    private readonly bool IsDecade(int apostrophe) =>
        apostrophe - _at is 2 or 4 && _text[apostrophe - 1] == '0' && Is(_at, CharClass.Digit) && Is(_at + 1, CharClass.Digit)
        && (apostrophe - _at == 2 || _text[_at] == '1') && _text[apostrophe + 1] == 's';

    private void ScanApostrophe()
    {
        var next = CharClasses.EndOfWord(_text, _at + 1);
        if (Is(_at + 1, CharClass.Apostrophe))
        {
            EmitDoubleQuote(_at + 2);
            return;
        }

        if (Is(next, CharClass.Apostrophe) && (_lists.Find(_text[_at..(next + 1)]) & WordNotes.Whole) != 0) EmitWord(next + 1);
        else if (IsYear(next) || (_lists.Find(_text[_at..next]) & (WordNotes.Whole | WordNotes.FirstPiece)) != 0) EmitWord(next);
        else if (next > _at + 1 && CliticStart(_at) == _at && !Is(next, CharClass.Apostrophe)) EmitPiece(next, TokenTraits.Clitic);
        else EmitSingleQuote();
    }

    /// <summary><c>'07</c> and <c>'60s</c>.</summary>
    private readonly bool IsYear(int end) =>
        Is(_at + 1, CharClass.Digit) && Is(_at + 2, CharClass.Digit) && !Is(end, CharClass.Apostrophe)
        && (end - _at == 3 || (end - _at == 4 && _text[end - 1] == 's'));
}
