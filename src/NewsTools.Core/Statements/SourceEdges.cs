namespace NewsTools.Statements;

/// <summary>
/// Mends the edges of a source by the order of words: a tree often hangs a description, a second name or a place elsewhere,
/// and takes a dateline or an opening phrase for a part of the name.
/// </summary>
/// <param name="scene">The sentence.</param>
internal sealed class SourceEdges(StatementScene scene)
{
    private const int MaxDescription = 60;
    private const int MaxName = 16;
    private readonly SourceOpening _opening = new(scene);

    /// <summary>Nouns of turns of phrase set in between commas: <c>for instance</c>, <c>of course</c>.</summary>
    private static readonly WordSet Turns = WordSet.Of(EmbeddedLines.Words("asides.txt"));

    /// <summary>The phrase of a source that stands before its cue.</summary>
    /// <param name="phrase">What the tree gives.</param>
    /// <param name="head">Its head.</param>
    /// <param name="from">The first token that it may hold.</param>
    /// <param name="cue">The cue's first token.</param>
    public TokenStretch Before(TokenStretch phrase, int head, int from, int cue)
    {
        phrase = WithMarks(_opening.WithoutClause(WithoutTime(_opening.Without(phrase, head), head), head), head, cue);
        if (phrase.End <= cue && cue - phrase.End <= 1) phrase = phrase with { First = WithHead(phrase.First, from) };
        phrase = WithBracket(WithPlace(WithTitle(phrase, head, from), head, cue), cue);
        phrase = WithAside(WithRelease(phrase, cue), cue);
        phrase = WithoutAside(phrase, head);
        while (WithDescribed(phrase, from, cue) is var wider && wider.First < phrase.First) phrase = wider;
        return WithJoined(phrase, from);
    }

    /// <summary>The phrase of a source that stands behind its cue: <c>said Smith (D-Ohio), a former mayor of Lima, who …</c>.</summary>
    public TokenStretch Behind(TokenStretch phrase, int head, int end) => WithMarks(Described(phrase, end), head, end);

    private TokenStretch Described(TokenStretch phrase, int end)
    {
        if (AddedAt(phrase) is > 0 and var added) return phrase with { End = added };
        var last = Math.Min(end, phrase.First + MaxDescription);
        var at = phrase.End;
        if (at > phrase.First && scene.Is(at - 1, StatementWord.Comma)) at--;
        while (at < last)
        {
            var next = scene.Word(at)[0] is '(' or '[' ? EndOfBracket(at, last) : scene.Is(at, StatementWord.Comma) ? EndOfDescription(at + 1, last)
                : IsPlace(at) || GoesOn(phrase, at) || (scene.Tag(at) == PartOfSpeech.ADP && scene.Fine(at - 1) == "JJ") ? EndOfSegment(at + 1, last)
                : scene.IsQuoteMark(at) && scene.Tag(at - 1) == PartOfSpeech.ADP ? EndOfMarks(at + 1, last) : at;
            if (next <= at) break;
            at = next;
        }

        return at > phrase.End ? phrase with { End = at } : phrase;
    }

    /// <summary><c>A host of "The Hour," a show, said</c>: marks stand in a name both or not at all.</summary>
    private TokenStretch WithMarks(TokenStretch phrase, int head, int end)
    {
        if (!scene.HasOpenMark(phrase.First, phrase.End)) return phrase;
        if (phrase.End < end && scene.IsQuoteMark(phrase.End)) return phrase with { End = phrase.End + 1 };
        if (phrase.End + 1 < end && scene.Is(phrase.End, StatementWord.Comma) && scene.IsQuoteMark(phrase.End + 1)) return phrase with { End = phrase.End + 2 };
        if (scene.IsQuoteMark(phrase.First) && phrase.First < head) return phrase with { First = phrase.First + 1 };
        return scene.IsQuoteMark(phrase.End - 1) && phrase.End - 1 > head ? phrase with { End = phrase.End - 1 } : phrase;
    }

    /// <summary><c>Said Smith, a former mayor, recalling the flood</c>: the comma before what the speaker adds, or -1.</summary>
    private int AddedAt(TokenStretch phrase)
    {
        for (var token = phrase.First + 1; token + 1 < phrase.End; token++)
            if (scene.Is(token, StatementWord.Comma) && scene.IsGerund(token + 1) && scene.Cue(token + 1).Entries is { } entries
                && Array.Exists(entries, entry => entry.Part == CuePart.Verb && (entry.Has(CueFrames.That | CueFrames.Quote | CueFrames.Np) || entry.Takes(StatementWord.To)))) return token;
        return -1;
    }

    /// <summary><c>The minister on Monday rejected</c>, <c>Rui Sunday recounted</c>: the day is that of the rejection.</summary>
    private TokenStretch WithoutTime(TokenStretch phrase, int head)
    {
        var last = phrase.End - 1;
        while (last > head && scene.IsTime(last)) last--;
        if (last < phrase.End - 1 && scene.Tag(last) == PartOfSpeech.PROPN && scene.Tag(last + 1) == PartOfSpeech.PROPN) return phrase with { End = last + 1 };
        return last < phrase.End - 1 && last > head && scene.Is(last, StatementWord.On) && (scene.IsNominal(last - 1) || scene.Is(last - 1, StatementWord.Comma)) ? phrase with { End = last } : phrase;
    }

    /// <summary><c>Rep. Rui (D-Ohio) said</c>, where the tree hangs the bracket elsewhere.</summary>
    private TokenStretch WithBracket(TokenStretch phrase, int cue) =>
        phrase.End < cue && scene.Word(phrase.End)[0] is '(' or '[' && EndOfBracket(phrase.End, cue) is var end && end > phrase.End ? phrase with { End = end } : phrase;

    /// <summary><c>…, Green deputy candidate Tim Rui insisted</c>: the common nouns right before a name, back to the comma.</summary>
    private TokenStretch WithTitle(TokenStretch phrase, int head, int from)
    {
        var token = phrase.First - 1;
        if (token > from && scene.Is(token, StatementWord.Hyphen) && scene.Tag(token - 1) == PartOfSpeech.NUM) return phrase with { First = token - 1 };
        if (token <= from || scene.Tag(head) != PartOfSpeech.PROPN || !(scene.Tag(token) == PartOfSpeech.NOUN || scene.Fine(token) == "POS") || scene.IsTime(token) || scene.Tag(phrase.First) != PartOfSpeech.PROPN) return phrase;
        while (token >= from && phrase.First - token < MaxName && (scene.Tag(token) is PartOfSpeech.NOUN or PartOfSpeech.PROPN or PartOfSpeech.ADJ || scene.Is(token, StatementWord.Hyphen) || scene.Fine(token) == "POS")) token--;
        if (token < from && from == scene.First && scene.Fine(phrase.First - 1) == "POS") return phrase with { First = from };
        return token >= from && (scene.Is(token, StatementWord.Comma) || scene.IsQuoteMark(token)) ? phrase with { First = token + 1 } : phrase;
    }

    /// <summary><c>A poll released on Monday found</c>: the time behind a participle is that of the poll.</summary>
    private TokenStretch WithRelease(TokenStretch phrase, int cue)
    {
        var token = phrase.End;
        if (token >= cue || !(scene.Fine(token - 1) == "VBN" || (scene.Fine(token) == "VBN" && ++token < cue))) return phrase;
        for (var last = token; last < cue; last++)
            if (!scene.IsTime(last) && !(last == token && scene.Is(last, StatementWord.On))) return phrase;
        return phrase with { End = cue };
    }

    /// <summary><c>Rui, in a statement, said</c>, <c>the bank, for instance, said</c>: what is set in last and tells how or why it is said.</summary>
    private TokenStretch WithoutAside(TokenStretch phrase, int head)
    {
        if (!scene.Is(phrase.End - 1, StatementWord.Comma)) return phrase;
        var open = phrase.End - 2;
        while (open > head && !scene.Is(open, StatementWord.Comma)) open--;
        if (open <= head || scene.Tag(open + 1) != PartOfSpeech.ADP || scene.Is(open + 1, StatementWord.Including)) return phrase;
        for (var token = open + 2; token < phrase.End - 1; token++)
            if (SurroundingReader.IsChannel(scene.Lower(token)) && scene.Is(open + 1, StatementWord.In) || Turns.Contains(scene.Lower(token)))
                return phrase with { End = scene.LastComma(phrase.First - 1, open) >= 0 ? open + 1 : open };
        return phrase;
    }

    /// <summary><c>Lund (Green), a friend of hers, said</c>, <c>I, along with Rui, hope</c>: what is set in between two commas right behind the name tells who it is.</summary>
    private TokenStretch WithAside(TokenStretch phrase, int cue)
    {
        var open = scene.Is(phrase.End - 1, StatementWord.Comma) ? phrase.End - 1 : phrase.End;
        if (open + 2 >= cue || cue - open > MaxDescription || !scene.Is(open, StatementWord.Comma) || !scene.Is(cue - 1, StatementWord.Comma) || !OpensAside(open + 1)) return phrase;
        for (var token = open + 1; token < cue - 1; token++)
            if (scene.IsQuoteMark(token) || scene.IsTime(token) || scene.IsRelativeWord(token)) return phrase;
        return scene.HasMainFinite(open + 1, cue - 1) ? phrase : phrase with { End = cue };
    }

    private bool OpensAside(int token) =>
        (OpensPhrase(token) && scene.Fine(token) != "PRP") || scene.Is(token, StatementWord.Including) || (scene.Is(token + 1, StatementWord.With) && scene.Is(token, StatementWord.Along));

    /// <summary><c>Supporters of the law hope</c>, <c>four in ten voters say</c>: a phrase that leads up to the verb belongs to a common noun or a number.</summary>
    private TokenStretch WithPlace(TokenStretch phrase, int head, int cue)
    {
        if (phrase.End + 1 >= cue || !(scene.Tag(phrase.End) == PartOfSpeech.ADP || (scene.Tag(phrase.End) == PartOfSpeech.ADJ && scene.Tag(phrase.End + 1) == PartOfSpeech.ADP)) || scene.Tag(head) is not (PartOfSpeech.NOUN or PartOfSpeech.NUM or PartOfSpeech.DET)) return phrase;
        for (var token = phrase.End; token < cue; token++)
            if (!IsOfPhrase(token) || scene.IsTime(token) || SurroundingReader.IsChannel(scene.Lower(token))) return phrase;
        return scene.IsNominal(cue - 1) ? phrase with { End = cue } : phrase;
    }

    /// <summary><c>People briefed on the move said</c>: all from the start of the clause to the verb, where nothing there is finite.</summary>
    private int WithHead(int first, int from)
    {
        var token = first - 1;
        while (token >= from && first - token < MaxName && IsOfPhrase(token)) token--;
        var start = token + 1;
        if (start >= first || (token >= from && !IsBoundary(token)) || !OpensPhrase(start) || !scene.IsNominal(first - 1) && scene.Tag(first - 1) != PartOfSpeech.ADP) return first;
        return scene.Tag(first - 1) == PartOfSpeech.ADP ? start : first;
    }

    private bool IsOfPhrase(int token) =>
        scene.Tag(token) is PartOfSpeech.DET or PartOfSpeech.ADJ or PartOfSpeech.NOUN or PartOfSpeech.PROPN or PartOfSpeech.NUM or PartOfSpeech.ADP or PartOfSpeech.PART or PartOfSpeech.CCONJ
        || scene.Fine(token) is "VBN" or "VBG" or "PRP$" || (scene.Fine(token) == "VBD" && scene.Tag(token + 1) == PartOfSpeech.ADP && scene.Relation(token) != DependencyRelation.Root);

    private bool OpensPhrase(int token) =>
        scene.Tag(token) is PartOfSpeech.DET or PartOfSpeech.ADJ or PartOfSpeech.NOUN or PartOfSpeech.PROPN or PartOfSpeech.NUM && !scene.IsTime(token) || scene.Fine(token) == "PRP$";

    private bool IsBoundary(int token) => scene.IsPunctuation(token) || scene.Tag(token) is PartOfSpeech.SCONJ;

    /// <summary><c>Jan Rui, the owner of a farm, said</c>: the name before its description.</summary>
    private TokenStretch WithDescribed(TokenStretch phrase, int from, int cue)
    {
        var comma = IsExample(phrase.First - 1) ? phrase.First - 2 : phrase.First - 1;
        if (comma - 1 < from || !IsSetOff(comma)) return phrase;
        var mark = scene.Lower(comma);
        var closed = scene.Is(phrase.End - 1, mark) || (phrase.End < cue && scene.Is(phrase.End, mark));
        var last = scene.BeforeBracket(comma - 1, MaxName);
        if (!closed || last < from) return phrase;
        var token = last;
        while (token >= from && last - token < MaxName && IsOfName(token)) token--;
        if (token + 1 > last || (token >= from && (!IsBoundary(token) || scene.Is(token, StatementWord.In) || scene.Is(token, StatementWord.At))) || !scene.IsNominal(last) || scene.IsTime(token + 1)) return phrase;
        var end = scene.Is(phrase.End - 1, mark) ? phrase.End : phrase.End + 1;
        return new TokenStretch(token + 1, end);
    }

    private bool IsSetOff(int token) =>
        scene.SetsIn(token) || scene.Is(token, StatementWord.DoubleDash) || scene.Is(token, StatementWord.Bar);

    /// <summary><c>Officials, including the mayor, hope</c>.</summary>
    private bool IsExample(int token) => token > scene.First && (scene.Is(token, StatementWord.Including) || scene.Is(token, StatementWord.Like));

    private bool IsOfName(int token) =>
        scene.Tag(token) is PartOfSpeech.DET or PartOfSpeech.ADJ or PartOfSpeech.NOUN or PartOfSpeech.PROPN or PartOfSpeech.NUM || scene.Fine(token) is "POS" or "PRP$"
        || scene.Is(token, StatementWord.Of);

    /// <summary><c>She and her husband said</c>: the first of two names, where nothing stands before it in its clause.</summary>
    private TokenStretch WithJoined(TokenStretch phrase, int from)
    {
        var link = phrase.First - 1;
        if (link > from && scene.Tag(link) == PartOfSpeech.ADV) link--;
        if (link - 1 < from || !(scene.Is(link, StatementWord.And) || scene.Is(link, StatementWord.Or)) || !scene.IsNominal(link - 1) || scene.IsTime(link - 1)) return phrase;
        var token = link - 1;
        while (token >= from && link - token < MaxName && (IsOfName(token) || scene.Fine(token) == "PRP")) token--;
        return token < from || IsBoundary(token) ? phrase with { First = token + 1 } : phrase;
    }

    private int EndOfBracket(int open, int last)
    {
        for (var token = open + 1; token < last; token++)
            if (scene.Word(token)[0] is ')' or ']') return token + 1;
        return open;
    }

    /// <summary><c>Said Smith of Ohio</c>.</summary>
    private bool IsPlace(int token) =>
        (scene.Is(token, StatementWord.Of) || scene.Is(token, StatementWord.From) || scene.Is(token, StatementWord.For)) && token + 1 < scene.End && !scene.IsTime(token + 1);

    /// <summary><c>Said Smith, who leads the party and sits in the senate</c>, <c>an aide who asked not to be named</c>.</summary>
    private bool GoesOn(TokenStretch phrase, int at)
    {
        if (scene.Fine(at) is "WP" or "WP$") return true;
        if (scene.Tag(at) != PartOfSpeech.CCONJ || at + 1 >= scene.End || scene.Tag(at + 1) is not (PartOfSpeech.VERB or PartOfSpeech.AUX or PartOfSpeech.ADV)) return false;
        for (var token = phrase.First; token < at; token++)
            if (scene.Fine(token) is "WP" or "WDT") return true;
        return false;
    }

    /// <summary><c>Author of "The Pill," a history</c>: behind the mark that closes a title.</summary>
    private int EndOfMarks(int from, int last)
    {
        for (var token = from; token < Math.Min(last, from + MaxName); token++)
            if (scene.IsQuoteMark(token)) return scene.Is(token - 1, StatementWord.Comma) ? EndOfDescription(token + 1, last) is var end && end > token ? end : token + 1 : token + 1;
        return from - 1;
    }

    private int EndOfDescription(int first, int last)
    {
        if (first >= last) return first - 1;
        if (scene.Fine(first) is "WP" or "WP$" or "WDT") return EndOfSegment(first + 1, last);
        var opens = OpensPhrase(first) || scene.Is(first, StatementWord.Of) || (scene.Tag(first) == PartOfSpeech.ADV && first + 1 < last && OpensPhrase(first + 1));
        if (!opens) return first - 1;
        var end = EndOfSegment(first, last);
        return scene.HasMainFinite(first, end) ? first - 1 : end;
    }

    /// <summary>Where the words up to the next comma, mark or conjunction of time end.</summary>
    private int EndOfSegment(int first, int last)
    {
        for (var token = first; token < last; token++)
        {
            if (scene.IsPunctuation(token) && !(scene.Word(token)[0] is '-' or '/' or '\'' or '’' or '(' or ')' or '.' && token + 1 < last && !scene.IsQuoteMark(token + 1))) return token;
            if (scene.Tag(token) == PartOfSpeech.SCONJ && !scene.Is(token, StatementWord.That) && token > first) return token;
        }

        return last;
    }
}
