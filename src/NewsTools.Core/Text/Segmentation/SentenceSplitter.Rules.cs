namespace NewsTools.Segmentation;

/// <content>What closes a sentence with its full stop, and whether the stop ends one.</content>
internal ref partial struct SentenceSplitter
{
    private const int MaxClosing = 32;
    private const int MaxCitation = 6;
    private const int MaxAbbreviation = 5;

    /// <summary>The token after a full stop and what closes with it: quotes, brackets, a note's number.</summary>
    private readonly int AfterClosing(int token)
    {
        var next = token + 1;
        var limit = Math.Min(_count, next + MaxClosing);
        while (next < limit && (_notes[next] & WordNotes.Break) == 0)
        {
            var apart = _rows[next].Has(TokenTraits.SpaceBefore);
            if (_rows[next].Has(TokenTraits.CloseQuote)) next++;
            else if (!apart && ((_notes[next] & WordNotes.Terminator) != 0 || First(next) is ')' or ']' or '}')) next++;
            else if (First(next) == '[' && AfterCitation(next) is var after && after > 0) next = after;
            else if (_rows[next].Kind == TokenKind.Emoticon) next++;
            else if (!apart && _rows[next].Kind == TokenKind.Number && First(token) == '.') next++;
            else break;
        }

        return next;
    }

    /// <summary>The token after a citation such as <c>[12]</c> or <c>[citation needed]</c>; 0 where the bracket opens something else.</summary>
    private readonly int AfterCitation(int bracket)
    {
        if (bracket + 1 == _count || _rows[bracket + 1].Has(TokenTraits.Capitalized)) return 0;
        for (var i = bracket + 1; i < _count && i <= bracket + MaxCitation; i++)
            if (First(i) == ']') return i + 1;
        return 0;
    }

    private readonly bool EndsBefore(int token, int next)
    {
        if (_brackets > 0) return false;
        if (_rows[token].Has(TokenTraits.Abbreviation)) return EndsAfterAbbreviation(token, next);
        var opens = Opens(next);
        if (_rows[token].Kind == TokenKind.Emoticon) return opens && token > _start;
        if (!_rows[next].Has(TokenTraits.SpaceBefore) && next == token + 1)
            return opens && token > 0 && _rows[token - 1].Has(TokenTraits.AllLower);
        return First(token) switch
        {
            '.' when _rows[token].Length == 1 => (opens || IsNeutral(next) || IsSmallStart(token, next)) && !IsListNumber(token),
            '.' or '\u2026' => opens,
            _ when _rows[next - 1].Has(TokenTraits.CloseQuote) => opens && !IsReported(next),
            _ => opens || IsNeutral(next) || token == 0 || !_rows[token - 1].Has(TokenTraits.Capitalized),
        };
    }

    /// <summary>Whether the sentence so far is the number of a list item.</summary>
    private readonly bool IsListNumber(int token)
    {
        for (var i = _start; i < token; i++)
            if (_rows[i].Kind is not (TokenKind.Number or TokenKind.Symbol)) return false;
        return token > _start;
    }

    /// <summary>
    /// Whether a sentence starts with a small letter, as in careless writing and with <c>eBay</c>: what stands before
    /// the full stop must not look like an unknown abbreviation, which is short and capitalized or has no vowel.
    /// </summary>
    private readonly bool IsSmallStart(int token, int next)
    {
        if (!char.IsLower(First(next)) || token == _start) return false;
        if (!_rows[next].Has(TokenTraits.AllLower) || _rows[next].Kind == TokenKind.Url) return true;
        var before = _rows[token - 1];
        if (before.Kind != TokenKind.Word) return before.Kind != TokenKind.Number;
        return (!before.Has(TokenTraits.Capitalized) || before.Length > MaxAbbreviation)
            && CharClasses.HasVowel(before.Span.In(_text));
    }

    /// <summary>Whether a token looks like the first of a sentence: it is capitalized, or opens a quote or bracket before one that is.</summary>
    private readonly bool Opens(int token)
    {
        if (_rows[token].Has(TokenTraits.Capitalized)) return true;
        if (!_rows[token].Has(TokenTraits.OpenQuote) && First(token) is not ('(' or '[')) return false;
        return token + 1 < _count && !_rows[token + 1].Has(TokenTraits.AllLower);
    }

    /// <summary>Whether a token tells nothing by its case: a number, a sign, a letter without case.</summary>
    private readonly bool IsNeutral(int token) =>
        !_rows[token].Has(TokenTraits.AllLower) && !(_rows[token].Kind == TokenKind.Word && char.IsLower(First(token)))
        && First(token) is not (',' or ';' or ':' or '-' or '\u2013' or '\u2014' or ')' or ']' or '/' or '&');

    private readonly bool EndsAfterAbbreviation(int token, int next)
    {
        if ((_notes[token] & WordNotes.Title) != 0 || _rows[token].Length == 2 || !_rows[next].Has(TokenTraits.SpaceBefore)) return false;
        var first = _rows[next].Has(TokenTraits.OpenQuote) && next + 1 < _count ? next + 1 : next;
        return _rows[first].Has(TokenTraits.Capitalized) && ((_notes[first] & WordNotes.Opener) != 0 || (_notes[token] & WordNotes.Closing) != 0);
    }

    /// <summary>Whether a credit line starts here without a full stop before it: <c>The new bridge Photo: Agency</c>.</summary>
    private readonly bool HeadsCredit(int token) =>
        token > _start && token + 1 < _count && First(token + 1) == ':' && _rows[token - 1].Kind == TokenKind.Word;

    /// <summary>Whether the paragraph's last words are a date under a heading: <c>Bridge opens Tuesday, September 1, 2015</c>.</summary>
    private readonly bool HeadsDateline(int token)
    {
        var end = token + 6;
        return token > _start + 1 && end <= _count && (end == _count || (_notes[end] & WordNotes.Break) != 0)
            && First(token + 1) == ',' && (_notes[token + 2] & WordNotes.Month) != 0 && First(token + 4) == ','
            && _rows[token + 3].Kind == TokenKind.Number && _rows[token + 5].Kind == TokenKind.Number
            && (_rows[token - 1].Kind == TokenKind.Word || _rows[token - 1].Has(TokenTraits.CloseQuote))
            && (_notes[token - 1] & WordNotes.Opener) == 0;
    }

    /// <summary>Whether a verb of saying follows at once: <c>"Why?" Mr. Smith asked.</c></summary>
    private readonly bool IsReported(int next)
    {
        for (var i = next; i < _count && i < next + 4 && (_notes[i] & WordNotes.Break) == 0; i++)
            if ((_notes[i] & WordNotes.Reporting) != 0) return true;
        return false;
    }
}
