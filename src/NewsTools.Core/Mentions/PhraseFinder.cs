using System.Runtime.InteropServices;

namespace NewsTools;

/// <summary>
/// Cuts each run of capitalised words into phrases that may be names: titles, peoples and countries in front of a
/// person or an office become phrases, or roles, of their own.
/// </summary>
internal sealed class PhraseFinder
{
    private static readonly ulong NamesAndNot = LexiconKinds.Names | LexiconKinds.Bit(LexiconKind.NotName);
    private static readonly ulong Common = LexiconKinds.Of(LexiconKind.CommonWord, LexiconKind.Stopword);
    private readonly NameScan _scan;
    private readonly NameRuns _runs;
    private readonly NameUnits _cutter;
    private readonly NameTails _tails;
    private readonly List<NameUnit> _units = [];
    private readonly List<NamePhrase> _phrases;
    private int _sentence;

    public PhraseFinder(NameScan scan, List<NamePhrase> phrases)
    {
        (_scan, _phrases) = (scan, phrases);
        _runs = new NameRuns(scan);
        _cutter = new NameUnits(scan);
        _tails = new NameTails(scan, _runs);
    }

    /// <summary>Adds the phrases of a sentence.</summary>
    public void ReadSentence(int sentence)
    {
        _sentence = sentence;
        ref readonly var row = ref _scan.Layer.Sentences[sentence];
        for (var at = row.FirstToken; at < row.EndToken;)
        {
            if (AddLowerSurface(at, row.EndToken) is var next && next > at) at = next;
            else if (_runs.Starts(at, row.EndToken)) at = ReadRun(at, row.EndToken);
            else at++;
        }
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
        var units = CollectionsMarshal.AsSpan(_units);
        var at = 0;
        while (at < units.Length)
        {
            if (IsWholeName(units[at..])) at = AddUnits(at, units.Length, at, at);
            else if (IsModifierOfLater(units, at)) at++;
            else if (TitleEnd(units, at) is var names && names > at && names < units.Length) at = AddPerson(at, names);
            else if (StandsAlone(units, at)) at = AddUnits(at, at + 1, at, at);
            else at = AddUnits(at, PhraseEnd(units, at), at, at);
        }
    }

    /// <summary>Whether the rest of the run is one name by its last word: <c>U.S. State Department</c>, <c>Suez Canal</c>.</summary>
    private bool IsWholeName(ReadOnlySpan<NameUnit> rest)
    {
        var last = rest[^1];
        if (rest.Length < 2 || !last.IsHead || last.Has(LexiconKind.Surname) || last.IsAnchor) return rest.Length >= 2 && IsHeadWithTail(rest);
        for (var i = 0; i + 1 < rest.Length; i++)
            if (i > 0 && rest[i].IsTitle && !rest[i].IsPersonal && rest[i + 1].IsPersonal) return false;
        return true;
    }

    /// <summary><c>Ministry of Defence</c>, <c>U.S. Department of State</c>: the tail was joined on because of its head.</summary>
    private bool IsHeadWithTail(ReadOnlySpan<NameUnit> rest)
    {
        for (var i = 0; i + 1 < rest.Length; i++)
        {
            if (rest[i].IsTitle && !rest[i].IsHead) return false;
            if (rest[i].IsHead && (_scan.Tokens[rest[i + 1].Start].Has(TokenTraits.AllLower) || _scan.Tokens[rest[i].End - 1].Has(TokenTraits.AllLower))) return true;
        }

        return false;
    }

    /// <summary><c>Former</c> in <c>Former French President Nicolas Sarkozy</c> belongs to the office.</summary>
    private static bool IsModifierOfLater(ReadOnlySpan<NameUnit> units, int at) =>
        units[at].Has(LexiconKind.RoleModifier) && !units[at].IsPersonal && at + 2 < units.Length
        && units[at + 1].IsAnchor && (units[at + 1].IsPlace || units[at + 1].IsPeople) && units[at + 2].IsTitle;

    /// <summary>The unit after the titles that begin at a unit: <c>Prime Minister | Tony Blair</c>.</summary>
    private static int TitleEnd(ReadOnlySpan<NameUnit> units, int at)
    {
        var end = at;
        while (end < units.Length && units[end].IsTitle && !(end > at && units[end].IsPersonal && !units[end].Has(LexiconKind.Honorific))) end++;
        return end;
    }

    /// <summary>A people or country before more words is a name of its own, unless the words make it part of theirs.</summary>
    private static bool StandsAlone(ReadOnlySpan<NameUnit> units, int at)
    {
        if (IsOwnerOfBody(units, at)) return false;
        if (!units[at].IsAnchor || at + 1 == units.Length) return units[at].IsAnchor;
        if (units[at + 1].IsTitle && (!units[at + 1].IsPersonal || (at + 2 < units.Length && (units[at].IsPeople || units[at].IsPlace)))) return true;
        if (units[at].IsPersonal && (units[at + 1].Has(LexiconKind.Surname) || !units[at + 1].IsAnchor)) return false;
        return units[at].IsPeople || units[at].Has(LexiconKind.Country) || units[at].Match.Count > 1 || units[at + 1].IsAnchor;
    }

    /// <summary><c>U.S. Senate</c>, <c>British Home Office</c>: a country before a body that is no other country's.</summary>
    private static bool IsOwnerOfBody(ReadOnlySpan<NameUnit> units, int at) =>
        at + 1 < units.Length && (units[at].Has(LexiconKind.Country) || units[at].IsPeople)
        && (units[at + 1].Has(LexiconKind.Agency) || units[at + 1].Has(LexiconKind.Legislature)) && !units[at + 1].IsPlace
        && (at + 2 == units.Length || !units[at + 2].IsTitle);

    /// <summary>The end of a phrase: the run's, or where a title before a person begins.</summary>
    private static int PhraseEnd(ReadOnlySpan<NameUnit> units, int at)
    {
        var end = at + 1;
        for (; end < units.Length; end++)
        {
            if (units[end].IsTitle && !units[end].IsPersonal && end + 1 < units.Length) break;
            if (units[end].Has(LexiconKind.Honorific) && end + 1 < units.Length && !units[at].Has(LexiconKind.GivenName)) break;
        }

        return end;
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
            ref var phrase = ref CollectionsMarshal.AsSpan(_phrases)[^1];
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
