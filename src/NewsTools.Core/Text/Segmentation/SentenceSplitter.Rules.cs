namespace NewsTools.Segmentation;

/// <content>What closes a sentence with its full stop, and whether the stop ends one.</content>
internal ref partial struct SentenceSplitter
{
    private const int MaxCitation = 6;

    /// <summary>The token after a full stop and what closes with it: quotes, brackets, a note's number.</summary>
    private readonly int AfterClosing(int token)
    {
        var next = token + 1;
        while (next < _rows.Length && (_notes[next] & WordNotes.Break) == 0)
        {
            var apart = _rows[next].Has(TokenTraits.SpaceBefore);
            if (_rows[next].Has(TokenTraits.CloseQuote)) next++;
            else if (!apart && ((_notes[next] & WordNotes.Terminator) != 0 || First(next) is ')' or ']' or '}')) next++;
            else if (!apart && First(next) == '[') next = AfterCitation(next);
            else if (!apart && _rows[next].Kind == TokenKind.Number && First(token) == '.') next++;
            else break;
            if (next < 0) return -next;
        }

        return next;
    }

    /// <summary>The token after a citation such as <c>[12]</c>; negative where the bracket opens something else.</summary>
    private readonly int AfterCitation(int bracket)
    {
        for (var i = bracket + 1; i < _rows.Length && i <= bracket + MaxCitation; i++)
            if (First(i) == ']') return i + 1;
        return -bracket;
    }

    private readonly bool EndsBefore(int token, int next)
    {
        if (_brackets > 0) return false;
        if (_rows[token].Has(TokenTraits.Abbreviation)) return EndsAfterAbbreviation(token, next);
        var opens = Opens(next);
        if (!_rows[next].Has(TokenTraits.SpaceBefore) && next == token + 1)
            return opens && token > 0 && _rows[token - 1].Has(TokenTraits.AllLower);
        return First(token) switch
        {
            '.' when _rows[token].Length == 1 => opens || IsNeutral(next),
            '.' or '\u2026' => opens,
            _ => (opens || IsNeutral(next)) && !(_rows[next - 1].Has(TokenTraits.CloseQuote) && IsReported(next)),
        };
    }

    /// <summary>Whether a token looks like the first of a sentence: it is capitalized, or opens a quote or bracket before one that is.</summary>
    private readonly bool Opens(int token)
    {
        if (_rows[token].Has(TokenTraits.Capitalized)) return true;
        if (!_rows[token].Has(TokenTraits.OpenQuote) && First(token) is not ('(' or '[')) return false;
        return token + 1 < _rows.Length && !_rows[token + 1].Has(TokenTraits.AllLower);
    }

    /// <summary>Whether a token tells nothing by its case: a number, a sign, a letter without case.</summary>
    private readonly bool IsNeutral(int token) =>
        !_rows[token].Has(TokenTraits.AllLower) && !(_rows[token].Kind == TokenKind.Word && char.IsLower(First(token)))
        && First(token) is not (',' or ';' or ':' or '-' or '\u2013' or '\u2014' or ')' or ']' or '/' or '&');

    private readonly bool EndsAfterAbbreviation(int token, int next)
    {
        if ((_notes[token] & WordNotes.Title) != 0 || _rows[token].Length == 2 || !_rows[next].Has(TokenTraits.SpaceBefore)) return false;
        var first = _rows[next].Has(TokenTraits.OpenQuote) && next + 1 < _rows.Length ? next + 1 : next;
        return _rows[first].Has(TokenTraits.Capitalized) && (_notes[first] & WordNotes.Opener) != 0;
    }

    /// <summary>Whether a verb of saying follows at once: <c>"Why?" Mr. Smith asked.</c></summary>
    private readonly bool IsReported(int next)
    {
        for (var i = next; i < _rows.Length && i < next + 4 && (_notes[i] & WordNotes.Break) == 0; i++)
            if ((_notes[i] & WordNotes.Reporting) != 0) return true;
        return false;
    }
}
