namespace NewsTools;

/// <summary>
/// Cuts each run of capitalised words into phrases that may be names: titles, peoples and countries in front of a
/// person or an office become phrases, or roles, of their own.
/// </summary>
internal sealed class PhraseFinder
{
    private static readonly ulong NamesAndNot = LexiconKinds.Names | LexiconKinds.Bit(LexiconKind.NotName);
    private static readonly ulong Opening = NamesAndNot | LexiconKinds.Bit(LexiconKind.NameParticle);
    private static readonly ulong Common = LexiconKinds.Of(LexiconKind.CommonWord, LexiconKind.Stopword);
    private readonly NameScan _scan;
    private readonly NameRuns _runs;
    private readonly NameUnits _cutter;
    private readonly NameTails _tails;
    private readonly UnitRules _rules;
    private readonly RowList<NameUnit> _units = new();
    private readonly RowList<NamePhrase> _phrases;
    private int _sentence;

    public PhraseFinder(NameScan scan, RowList<NamePhrase> phrases)
    {
        (_scan, _phrases) = (scan, phrases);
        _runs = new NameRuns(scan);
        _cutter = new NameUnits(scan);
        _tails = new NameTails(scan, _runs);
        _rules = new UnitRules(scan);
    }

    /// <summary>Adds the phrases of a sentence.</summary>
    public void ReadSentence(int sentence)
    {
        _sentence = sentence;
        ref readonly var row = ref _scan.Layer.Sentences[sentence];
        for (var at = row.FirstToken; at < row.EndToken;)
        {
            if (IsPlain(at)) at++;
            else if (AddLowerSurface(at, row.EndToken) is var next && next > at) at = next;
            else if (_runs.Starts(at, row.EndToken)) at = ReadRun(at, row.EndToken);
            else at++;
        }
    }

    /// <summary>Most tokens are words in lower case, or none, that open no name.</summary>
    private bool IsPlain(int at)
    {
        ref readonly var token = ref _scan.Tokens[at];
        return (token.Kind != TokenKind.Word || token.Has(TokenTraits.AllLower)) && !_scan.MayBegin(at, Opening);
    }

    /// <summary>A surface that begins in lower case is no run: <c>artillery shells</c>, <c>al-Qaida</c>, <c>iPhone</c>.</summary>
    private int AddLowerSurface(int at, int end)
    {
        if (!_scan.Tokens[at].Has(TokenTraits.AllLower) && _scan.Tokens[at].Kind != TokenKind.Number) return at;
        if (!_scan.TryLongest(at, end, NamesAndNot, out var match)) return at;
        if ((match.KindBits & LexiconKinds.Names) == 0) return match.End;
        var start = CaliberStart(at, match);
        Add(start, match.End, match);
        return match.End;
    }

    /// <summary><c>155mm artillery shells</c>: a number and a unit of length before a weapon belong to it.</summary>
    private int CaliberStart(int at, in LexiconMatch match)
    {
        var first = _scan.Layer.Sentences[_sentence].FirstToken;
        if (!match.Has(LexiconKind.Equipment) || at - 2 < first) return at;
        var unit = _scan.Tokens[at - 1].Lower == FunctionWord.Hyphen ? at - 2 : at - 1;
        if (!_scan.Is(unit, LexiconKind.Unit)) return at;
        var number = unit - 1 > first && _scan.Tokens[unit - 1].Lower == FunctionWord.Hyphen ? unit - 2 : unit - 1;
        return number >= first && _scan.Tokens[number].Kind == TokenKind.Number ? number : at;
    }

    private int ReadRun(int start, int end)
    {
        var stop = _runs.EndOf(start, end);
        var after = stop;
        if (_scan.CaseOf(_sentence) == SentenceCase.Normal)
        {
            stop = _tails.Extend(start, stop, end);
            after = stop;
            (start, stop) = Trim(start, stop);
        }

        if (start >= stop) return after;
        _cutter.Read(start, stop, _units);
        if (_scan.CaseOf(_sentence) is SentenceCase.Title or SentenceCase.Upper) AddFromHeadline();
        else Split();
        return after;
    }

    /// <summary>Leaves out days, months and words that are no names at both ends, and a common word that opens the sentence.</summary>
    private (int Start, int End) Trim(int start, int end)
    {
        while (start < end && IsNoName(start, end)) start++;
        while (start < end && IsNoName(end - 1, end) && !_scan.TryLongest(start, end, LexiconKinds.Names, out _)) end--;
        var opens = start + 1 < end && _scan.Tokens[start].Has(TokenTraits.SentenceStart)
            && _scan.Is(start, LexiconKind.CommonWord) && !_scan.IsAny(start, LexiconKinds.Names | LexiconKinds.Titles)
            && !_scan.TryLongest(start, end, LexiconKinds.Names, out _);
        if (opens && (_scan.IsAny(start + 1, LexiconKinds.Names | LexiconKinds.Titles | LexiconKinds.Bit(LexiconKind.GivenName)))) start++;
        return (start, end);
    }

    private bool IsNoName(int token, int end) =>
        _scan.IsAny(token, LexiconKinds.NoNames)
        && !_scan.IsAny(token, LexiconKinds.Names | LexiconKinds.Of(LexiconKind.GivenName, LexiconKind.Surname))
        && !(_scan.TryLongest(token, end, LexiconKinds.Names, out var match) && match.Count > 1);

    /// <summary>In a headline capitals say nothing: only what the lexicon knows, and first names with what follows.</summary>
    private void AddFromHeadline()
    {
        for (var i = 0; i < _units.Count; i++)
        {
            var isPerson = !_units[i].IsAnchor && _units[i].Has(LexiconKind.GivenName) && i + 1 < _units.Count && _units[i + 1].Has(LexiconKind.Surname);
            if (isPerson) Add(_units[i].Start, _units[++i].End, default);
            else if (_units[i].Match.Count == 1 && _scan.Is(_units[i].Start, LexiconKind.Stopword)) continue;
            else if (_units[i].IsAnchor) Add(_units[i].Start, _units[i].End, _units[i].Match);
            else if (_units[i].Has(LexiconKind.Surname) && _units[i].End == _units[i].Start + 1 && !_scan.IsAny(_units[i].Start, Common)) Add(_units[i].Start, _units[i].End, default);
        }
    }

    private void Split()
    {
        var units = _units.Span;
        var at = 0;
        while (at < units.Length)
        {
            if (_rules.IsWholeName(units[at..])) at = AddUnits(at, units.Length, at, at);
            else if (UnitRules.IsModifierOfLater(units, at)) at++;
            else if (UnitRules.TitleEnd(units, at) is var names && names > at && names < units.Length) at = AddPerson(at, names);
            else if (UnitRules.StandsAlone(units, at)) at = AddUnits(at, at + 1, at, at);
            else at = AddUnits(at, UnitRules.PhraseEnd(units, at), at, at);
        }
    }

    /// <summary>A person after a title: as far as the run goes, but not into what is surely another name.</summary>
    private int AddPerson(int title, int at)
    {
        var end = at + 1;
        while (end < _units.Count && !(_units[end].IsTitle && !_units[end].IsPersonal && end + 1 < _units.Count)) end++;
        return AddUnits(at, end, title, at);
    }

    private int AddUnits(int from, int to, int titleFrom, int titleTo)
    {
        var match = to == from + 1 ? _units[from].Match : default;
        Add(_units[from].Start, _units[to - 1].End, match);
        if (titleTo > titleFrom)
        {
            ref var phrase = ref _phrases[^1];
            (phrase.RoleStart, phrase.RoleEnd) = (_units[titleFrom].Start, _units[titleTo - 1].End);
        }

        return to;
    }

    private void Add(int start, int end, in LexiconMatch match)
    {
        if (end - start > 1 && _scan.Tokens[start].Lower == FunctionWord.The && !IsPrintedArticle(start, match)) start++;
        var key = _scan.Tokens[start].Lower;
        for (var i = start + 1; i < end; i++) key = WordHash.Combine(key, _scan.Tokens[i].Lower);
        _phrases.Add(new NamePhrase { Sentence = _sentence, Start = start, End = end, Match = match, Key = key, Link = -1 });
    }

    /// <summary>An article is part of a name that the lexicon has with a capital one: <c>The Hague</c>.</summary>
    private bool IsPrintedArticle(int start, in LexiconMatch match) =>
        match.Case == LexiconCase.Exact && _scan.Tokens[start].Has(TokenTraits.Capitalized);
}
