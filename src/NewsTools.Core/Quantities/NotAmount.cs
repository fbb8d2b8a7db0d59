namespace NewsTools.Quantities;

/// <summary>Tells numbers that name, date or order something from amounts.</summary>
internal static class NotAmount
{

    /// <summary>Whether the bare number is no amount; one with a unit always is.</summary>
    /// <param name="scene">The sentence.</param>
    /// <param name="amount">The number.</param>
    /// <param name="skip">The piece to go on from.</param>
    public static bool Is(QuantityScene scene, in AmountReading amount, out int skip)
    {
        skip = amount.NumberEnd;
        if (IsCode(scene, amount, ref skip)) return true;
        if (scene.Is(amount.First - 1, WordUse.Brand) && scene.IsGlued(amount.NumberEnd)) return true;
        if (amount.Unit is not null && amount.Unit.Code != "deg" && !IsNamedByLetter(scene, amount)) return false;
        if (IsLabelled(scene, amount))
        {
            skip = EndOfList(scene, amount.NumberEnd);
            return true;
        }

        return IsNamedByLetter(scene, amount) || IsBullet(scene, amount) || IsTelephone(scene, amount, ref skip)
            || IsAddress(scene, amount) || IsPartOfName(scene, amount);
    }

    /// <summary>A token with hyphens or slashes between its digits, a version, a number with letters: <c>555-0143</c>, <c>10.4.1</c>, <c>4A</c>.</summary>
    private static bool IsCode(QuantityScene scene, in AmountReading amount, ref int skip)
    {
        var at = amount.Number;
        if (!scene.IsDigits(at)) return false;
        var token = scene.Pieces[at].Token;
        var (groups, end) = (0, at);
        while (end < scene.Count && scene.Pieces[end].Token == token)
        {
            if (scene.IsDigits(end)) groups++;
            end++;
        }

        var mark = scene.MarkAt(amount.NumberEnd);
        var isCode = (groups > 1 && !amount.Has(NumberTraits.Fraction) && amount.NumberEnd < end) || (mark is ':' or '/' && scene.IsDigits(amount.NumberEnd + 1) && scene.IsGlued(amount.NumberEnd) && scene.IsGlued(amount.NumberEnd + 1))
            || (amount.Unit is null && scene.IsWord(amount.NumberEnd) && scene.IsGlued(amount.NumberEnd));
        if (isCode) skip = Math.Max(end, amount.NumberEnd);
        return isCode;
    }

    /// <summary><c>F-16</c>, <c>COVID-19</c>, <c>M1</c>, <c>G20</c>: letters right before.</summary>
    private static bool IsNamedByLetter(QuantityScene scene, in AmountReading amount)
    {
        var at = amount.First;
        if (!scene.IsDigits(at)) return scene.IsHyphen(at - 1) && scene.IsWord(at - 2) && amount.Unit is null && scene.IsCapital(at - 2);
        if (scene.IsGlued(at) && scene.IsWord(at - 1)) return true;
        if (scene.MarkAt(at - 1) is '#' or '/' or '.' or '\u2116' && scene.IsGlued(at)) return true;
        return scene.IsGlued(at) && scene.MarkAt(at - 1) is '-' or '\u2011' && scene.IsGlued(at - 1) && (scene.IsWord(at - 2) || scene.IsDigits(at - 2)) && !scene.Is(at - 2, WordUse.Trigger);
    }

    /// <summary><c>Chapter 3</c>, <c>No. 10</c>, <c>Boeing 787</c>.</summary>
    private static bool IsLabelled(QuantityScene scene, in AmountReading amount)
    {
        var before = amount.First - 1;
        if (scene.MarkAt(before) == '.' && scene.IsGlued(before)) before--;
        if (before < 0 || amount.Value >= 100_000 || amount.Has(NumberTraits.Scaled)) return false;
        if (scene.Is(before, WordUse.Brand)) return true;
        if (scene.MarkAt(before) is '&' or '#') return true;
        if (!scene.Is(before, WordUse.Label)) return false;
        if (!scene.IsDigits(amount.Number) && !scene.IsCapital(before)) return scene.IsWord(before) && !NounPhraseReader.IsPluralAhead(scene, amount.NumberEnd);
        return !scene.SpanOf(amount.Number).Contains(',');
    }

    /// <summary>Passes over the other numbers of <c>pages 12, 13 and 20 to 24</c>.</summary>
    private static int EndOfList(QuantityScene scene, int at)
    {
        while (true)
        {
            var next = at;
            if (scene.MarkAt(next) is ',' or '-' or '\u2013') next++;
            if (scene.IsThe(next, FunctionWord.And) || scene.IsThe(next, FunctionWord.Or) || scene.IsThe(next, FunctionWord.To)) next++;
            if (next == at || !scene.IsDigits(next) || NounPhraseReader.IsPluralAhead(scene, next + 1) || scene.SpanOf(next).Contains(',')) return at;
            at = next + 1;
        }
    }

    /// <summary>The end of a telephone number that begins with a zero, or the piece itself.</summary>
    public static int EndOfTelephone(QuantityScene scene, int at)
    {
        var skip = at;
        return IsTelephone(scene, new AmountReading { Number = at, NumberEnd = at + 1 }, ref skip) ? skip : at;
    }

    /// <summary><c>1. First</c>, <c>(2)</c>, <c>3)</c> at the start.</summary>
    private static bool IsBullet(QuantityScene scene, in AmountReading amount)
    {
        if (!scene.IsDigits(amount.Number) || amount.NumberEnd != amount.Number + 1 || scene.SpanOf(amount.Number).Length > 3) return false;
        var next = scene.MarkAt(amount.NumberEnd);
        if (amount.First == 0 && next is '.' or ')' && amount.NumberEnd < scene.Count - 1) return true;
        if (amount.First == 0 && scene.Count <= 2) return true;
        return scene.MarkAt(amount.First - 1) is '(' or '[' && next is ')' or ']';
    }

    /// <summary>Three groups of digits and more with spaces or hyphens between them.</summary>
    private static bool IsTelephone(QuantityScene scene, in AmountReading amount, ref int skip)
    {
        var (groups, digits, at) = (0, 0, amount.Number);
        if (!scene.IsDigits(at)) return false;
        for (; at < scene.Count && groups < 8; at++)
        {
            if (scene.IsDigits(at))
            {
                if (scene.SpanOf(at).ContainsAny(',', '.') || scene.TimeAt(at) > 0) break;
                groups++;
                digits += scene.SpanOf(at).Length;
            }
            else if (scene.MarkAt(at) is not ('-' or '(' or ')' or '/'))
            {
                break;
            }
        }

        if (groups < 3 || digits < 7) return false;
        skip = at;
        return true;
    }

    /// <summary><c>10 Downing Street</c>, <c>1600 Pennsylvania Avenue</c>.</summary>
    private static bool IsAddress(QuantityScene scene, in AmountReading amount)
    {
        if (!scene.IsDigits(amount.Number) || amount.NumberEnd != amount.Number + 1) return false;
        var at = amount.NumberEnd;
        while (at < amount.NumberEnd + 4 && scene.IsCapital(at) && !scene.Is(at, WordUse.Street)) at++;
        return at > amount.NumberEnd && scene.IsCapital(at) && scene.Is(at, WordUse.Street);
    }

    /// <summary><c>Apollo 11</c>, <c>World War Two</c>, <c>the Chicago Seven</c>: a capital before, no common noun behind.</summary>
    private static bool IsPartOfName(QuantityScene scene, in AmountReading amount)
    {
        var before = amount.First - 1;
        if (scene.IsTitleCase || amount.Has(NumberTraits.Scaled)) return false;
        if (!scene.IsDigits(amount.Number) && scene.IsCapital(amount.Number) && amount.Number > 0 && scene.IsWord(amount.Number - 1)) return true;
        if (!scene.IsCapital(before) || scene.Is(before, WordUse.Stop | WordUse.Determiner | WordUse.Role | WordUse.Verb)) return false;
        if (!scene.IsDigits(amount.Number) || scene.SpanOf(amount.Number).ContainsAny(',', '.')) return false;
        return scene.IsCapital(amount.NumberEnd) || !NounPhraseReader.IsPluralAhead(scene, amount.NumberEnd);
    }
}
