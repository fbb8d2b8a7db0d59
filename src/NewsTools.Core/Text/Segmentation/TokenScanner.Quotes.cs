namespace NewsTools.Segmentation;

/// <content>
/// Quotation marks. A typographic mark says what it does; a straight one is judged by its neighbours, and by the
/// marks before it in the paragraph only where these say nothing: a stray mark does not turn those after it round.
/// </content>
internal ref partial struct TokenScanner
{
    private void EmitDoubleQuote(int end)
    {
        var opens = CharAt(_at) switch
        {
            '\u201C' or '\u201E' or '\u201F' or '\u00AB' or '\u2039' or '`' or '\u2018' => true,
            '\u201D' or '\u00BB' or '\u203A' or '\u2019' => false,
            _ => Opens(end, _doubleOpen),
        };
        if (TryPrime(_doubleOpen)) return;
        _doubleOpen = opens;
        Emit(end, TokenKind.Punctuation, opens ? TokenTraits.OpenQuote : TokenTraits.CloseQuote);
    }

    private void EmitSingleQuote()
    {
        var opens = CharAt(_at) switch
        {
            '\u2018' or '`' => true,
            '\u2019' => false,
            _ => Opens(_at + 1, _singleOpen),
        };
        if (TryPrime(_singleOpen)) return;
        _singleOpen = opens;
        Emit(_at + 1, TokenKind.Punctuation, opens ? TokenTraits.OpenQuote : TokenTraits.CloseQuote);
    }

    /// <summary>Adds a straight mark after a digit where no quotation is open as a sign of feet, inches or minutes: <c>6'2"</c>.</summary>
    private bool TryPrime(bool isOpen)
    {
        if (isOpen || _text[_at] is not ('"' or '\'') || _at == 0 || !Is(_at - 1, CharClass.Digit)) return false;
        Emit(_at + 1, TokenKind.Symbol);
        return true;
    }

    private readonly bool Opens(int end, bool isOpen)
    {
        var free = _at == 0 || CharAt(_at - 1) is '(' or '[' or '{' or '-' or '\u2013' or '\u2014' or '"' or '\'' or '\u201C' or '\u2018' or '/'
            || char.IsWhiteSpace(_text[_at - 1]);
        var closed = SpaceAt(end) || CharAt(end) is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '\u2026';
        return free == closed ? !isOpen : free;
    }
}
