namespace NewsTools.Segmentation;

/// <summary>Divides the tokens of a text into sentences and paragraphs.</summary>
internal ref partial struct SentenceSplitter
{
    private const int MaxInBrackets = 80;
    private readonly ReadOnlySpan<char> _text;
    private readonly TokenBuffer _out;
    private readonly TokenRow[] _rows;
    private readonly WordNotes[] _notes;
    private readonly int _count;
    private int _start;
    private int _firstSentence;
    private int _brackets;

    private SentenceSplitter(ReadOnlySpan<char> text, TokenBuffer tokens)
    {
        _text = text;
        _out = tokens;
        (_rows, _notes, _count) = (tokens.Rows, tokens.Notes, tokens.Count);
    }

    /// <summary>Adds the sentences and paragraphs of a buffer's tokens to it.</summary>
    public static void Split(ReadOnlySpan<char> text, TokenBuffer tokens)
    {
        if (tokens.Count == 0) return;
        var splitter = new SentenceSplitter(text, tokens);
        splitter.Run();
        splitter.CloseSentence(tokens.Count);
        tokens.CloseParagraph(splitter._firstSentence);
    }

    private void Run()
    {
        for (var token = 0; token < _count; token++)
        {
            var notes = _notes[token];
            if ((notes & WordNotes.Break) != 0 && token > 0) Break(token, notes);
            if (_rows[token].Kind == TokenKind.Punctuation) CountBrackets(token);
            if ((notes & WordNotes.Credit) != 0 && HeadsCredit(token)) CloseSentence(token);
            if ((notes & WordNotes.Weekday) != 0 && HeadsDateline(token)) CloseSentence(token);
            if ((notes & WordNotes.Terminator) == 0 && !_rows[token].Has(TokenTraits.Abbreviation) && _rows[token].Kind != TokenKind.Emoticon) continue;
            var next = AfterClosing(token);
            if (next < _count && (_notes[next] & WordNotes.Break) == 0 && EndsBefore(token, next))
            {
                CloseSentence(next);
                token = next - 1;
            }
        }
    }

    private void Break(int token, WordNotes notes)
    {
        if (token > _start) CloseSentence(token);
        if ((notes & WordNotes.ParagraphBefore) == 0) return;
        _out.CloseParagraph(_firstSentence);
        _firstSentence = _out.SentenceCount;
    }

    private void CloseSentence(int end)
    {
        _out.MarkSentenceStart(_start);
        var span = TextSpan.FromBounds(_rows[_start].Start, _rows[end - 1].End);
        _out.Add(new SentenceRow(_start, end - _start, _out.ParagraphCount, span));
        (_start, _brackets) = (end, 0);
    }

    /// <summary>Counts round brackets that are closed; a sentence that is in brackets as a whole counts as if it were not.</summary>
    private void CountBrackets(int token)
    {
        if (First(token) == '(' && token > _start && IsClosed(token)) _brackets++;
        else if (First(token) == ')' && _brackets > 0) _brackets--;
    }

    /// <summary>Whether a closing bracket follows in the paragraph, and not too far off.</summary>
    private readonly bool IsClosed(int bracket)
    {
        var limit = Math.Min(_count, bracket + MaxInBrackets);
        for (var i = bracket + 1; i < limit && (_notes[i] & WordNotes.Break) == 0; i++)
            if (First(i) == ')') return true;
        return false;
    }

    private readonly char First(int token) => _text[_rows[token].Start];
}
