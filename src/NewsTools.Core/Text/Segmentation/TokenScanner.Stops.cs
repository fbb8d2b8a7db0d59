namespace NewsTools.Segmentation;

/// <content>Whether a full stop belongs to the word before it.</content>
internal ref partial struct TokenScanner
{
    /// <summary>Whether the word from here up to a full stop is an abbreviation at this place.</summary>
    private readonly bool KeepsStop(int stop)
    {
        if (CharAt(stop + 1) == '.' && CharAt(stop + 2) == '.') return false;
        var word = _text[_at..stop];
        if (word.Length > 1 && word[^2] == '.') return true;
        if (word.Length == 1 && Is(_at, CharClass.Upper)) return IsInitial(stop);
        var notes = _lists.Find(word) & WordNotes.AnyAbbreviation;
        if (notes == WordNotes.None) return false;
        if ((notes & (WordNotes.Title | WordNotes.Abbreviation | WordNotes.Closing)) != 0) return true;
        if ((notes & WordNotes.BeforeNumber) != 0 && NumberFollows(stop)) return true;
        if ((notes & WordNotes.BeforeSmall) != 0 && Is(stop + 2, CharClass.Lower) && SpaceAt(stop + 1)) return true;
        if ((notes & WordNotes.AfterComma) != 0 && Is(_at, CharClass.Upper) && (Follows(",") || Follows("-"))) return true;
        return (notes & WordNotes.AfterEt) != 0 && Follows("et");
    }

    /// <summary>
    /// <c>John F. Kennedy</c> has an initial; <c>Plan B. The</c> and <c>so do I.</c> have not.
    /// </summary>
    private readonly bool IsInitial(int stop)
    {
        if (AtLineStart) return true;
        var next = stop + 1;
        while (next < stop + 3 && next < _text.Length && _text[next] == ' ') next++;
        if (SpaceAt(next)) return _text[_at] != 'I' && PreviousHas(TokenTraits.Abbreviation);
        if (_text[_at] == 'I' && !PreviousHas(TokenTraits.Capitalized)) return false;
        var end = CharClasses.EndOfWord(_text, next);
        if ((_lists.Find(_text[next..end]) & WordNotes.Opener) == 0 || CharAt(end) == '.') return true;
        return PreviousHas(TokenTraits.Abbreviation);
    }

    /// <summary>Whether a number follows, or a month: <c>b. March 2009</c>.</summary>
    private readonly bool NumberFollows(int stop)
    {
        var next = CharAt(stop + 1) is ' ' or '\u00A0' ? stop + 2 : stop + 1;
        if (Is(next, CharClass.Digit) || (CharAt(next) is '#' or '~' or '$' or '\u00A3' or '\u20AC' && Is(next + 1, CharClass.Digit))) return true;
        return Is(next, CharClass.Upper) && (_lists.Find(_text[next..CharClasses.EndOfWord(_text, next)]) & WordNotes.Month) != 0;
    }

    private readonly bool PreviousHas(TokenTraits traits) => _out.Count > 0 && _out.Rows[_out.Count - 1].Has(traits);

    /// <summary>Whether the token before is a word, in any case.</summary>
    private readonly bool Follows(string word) =>
        _out.Count > 0 && _out.Rows[_out.Count - 1].Span.In(_text).Equals(word, StringComparison.OrdinalIgnoreCase);
}
