namespace NewsTools.Segmentation;

/// <content>Words: what joins two runs of letters, and what is split off.</content>
internal ref partial struct TokenScanner
{
    private const int MaxFragment = 24;

    private void ScanWord()
    {
        _run = CharRun.OfWord(_text, _at);
        var end = _run.End;
        if (end == _text.Length || _text[end] == ' ')
        {
            EmitWord(end);
            return;
        }

        if (!TryAddress(end)) FinishWord(_at, end);
    }

    /// <summary>Extends the word that starts here, and whose last run of letters is given, and adds it.</summary>
    private void FinishWord(int run, int end)
    {
        for (var longer = Extend(run, end); longer > end; longer = Extend(run, end))
        {
            if (!Is(end, CharClass.Apostrophe)) run = end + 1;
            end = longer;
        }

        if (Is(end, CharClass.Apostrophe) && TryClitic(end)) return;
        if (CharAt(end) == '.' && KeepsStop(end)) EmitAbbreviation(end);
        else EmitWord(end);
    }

    /// <summary>The end of the next run where the mark between belongs to the word, else the same end.</summary>
    private readonly int Extend(int run, int end)
    {
        if (end >= _text.Length) return end;
        if (Is(end, CharClass.Hyphen)) return AcrossHyphen(run, end);
        if (Is(end, CharClass.Apostrophe)) return AcrossApostrophe(end);
        return _text[end] switch
        {
            '.' => AcrossStops(end),
            '&' => AcrossAmpersand(run, end),
            '/' or '!' => AcrossWhole(end),
            '_' or '*' when Is(end + 1, CharClass.Letter) || Is(end + 1, CharClass.Digit) => CharClasses.EndOfWord(_text, end + 1),
            '$' when (_lists.Find(_text[_at..end]) & WordNotes.Currency) != 0 && !Is(_at, CharClass.Lower) => end + 1,
            _ => end,
        };
    }

    /// <summary><c>non-profit</c> and <c>uh-oh</c> are one token, <c>well-known</c> is three; <c>th-</c> is a word cut off.</summary>
    private readonly int AcrossHyphen(int run, int end)
    {
        var next = CharClasses.EndOfWord(_text, end + 1);
        if (next == end + 1) return IsCutOff(run, end) ? next : end;
        if ((_lists.Find(_text[run..end]) & WordNotes.Prefix) != 0) return next;
        if ((_lists.Find(_text[(end + 1)..next]) & WordNotes.Suffix) != 0 && !Is(next, CharClass.Hyphen)) return next;
        return (_lists.Find(_text[run..next]) & WordNotes.Whole) != 0 ? next : end;
    }

    /// <summary>
    /// Whether a word was broken off, as transcripts have it: a letter or two that are no word, a dash behind, or a
    /// new start of the same word: <c>exper- experimenting</c>.
    /// </summary>
    private readonly bool IsCutOff(int run, int end)
    {
        if (run != _at || !Is(run, CharClass.Letter)) return false;
        var length = end - run;
        if (!SpaceAt(end + 1)) return CharAt(end + 1) == ',' && length == 1;
        if (length == 1 || (length == 2 && !CharClasses.HasVowel(_text[run..end]))) return true;
        if (CharAt(end + 2) is '\u2013' or '\u2014' || (CharAt(end + 2) == '-' && CharAt(end + 3) == '-')) return true;
        var again = end + 2;
        return again + length <= _text.Length && length <= MaxFragment && Is(again + length, CharClass.Letter)
            && _text.Slice(again, length).Equals(_text[run..end], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary><c>O'Reilly</c> and <c>cookin'</c> keep their apostrophe; clitics are left to <see cref="TryClitic"/>.</summary>
    private readonly int AcrossApostrophe(int end)
    {
        var next = CharClasses.EndOfWord(_text, end + 1);
        var listed = (_lists.Find(_text[_at..next]) & (WordNotes.Whole | WordNotes.FirstPiece)) != 0;
        if (next == end + 1) return listed && !_singleOpen && SpaceAt(next) ? next : end;
        return listed || (Is(end + 1, CharClass.Letter) && CliticStart(end) < 0) ? next : end;
    }

    /// <summary><c>U.S.A</c>: single letters divided by full stops; the last stop is left to <see cref="KeepsStop"/>.</summary>
    private readonly int AcrossStops(int end)
    {
        if (end - _at != 1 || !Is(_at, CharClass.Letter)) return AcrossListedStops(end);
        var last = end;
        while (CharAt(last) == '.' && Is(last + 1, CharClass.Letter) && !Is(last + 2, CharClass.Word)) last += 2;
        return last > end ? last : AcrossListedStops(end);
    }

    /// <summary>The code of a share in brackets: <c>(ACME.O)</c>.</summary>
    private readonly int AcrossShareCode(int end)
    {
        var next = CharClasses.EndOfWord(_text, end + 1);
        if (_at == 0 || _text[_at - 1] != '(' || CharAt(next) != ')' || next - end is < 2 or > 3) return end;
        for (var i = _at; i < next; i++)
            if (i != end && !Is(i, CharClass.Upper | CharClass.Digit)) return end;
        return next;
    }

    /// <summary><c>Ph.D</c>: listed with its inner stop.</summary>
    private readonly int AcrossListedStops(int end)
    {
        if (!Is(end + 1, CharClass.Letter)) return end;
        if (AcrossShareCode(end) is var code && code > end) return code;
        var next = CharClasses.EndOfWord(_text, end + 1);
        return next - _at < 12 && (_lists.Find(_text[_at..next]) & WordNotes.AnyAbbreviation) != 0 ? next : end;
    }

    /// <summary><c>AT&amp;T</c>: short runs on both sides.</summary>
    private readonly int AcrossAmpersand(int run, int end)
    {
        if (!Is(end + 1, CharClass.Letter) || end - run > 3) return end;
        var next = CharClasses.EndOfWord(_text, end + 1);
        return next - end <= 4 ? next : end;
    }

    private readonly int AcrossWhole(int end)
    {
        var next = CharClasses.EndOfWord(_text, end + 1);
        return next - _at < 12 && (_lists.Find(_text[_at..next]) & WordNotes.Whole) != 0 ? next : end;
    }
}
