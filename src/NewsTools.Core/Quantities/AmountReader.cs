using System.Globalization;

namespace NewsTools.Quantities;

/// <summary>Reads one number with its sign, its scale and its unit or currency.</summary>
internal static class AmountReader
{

    /// <summary>The amount that starts at a piece, or none.</summary>
    /// <param name="scene">The sentence.</param>
    /// <param name="at">The piece.</param>
    /// <param name="money">Whether it is the upper end of a sum of money, whose sign it does not repeat.</param>
    public static AmountReading Read(QuantityScene scene, int at, bool money = false)
    {
        var amount = new AmountReading { First = at, Number = at };
        if (UnitReader.FindBefore(scene, at, out var length) is { } currency)
        {
            (amount.Unit, amount.Number) = (currency, at + length);
            // '$-5' and '$ 5'; a word as 'Rs' may have its full stop apart.
            if (scene.MarkAt(amount.Number) == '.' && scene.IsDigits(amount.Number + 1)) amount.Number++;
        }

        var negative = ReadSign(scene, ref amount, at);
        if (!ReadNumber(scene, ref amount)) return default;
        // '-$5m': the sign stands before the currency.
        if (negative) amount.Value = -amount.Value;
        var scaled = amount.Has(NumberTraits.Scaled);
        NumberTails.Read(scene, ref amount);
        ReadScaleLetter(scene, ref amount, money || amount.Unit is not null);
        amount.Bare = !scaled && !amount.Has(NumberTraits.Scaled) && !amount.Has(NumberTraits.Fraction);
        amount.Scale = ScaleOf(scene, amount);
        amount.End = amount.NumberEnd;
        if (amount.Unit is null) UnitReader.ReadNamed(scene, ref amount);
        if (amount.Unit is null) UnitReader.ReadAfter(scene, ref amount);
        else if (amount.Unit.Measure == QuantityMeasure.Money) UnitReader.SkipCode(scene, ref amount);
        if (amount.Unit is not null) UnitReader.ReadPer(scene, ref amount);
        return amount;
    }

    /// <summary>The product of the scale words at the end of the number.</summary>
    private static decimal ScaleOf(QuantityScene scene, in AmountReading amount)
    {
        // 'Two to three hundred'.
        if (!amount.Has(NumberTraits.Scaled)) return amount.NumberEnd > amount.Number + 1 && scene.NumberWordAt(amount.NumberEnd - 1) == NumberWordKind.Hundred ? 100 : 1;
        decimal scale = 1;
        var at = amount.NumberEnd - 1;
        for (; at > amount.Number && scale < 1e12m && scene.NumberWordAt(at) is NumberWordKind.Scale or NumberWordKind.Hundred; at--)
            scale *= NumberWords.English[scene.Pieces[at].Lower].Value;
        if (scale == 1 && at > amount.Number && ScaleOfLetter(scene, at) is > 0 and var letter) scale = letter;
        return scale;
    }

    private static bool ReadSign(QuantityScene scene, ref AmountReading amount, int at)
    {
        var sign = scene.MarkAt(amount.Number);
        var minus = sign is '-' or '\u2212' or '\u2013' && scene.IsGlued(amount.Number + 1) && (amount.Number == 0 || !scene.IsGlued(amount.Number) || amount.Unit is not null || scene.MarkAt(amount.Number - 1) == '(');
        var word = scene.Is(amount.Number, WordUse.Minus) && amount.Unit is null;
        var plus = sign == '+' && scene.IsGlued(amount.Number + 1) && !scene.IsGlued(amount.Number);
        if (!minus && !word && !plus) return false;
        amount.Number++;
        if (amount.Unit is null && UnitReader.FindBefore(scene, amount.Number, out var length) is { } currency) (amount.Unit, amount.Number) = (currency, amount.Number + length);
        return !plus && !(word && scene.IsThe(amount.Number - 2, FunctionWord.Or));
    }

    private static bool ReadNumber(QuantityScene scene, ref AmountReading amount)
    {
        var at = amount.Number;
        if (scene.IsDigits(at) && TryReadGroups(scene, at, out var grouped, out var end))
        {
            (amount.Value, amount.NumberEnd) = (grouped, end);
            return true;
        }

        var number = scene.NumberAt(at);
        if (!number.Success) return ReadOther(scene, ref amount);
        if (number.Has(NumberTraits.Vague) && !number.Has(NumberTraits.Scaled)) return ReadVague(scene, ref amount, number);
        if (scene.IsDigits(at) && scene.SpanOf(at) is ['0', >= '0' and <= '9', ..]) return false;
        (amount.Value, amount.NumberEnd, amount.Traits) = (number.Value, at + number.Count, number.Traits);
        if (number.Has(NumberTraits.Fraction)) ReadFractionOf(scene, ref amount);
        return true;
    }

    /// <summary>A third, one third, a quarter: parts that are written as ordinals.</summary>
    private static bool ReadOther(QuantityScene scene, ref AmountReading amount) => FractionReader.TryReadSign(scene, ref amount) || FractionReader.TryReadArticle(scene, ref amount);

    /// <summary><c>Several hundred</c> is some hundreds; a bare <c>several</c> is no amount.</summary>
    private static bool ReadVague(QuantityScene scene, ref AmountReading amount, in NumberReading number)
    {
        var next = amount.Number + number.Count;
        if (scene.NumberWordAt(next) is not (NumberWordKind.Scale or NumberWordKind.Hundred)) return false;
        decimal value = 1;
        while (scene.NumberWordAt(next) is NumberWordKind.Scale or NumberWordKind.Hundred && value < 1e12m)
            value *= NumberWords.English[scene.Pieces[next++].Lower].Value;
        (amount.Value, amount.NumberEnd, amount.Traits) = (value, next, NumberTraits.Vague | NumberTraits.Scaled | NumberTraits.Words);
        return true;
    }

    /// <summary><c>A quarter of a million</c>, <c>three quarters of a billion</c>.</summary>
    private static void ReadFractionOf(QuantityScene scene, ref AmountReading amount)
    {
        var at = amount.NumberEnd;
        if (scene.IsThe(at, FunctionWord.Of)) at++;
        if (scene.NumberWordAt(at) == NumberWordKind.Article) at++;
        if (scene.NumberWordAt(at) != NumberWordKind.Scale) return;
        amount.Value *= NumberWords.English[scene.Pieces[at].Lower].Value;
        amount.NumberEnd = at + 1;
        amount.Traits = (amount.Traits & ~NumberTraits.Fraction) | NumberTraits.Scaled;
    }

    /// <summary>Groups of three with spaces that do not break lines (<c>27 000</c>), or with full stops (<c>1.200.000</c>).</summary>
    private static bool TryReadGroups(QuantityScene scene, int at, out decimal value, out int end)
    {
        (value, end) = (0, at + 1);
        var first = scene.SpanOf(at);
        if (first.Length is > 4 and < 24 && first.Count('.') == 2 && first.LastIndexOf('.') == first.Length - 4 && first.IndexOf('.') == first.Length - 8)
            return decimal.TryParse(string.Concat(first[..^8], first[^7..^4], first[^3..]), NumberStyles.None, CultureInfo.InvariantCulture, out value);
        if (first.Length > 3 || !decimal.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out value)) return false;
        while (end < at + 8 && IsCommaGroup(scene, end)) (value, end) = ((value * 1000) + decimal.Parse(scene.SpanOf(end + 1), NumberStyles.None, CultureInfo.InvariantCulture), end + 2);
        while (end < at + 6 && IsGroup(scene, at, end)) value = (value * 1000) + decimal.Parse(scene.SpanOf(end++), NumberStyles.None, CultureInfo.InvariantCulture);
        return end > at + 1 && scene.NumberWordAt(end) != NumberWordKind.Scale;
    }

    /// <summary>The rest of <c>R3,200</c>, where a tokenizer parts what is behind the comma.</summary>
    private static bool IsCommaGroup(QuantityScene scene, int at) =>
        scene.MarkAt(at) == ',' && scene.IsGlued(at) && scene.IsDigits(at + 1) && scene.IsGlued(at + 1) && scene.SpanOf(at + 1).Length == 3
        && !scene.SpanOf(at + 1).ContainsAnyExceptInRange('0', '9');

    private static bool IsGroup(QuantityScene scene, int first, int at)
    {
        if (!scene.IsDigits(at) || scene.SpanOf(at).Length != 3 || scene.SpanOf(at).ContainsAnyExceptInRange('0', '9')) return false;
        var gap = scene.Text.AsSpan()[scene.Pieces[at - 1].End..scene.Pieces[at].Start];
        return gap is ['\u00A0' or '\u202F' or '\u2009' or '\u2007'] || (gap is [' '] && (scene.SpanOf(at) is "000" || scene.SpanOf(first)[0] != '0' && (IsThousand(scene, at + 1) || NounPhraseReader.IsPluralAhead(scene, at + 1) || (!scene.IsGlued(at + 1) && UnitReader.IsUnitAt(scene, at + 1)))));
    }

    private static bool IsThousand(QuantityScene scene, int at) => scene.IsDigits(at) && scene.SpanOf(at) is "000";

    /// <summary>The letter of <c>$5m</c>, <c>10k</c>, <c>$2b</c>; without a currency only before a noun: <c>5m people</c>.</summary>
    private static void ReadScaleLetter(QuantityScene scene, ref AmountReading amount, bool money)
    {
        var at = amount.NumberEnd;
        if (!scene.IsWord(at) || scene.Pieces[at].Length > 3 || !scene.IsDigits(at - 1)) return;
        var glued = scene.IsGlued(at);
        var scale = ScaleOfLetter(scene, at);
        if (scale == 0 || Math.Abs(amount.Value) > 1e9m) return;
        if (!money && scene.SpanOf(at) is "mm" or "MM") return;
        if (!money && !(glued && NounPhraseReader.IsPluralAhead(scene, at + 1)) && !UnitReader.IsCurrencyAfter(scene, at + 1)
            && !(scale == 1000 && glued) && !(scale == 1e9m && glued)) return;
        amount.Value *= scale;
        amount.NumberEnd++;
        amount.Traits |= NumberTraits.Scaled;
    }

    private static decimal ScaleOfLetter(QuantityScene scene, int at) => scene.SpanOf(at) switch
    {
        "k" or "K" => 1_000,
        "m" or "M" or "mil" or "mm" or "MM" => 1_000_000,
        "b" or "B" => 1_000_000_000,
        "t" or "T" => 1_000_000_000_000,
        _ => 0,
    };
}
