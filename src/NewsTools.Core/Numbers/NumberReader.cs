using System.Globalization;

namespace NewsTools;

/// <summary>
/// Reads numbers in digits and words, in any mixture: <c>2.5 million</c>, <c>twenty-five</c>, <c>half a dozen</c>,
/// <c>two and a half</c>, <c>two-thirds</c>, <c>tens of thousands</c>, <c>the 20th</c>. Looks at a bounded number of
/// pieces for each piece that it takes, so reading a text takes linear time.
/// </summary>
internal readonly ref struct NumberReader(ReadOnlySpan<char> text, ReadOnlySpan<WordPiece> pieces)
{
    /// <summary>Numbers past this are no longer multiplied, so that nothing overflows.</summary>
    private const decimal Largest = 1_000_000_000_000_000_000m;

    private const int LongestDigits = 24;

    private static readonly NumberWords Lexicon = NumberWords.English;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<WordPiece> _pieces = pieces;

    /// <summary>The longest number that starts at a piece, or one with a count of 0.</summary>
    public NumberReading Read(int at)
    {
        if (at >= _pieces.Length) return default;
        if (_pieces[at].Kind == PieceKind.Digits) return ReadDigits(at);
        var word = WordAt(at);
        return word.Kind switch
        {
            NumberWordKind.Unit or NumberWordKind.Tens or NumberWordKind.Hundred => ReadWords(at),
            NumberWordKind.Ordinal or NumberWordKind.OrdinalTens or NumberWordKind.OrdinalScale =>
                new NumberReading(word.Value, 1, NumberTraits.Ordinal | NumberTraits.Words),
            NumberWordKind.Article => ReadAfterArticle(at),
            NumberWordKind.Half => ReadHalf(at),
            NumberWordKind.Scales => ReadScales(at),
            NumberWordKind.Vague => new NumberReading(0, 1, NumberTraits.Vague | NumberTraits.Words),
            NumberWordKind.Couple => ReadCouple(at, 1),
            _ => default,
        };
    }

    private NumberWord WordAt(int at) =>
        at < _pieces.Length && _pieces[at].Kind == PieceKind.Word ? Lexicon[_pieces[at].Lower] : default;

    private bool IsMark(int at, char mark) =>
        at < _pieces.Length && _pieces[at].Kind == PieceKind.Mark && _text[_pieces[at].Start] == mark;

    /// <summary>The index after a hyphen that joins two pieces, else the index itself.</summary>
    private int SkipHyphen(int at) =>
        IsMark(at, '-') && !_pieces[at].SpaceBefore && at + 1 < _pieces.Length && !_pieces[at + 1].SpaceBefore ? at + 1 : at;

    private NumberReading ReadDigits(int at)
    {
        if (!TryParse(_pieces[at], out var value)) return default;
        var next = at + 1;
        if (next < _pieces.Length && !_pieces[next].SpaceBefore)
        {
            if (WordAt(next).Kind == NumberWordKind.OrdinalEnding) return new NumberReading(value, 2, NumberTraits.Ordinal);
            if (PartOf(next) is { } part) return new NumberReading(value + part, 2, NumberTraits.None);
        }

        var (traits, end) = (NumberTraits.None, next);
        if (TryReadPart(at, out var whole)) return new NumberReading(whole, 3, NumberTraits.Fraction);
        if (TryReadPart(next, out var rest)) (value, end) = (value + rest, next + 3);
        (value, end) = AddHalf(value, end, ref traits);
        (value, end) = Multiply(value, end, ref traits);
        return new NumberReading(value, end - at, traits);
    }

    private bool TryParse(in WordPiece piece, out decimal value)
    {
        value = 0;
        if (piece.Length > LongestDigits) return false;
        Span<char> digits = stackalloc char[LongestDigits];
        for (var i = 0; i < piece.Length; i++)
        {
            var sign = _text[piece.Start + i];
            digits[i] = char.IsAsciiDigit(sign) || sign is '.' or ',' ? sign : (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(sign));
        }

        return decimal.TryParse(digits[..piece.Length], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The part that a sign such as <c>½</c> stands for, or null.</summary>
    private decimal? PartOf(int at) => _pieces[at].Kind != PieceKind.Mark ? null : _text[_pieces[at].Start] switch
    {
        '\u00BC' => 0.25m,
        '\u00BD' => 0.5m,
        '\u00BE' => 0.75m,
        _ => null,
    };

    /// <summary>A part written with a slash: the <c>1/2</c> of <c>2 1/2</c>. Only proper parts, else dates look like them.</summary>
    private bool TryReadPart(int at, out decimal value)
    {
        value = 0;
        if (at + 2 >= _pieces.Length || _pieces[at].Kind != PieceKind.Digits || _pieces[at + 2].Kind != PieceKind.Digits) return false;
        if (!IsMark(at + 1, '/') || _pieces[at + 1].SpaceBefore || _pieces[at + 2].SpaceBefore || IsMark(at + 3, '/')) return false;
        if (!TryParse(_pieces[at], out var above) || !TryParse(_pieces[at + 2], out var below)) return false;
        if (below is not (2 or 3 or 4 or 5 or 8 or 16) || above >= below || above == 0) return false;
        value = above / below;
        return true;
    }

    private NumberReading ReadWords(int at)
    {
        var traits = NumberTraits.Words;
        var (value, end) = ReadBelowThousand(at, ref traits);
        if ((traits & NumberTraits.Ordinal) != 0) return new NumberReading(value, end - at, traits);
        if (WordAt(SkipHyphen(end)) is { Kind: NumberWordKind.Fractions } part)
            return new NumberReading(value / part.Value, SkipHyphen(end) + 1 - at, traits | NumberTraits.Fraction);
        if (value == 1 && SkipHyphen(end) > end && WordAt(end + 1) is { Kind: NumberWordKind.Ordinal or NumberWordKind.Quarter or NumberWordKind.Half, Value: > 1 } single)
            return new NumberReading(1 / single.Value, end + 2 - at, traits | NumberTraits.Fraction);

        (value, end) = ReadPoint(value, end);
        (value, end) = AddHalf(value, end, ref traits);
        (value, end) = AddScales(value, end, ref traits);
        return new NumberReading(value, end - at, traits);
    }

    /// <summary>One to 999, or an ordinal: <c>two hundred and five</c>, <c>twenty-first</c>.</summary>
    private (decimal Value, int End) ReadBelowThousand(int at, ref NumberTraits traits)
    {
        decimal value = 0;
        var seen = NumberWordKind.None;
        while (true)
        {
            var next = seen == NumberWordKind.None ? at : SkipHyphen(at);
            if (seen == NumberWordKind.Hundred && WordAt(next).Kind == NumberWordKind.And) next++;
            var word = WordAt(next);
            var allowed = word.Kind switch
            {
                NumberWordKind.Unit => seen is NumberWordKind.None or NumberWordKind.Hundred || (seen == NumberWordKind.Tens && word.Value is > 0 and < 10),
                NumberWordKind.Tens => seen is NumberWordKind.None or NumberWordKind.Hundred,
                NumberWordKind.Hundred => seen is NumberWordKind.None or NumberWordKind.Unit,
                NumberWordKind.Ordinal => seen == NumberWordKind.Tens ? word.Value < 10 : seen == NumberWordKind.Hundred,
                NumberWordKind.OrdinalTens => seen == NumberWordKind.Hundred,
                _ => false,
            };
            if (!allowed) return (value, at);
            value = word.Kind == NumberWordKind.Hundred ? Math.Max(value, 1) * 100 : value + word.Value;
            (at, seen) = (next + 1, word.Kind);
            if (word.Kind is NumberWordKind.Ordinal or NumberWordKind.OrdinalTens) traits |= NumberTraits.Ordinal;
            if (word.Kind is NumberWordKind.Ordinal or NumberWordKind.OrdinalTens) return (value, at);
        }
    }

    /// <summary>The thousands, millions and so on that follow, each with what comes after it.</summary>
    private (decimal Value, int End) AddScales(decimal value, int end, ref NumberTraits traits)
    {
        decimal total = 0;
        var last = Largest;
        while (WordAt(SkipHyphen(end)) is { Kind: NumberWordKind.Scale } scale && scale.Value < last && value < Largest / scale.Value)
        {
            traits |= NumberTraits.Scaled;
            total += value * scale.Value;
            (value, last, end) = (0, scale.Value, SkipHyphen(end) + 1);
            if (scale.Value < 1000) break;
            var next = WordAt(end).Kind == NumberWordKind.And ? end + 1 : end;
            var inner = NumberTraits.None;
            if (WordAt(next).Kind is not (NumberWordKind.Unit or NumberWordKind.Tens)) break;
            var (more, after) = ReadBelowThousand(next, ref inner);
            if ((inner & NumberTraits.Ordinal) != 0 || (next > end && more >= 100)) break;
            // 'Two million five thousand' goes on; the next scale must be a smaller one.
            (value, end) = (more, after);
        }

        return Multiply(total + value, end, ref traits, total > 0);
    }

    private (decimal Value, int End) Multiply(decimal value, int end, ref NumberTraits traits, bool done = false)
    {
        while (!done && WordAt(SkipHyphen(end)) is { Kind: NumberWordKind.Scale or NumberWordKind.Hundred } scale && value < Largest / scale.Value)
        {
            (value, end) = (value * scale.Value, SkipHyphen(end) + 1);
            traits |= NumberTraits.Words | NumberTraits.Scaled;
        }

        return (value, end);
    }

    /// <summary>The tenths of <c>two point five</c>.</summary>
    private (decimal Value, int End) ReadPoint(decimal value, int end)
    {
        if (WordAt(end).Kind != NumberWordKind.Point || WordAt(end + 1) is not { Kind: NumberWordKind.Unit, Value: < 10 } first) return (value, end);
        var (digit, at) = (0.1m, end + 1);
        for (var word = first; word is { Kind: NumberWordKind.Unit, Value: < 10 } && digit > 0.000_000_1m; word = WordAt(++at), digit /= 10)
            value += digit * word.Value;
        return (value, at);
    }

    /// <summary>The <c>and a half</c> or <c>-and-a-half</c> after a number.</summary>
    private (decimal Value, int End) AddHalf(decimal value, int end, ref NumberTraits traits)
    {
        var at = SkipHyphen(end);
        if (WordAt(at).Kind != NumberWordKind.And) return (value, end);
        at = SkipHyphen(at + 1);
        if (WordAt(at).Kind != NumberWordKind.Article) return (value, end);
        at = SkipHyphen(at + 1);
        if (WordAt(at) is not { Kind: NumberWordKind.Half or NumberWordKind.Quarter } part) return (value, end);
        traits |= NumberTraits.Words;
        return (value + (1 / part.Value), at + 1);
    }

    private NumberReading ReadAfterArticle(int at)
    {
        var next = SkipHyphen(at + 1);
        var traits = NumberTraits.Words | NumberTraits.Article;
        var word = WordAt(next);
        if (word.Kind == NumberWordKind.Couple) return ReadCouple(next, 1 + next - at);
        if (word.Kind == NumberWordKind.Vague && word.Value == 0 && next == at + 1)
            return new NumberReading(0, 2, NumberTraits.Vague | NumberTraits.Words);
        if (word.Kind == NumberWordKind.Half && WordAt(SkipHyphen(next + 1)) is { Kind: NumberWordKind.Scale } scale)
            return new NumberReading(scale.Value / 2, SkipHyphen(next + 1) + 1 - at, traits | NumberTraits.Scaled);
        if (word.Kind is not (NumberWordKind.Hundred or NumberWordKind.Scale)) return default;

        var (value, end) = word.Kind == NumberWordKind.Hundred ? ReadBelowThousand(next, ref traits) : (1, next);
        if ((traits & NumberTraits.Ordinal) != 0) return new NumberReading(value, end - at, traits);
        (value, end) = AddScales(value, end, ref traits);
        return new NumberReading(value, end - at, traits);
    }

    /// <summary><c>Half a million</c> is 500,000; <c>half a dozen</c> 6; a bare half is a part of one.</summary>
    private NumberReading ReadHalf(int at)
    {
        var next = SkipHyphen(at + 1);
        if (WordAt(next).Kind == NumberWordKind.Article) next = SkipHyphen(next + 1);
        return WordAt(next) is { Kind: NumberWordKind.Scale } scale
            ? new NumberReading(scale.Value / 2, next + 1 - at, NumberTraits.Words | NumberTraits.Scaled)
            : new NumberReading(0.5m, 1, NumberTraits.Words | NumberTraits.Fraction);
    }

    /// <summary><c>Tens of thousands</c>, <c>hundreds of millions</c>, <c>dozens</c>.</summary>
    private NumberReading ReadScales(int at)
    {
        var (value, end) = (WordAt(at).Value, at + 1);
        while (WordAt(end).Kind == NumberWordKind.Of && WordAt(end + 1) is { Kind: NumberWordKind.Scales } more && value < Largest / more.Value)
            (value, end) = (value * more.Value, end + 2);
        return new NumberReading(value, end - at, NumberTraits.Vague | NumberTraits.Words | NumberTraits.Scaled);
    }

    /// <summary>A couple is two; the <c>of</c> after it belongs to it, and so does a scale: <c>a couple of hundred</c>.</summary>
    private NumberReading ReadCouple(int at, int count)
    {
        var end = at + 1;
        if (WordAt(end).Kind == NumberWordKind.Of) (end, count) = (end + 1, count + 1);
        var traits = NumberTraits.Words;
        var (value, last) = Multiply(2, end, ref traits);
        return new NumberReading(value, count + last - end, traits);
    }
}
