namespace NewsTools;

/// <summary>What a pattern matched, as its production sees it.</summary>
internal readonly ref struct TimeMatch(TimeScratch scratch, int start, int path, int length, TimeRule rule)
{
    private readonly TimeScratch _scratch = scratch;
    private readonly ushort[] _symbols = scratch.Search.Paths;

    /// <summary>The production's argument in the rule.</summary>
    public string Argument { get; } = rule.Argument;

    /// <summary>The holiday that the rule is for.</summary>
    /// <exception cref="InvalidOperationException">It is for none.</exception>
    public Holiday Holiday => rule.Holiday ?? throw new InvalidOperationException($"The rule '{rule.Name}' is for no holiday.");

    /// <summary>Index of the first item of the expression.</summary>
    public int First { get; } = start + rule.Left;

    /// <summary>Index after the last item of the expression.</summary>
    public int End { get; } = start + length - rule.Right;

    /// <summary>Whether something was matched as a class.</summary>
    public bool Has(TimeClass kind) => IndexOf(kind) >= 0;

    /// <summary>The item that was matched as a class.</summary>
    /// <param name="kind">The class.</param>
    /// <param name="nth">Which one, from 0.</param>
    public TimeItem Item(TimeClass kind, int nth = 0) => _scratch.Items[IndexOf(kind, nth)];

    /// <summary>The value of the word that was matched as a class, or null.</summary>
    public int? ValueOf(TimeClass kind, int nth = 0)
    {
        if (IndexOf(kind, nth) is var at && at < 0) return null;
        foreach (var reading in _scratch.Items[at].Readings)
            if (reading.Symbol == (ushort)kind)
                return reading.Value;
        return null;
    }

    /// <summary>The unit that was matched, singular or plural, or null.</summary>
    public TimeUnit? Unit => (TimeUnit?)(ValueOf(TimeClass.Unit) ?? ValueOf(TimeClass.Units) ?? ValueOf(TimeClass.UnitLong));

    /// <summary>The first thing that an earlier level found, or null.</summary>
    public TimeNode? Node()
    {
        for (var i = 0; i < length; i++)
            if (_scratch.Items[start + i].Node is { } node)
                return node;
        return null;
    }

    /// <summary>What an earlier level found, of any of the classes; null where none was matched.</summary>
    public TimeNode? Node(TimeClass kind, TimeClass or = TimeClass.None, TimeClass orElse = TimeClass.None)
    {
        for (var i = 0; i < length; i++)
            if (_scratch.Items[start + i].Node is { } node && (TimeClass)_symbols[path + i] is var symbol && (symbol == kind || symbol == or || symbol == orElse))
                return node;
        return null;
    }

    /// <summary>The last thing that an earlier level found.</summary>
    public TimeNode? LastNode()
    {
        for (var i = length - 1; i >= 0; i--)
            if (_scratch.Items[start + i].Node is { } node)
                return node;
        return null;
    }

    /// <summary>Whether the first word of the expression starts with a capital letter.</summary>
    public bool IsCapitalized => char.IsUpper(_scratch.Text[_scratch.Pieces[_scratch.Items[First].First].Start]);

    /// <summary>Whether the item at an index within the expression starts with a capital letter.</summary>
    public bool IsCapital(in TimeItem item) => char.IsUpper(_scratch.Text[_scratch.Pieces[item.First].Start]);

    /// <summary>A part of the expression, matched as a class, that is an expression of its own.</summary>
    public TimeNode PartOf(TimeForm form, TimeClass kind)
    {
        var item = Item(kind);
        var (from, last) = (_scratch.Pieces[item.First], _scratch.Pieces[item.End - 1]);
        return new TimeNode(form) { Rule = rule.Name, Span = TextSpan.FromBounds(from.Start, last.End), FirstToken = from.Token };
    }

    /// <summary>The last part of the expression, from what was matched as a class, that is an expression of its own.</summary>
    public TimeNode FromPart(TimeForm form, TimeClass kind, int nth)
    {
        var (from, last) = (_scratch.Pieces[Item(kind, nth).First], _scratch.Pieces[_scratch.Items[End - 1].End - 1]);
        return new TimeNode(form) { Rule = rule.Name, Span = TextSpan.FromBounds(from.Start, last.End), FirstToken = from.Token };
    }

    /// <summary>The text of an item.</summary>
    public ReadOnlySpan<char> TextOf(in TimeItem item) =>
        _scratch.Text.AsSpan()[_scratch.Pieces[item.First].Start.._scratch.Pieces[item.End - 1].End];

    /// <summary>The text of the expression.</summary>
    public ReadOnlySpan<char> Text =>
        _scratch.Text.AsSpan()[_scratch.Pieces[_scratch.Items[First].First].Start.._scratch.Pieces[_scratch.Items[End - 1].End - 1].End];

    /// <summary>Whether one of the words of the expression is this one (lower case).</summary>
    public bool Says(string word)
    {
        var hash = WordHash.OfLower(word);
        for (var i = First; i < End; i++)
        {
            ref readonly var item = ref _scratch.Items[i];
            if (item.Node is null && item.End == item.First + 1 && _scratch.Pieces[item.First].Lower == hash) return true;
        }

        return false;
    }

    /// <summary>The token before the expression in its sentence.</summary>
    public TimeNeighbour Before => _scratch.Neighbour(_scratch.Items[First].First, -1);

    /// <summary>The token after the expression in its sentence.</summary>
    public TimeNeighbour After => _scratch.Neighbour(_scratch.Items[End - 1].End - 1, 1);

    /// <summary>Whether the token after the next one is a digit, as in <c>3:26.4</c>.</summary>
    public bool AfterIsDigit => _scratch.Items[End - 1].End is var piece && piece + 1 < _scratch.Pieces.Count && _scratch.Pieces[piece + 1].Kind == PieceKind.Digits;

    /// <summary>Whether the item before the expression is a month or a weekday, or was found to be a time.</summary>
    public bool BeforeIsTime
    {
        get
        {
            if (First == 0) return false;
            if (_scratch.Items[First - 1].Node is not null) return true;
            foreach (var reading in _scratch.Items[First - 1].Readings)
                if (reading.Symbol is (ushort)TimeClass.Month or (ushort)TimeClass.Weekday or (ushort)TimeClass.Yesterday)
                    return true;
            return false;
        }
    }

    /// <summary>Whether the expression is the second of two months or weekdays: <c>May or March</c>, <c>Mon or Tue</c>.</summary>
    /// <param name="kind">Month or weekday.</param>
    public bool Joins(TimeClass kind)
    {
        if (First < 2 || !Before.IsOneOf("and or ,")) return false;
        ref readonly var other = ref _scratch.Items[First - 2];
        if (other.Node is { Form: CalendarForm { Month: not null, Day: null } } && kind == TimeClass.Month) return true;
        foreach (var reading in other.Readings)
            if (reading.Symbol == (ushort)kind)
                return true;
        return false;
    }

    /// <summary>Whether one of the words around the expression, in its sentence, is in a set of words.</summary>
    public bool SentenceHas(WordIndex words)
    {
        foreach (ref readonly var token in _scratch.Tokens.Tokens[_scratch.Sentence.FirstToken.._scratch.Sentence.EndToken])
            if (words.Find(token.Lower) >= 0)
                return true;
        return false;
    }

    /// <summary>Whether the token two before the expression is one of some words (lower case).</summary>
    public bool SecondBeforeIs(string words) => WordBefore(2).IsOneOf(words);

    /// <summary>Whether the token two before the expression is one of some words.</summary>
    public bool SecondBeforeIs(WordSet words) => WordBefore(2).IsOneOf(words);

    /// <summary>The token so many before the expression, in its sentence.</summary>
    public TimeNeighbour WordBefore(int away)
    {
        var token = _scratch.Pieces[_scratch.Items[First].First].Token - away;
        return token >= _scratch.Sentence.FirstToken ? new TimeNeighbour(_scratch.Tokens.Tokens[token], _scratch.Tokens.Tokens[token].Span.In(_scratch.Text), false) : default;
    }

    /// <summary>Whether digits stand before the hyphen before the expression, as in a telephone number.</summary>
    public bool DigitsBeforeDash =>
        _scratch.Items[First].First is var piece && piece >= 2 && !_scratch.Pieces[piece - 1].SpaceBefore
        && _scratch.Pieces[piece - 2].Kind == PieceKind.Digits && (_scratch.Pieces[piece - 2].Length < 4 || IsGroup(piece - 2));

    /// <summary>Whether digits stand behind a hyphen behind other digits: the second group of <c>138-2010-2015</c>.</summary>
    private bool IsGroup(int piece) =>
        piece >= 2 && !_scratch.Pieces[piece].SpaceBefore && !_scratch.Pieces[piece - 1].SpaceBefore
        && _scratch.Text[_scratch.Pieces[piece - 1].Start] == '-' && _scratch.Pieces[piece - 2].Kind == PieceKind.Digits;

    /// <summary>Whether a number stands before the word before the expression, as in <c>one in 100</c>.</summary>
    public bool CountsBefore
    {
        get
        {
            var token = _scratch.Pieces[_scratch.Items[First].First].Token - 2;
            if (token < _scratch.Sentence.FirstToken) return false;
            var row = _scratch.Tokens.Tokens[token];
            return row.Has(TokenTraits.HasDigit) || NumberWords.English[row.Lower].Kind != NumberWordKind.None;
        }
    }

    private int IndexOf(TimeClass kind, int nth = 0)
    {
        for (var i = 0; i < length; i++)
            if (_symbols[path + i] == (ushort)kind && nth-- == 0)
                return start + i;
        return -1;
    }
}
