namespace NewsTools.Quantities;

/// <summary>Ages: <c>a 34-year-old man</c>, <c>five years old</c>, <c>aged 34</c>, <c>Maria Lopez, 34,</c>.</summary>
internal static class AgeForm
{
    private const int Oldest = 115;
    private static readonly uint Olds = WordHash.OfLower("olds");
    private static readonly uint Age = WordHash.OfLower("age");
    private static readonly uint Aged = WordHash.OfLower("aged");
    private static readonly uint Ages = WordHash.OfLower("ages");
    private static readonly uint Under = WordHash.OfLower("under");
    private static readonly uint Yo = WordHash.OfLower("yo");

    /// <summary>Adds the fact where an age is there.</summary>
    public static bool TryRead(QuantityScene scene, in AmountReading amount, out int next)
    {
        next = amount.End;
        if (amount.Has(NumberTraits.Ordinal) || amount.Has(NumberTraits.Vague) || amount.Unit is { Measure: not QuantityMeasure.Length }) return false;
        return TryReadAgeOf(scene, amount, ref next) || TryReadOld(scene, amount, ref next) || TryReadAged(scene, amount, ref next) || TryReadBound(scene, amount, ref next) || TryReadName(scene, amount, ref next);
    }

    private static bool TryReadOld(QuantityScene scene, in AmountReading amount, ref int next)
    {
        var at = amount.NumberEnd;
        decimal? upper = null;
        if (ReadUpper(scene, at, out var high, out var after)) (upper, at) = (high, after);
        if (scene.MarkAt(at) == '-') at++;
        if (scene.IsThe(at, Yo)) return Add(scene, amount, upper, "a", at + 1, ref next);
        if (!scene.Is(at, WordUse.AgeUnit)) return false;
        var unit = scene.SpanOf(at)[0] is 'm' or 'M' ? "mo" : scene.SpanOf(at)[0] is 'w' or 'W' ? "wk" : scene.SpanOf(at)[0] is 'd' or 'D' ? "d" : "a";
        at++;
        if (scene.MarkAt(at) == '-') at++;
        if (scene.IsThe(at, FunctionWord.Old) || scene.IsThe(at, Olds)) return Add(scene, amount, upper, unit, at + 1, ref next);
        return scene.IsThe(at, FunctionWord.Of) && scene.IsThe(at + 1, Age) && Add(scene, amount, upper, unit, at + 2, ref next);
    }

    /// <summary><c>At the age of 81</c>, <c>under the age of five</c>.</summary>
    private static bool TryReadAgeOf(QuantityScene scene, in AmountReading amount, ref int next)
    {
        var age = amount.First - 2;
        if (!scene.IsThe(age + 1, FunctionWord.Of) || !scene.IsThe(age, Age) || amount.Value > Oldest || amount.Unit is not null || scene.Is(amount.NumberEnd, WordUse.AgeUnit)) return false;
        var (modifier, first) = ModifierReader.Before(scene, scene.Is(age - 1, WordUse.Determiner) ? age - 1 : age);
        if (modifier == QuantityModifier.Exact) first = age;
        QuantityWriter.Add(scene, new QuantityDraft { Rule = QuantityRule.Age, First = first, End = amount.NumberEnd, Value = amount.Value, Measure = QuantityMeasure.Age, Unit = "a", Modifier = modifier });
        next = amount.NumberEnd;
        return true;
    }

    private static bool TryReadAged(QuantityScene scene, in AmountReading amount, ref int next)
    {
        var (modifier, first) = ModifierReader.Before(scene, amount.First);
        if (!scene.IsThe(first - 1, Aged) && !scene.IsThe(first - 1, Age) && !scene.IsThe(first - 1, Ages)) return false;
        if (amount.Value > Oldest || amount.Unit is not null) return false;
        decimal? upper = null;
        var end = amount.NumberEnd;
        if (ReadUpper(scene, end, out var high, out var after)) (upper, end) = (high, after);
        var (late, last) = ModifierReader.After(scene, end);
        var draft = new QuantityDraft { Rule = QuantityRule.Age, First = first - 1, End = last, Value = amount.Value, Upper = upper, Measure = QuantityMeasure.Age, Unit = "a", Modifier = last > end ? late : modifier };
        QuantityWriter.Add(scene, draft);
        next = ReadOthers(scene, last);
        return true;
    }

    /// <summary>The second of <c>aged 3 and 5</c>.</summary>
    private static int ReadOthers(QuantityScene scene, int at)
    {
        if (!scene.IsThe(at, FunctionWord.And)) return at;
        var number = scene.NumberAt(at + 1);
        var end = at + 1 + number.Count;
        if (!number.Success || number.Traits is not (NumberTraits.None or NumberTraits.Words) || number.Value > Oldest || scene.IsWord(end) && !NounPhraseReader.Ends(scene, end)) return at;
        QuantityWriter.Add(scene, new QuantityDraft { Rule = QuantityRule.Age, First = at + 1, End = end, Value = number.Value, Measure = QuantityMeasure.Age, Unit = "a" });
        return end;
    }

    /// <summary><c>Children under five</c>, <c>anyone over 65</c>.</summary>
    private static bool TryReadBound(QuantityScene scene, in AmountReading amount, ref int next)
    {
        var word = amount.First - 1;
        if ((!scene.IsThe(word, Under) && !scene.IsThe(word, FunctionWord.Over)) || !scene.Is(word - 1, WordUse.Persons)) return false;
        if (amount.Value > Oldest || amount.Unit is not null || amount.Upper is not null || NounPhraseReader.IsPluralAhead(scene, amount.NumberEnd) || scene.IsHyphen(amount.NumberEnd)) return false;
        var modifier = scene.IsThe(word, Under) ? QuantityModifier.LessThan : QuantityModifier.MoreThan;
        QuantityWriter.Add(scene, new QuantityDraft { Rule = QuantityRule.Age, First = word, End = amount.NumberEnd, Value = amount.Value, Measure = QuantityMeasure.Age, Unit = "a", Modifier = modifier });
        next = amount.NumberEnd;
        return true;
    }

    /// <summary>Two digits between commas after a name.</summary>
    private static bool TryReadName(QuantityScene scene, in AmountReading amount, ref int next)
    {
        var at = amount.Number;
        if (!scene.IsDigits(at) || amount.NumberEnd != at + 1 || scene.SpanOf(at).Length > 3 || scene.SpanOf(at).Contains('.') || amount.Value is < 1 or > Oldest || amount.Unit is not null) return false;
        if (scene.MarkAt(at - 1) != ',' || !scene.IsCapital(at - 2) || scene.TimeAt(at - 2) > 0 || scene.TimeAt(at) > 0 || scene.Is(at - 2, WordUse.Stop)) return false;
        if (scene.MarkAt(at + 1) is not (',' or '.' or ';' or ')') || (scene.MarkAt(at + 1) == ',' && scene.IsDigits(at + 2))) return false;
        var draft = new QuantityDraft { Rule = QuantityRule.AgeOfName, First = at, End = at + 1, Value = amount.Value, Measure = QuantityMeasure.Age, Unit = "a" };
        QuantityWriter.Add(scene, draft);
        next = at + 1;
        return true;
    }

    private static bool ReadUpper(QuantityScene scene, int at, out decimal value, out int end)
    {
        (value, end) = (0, at);
        if (scene.MarkAt(at) is '-' && scene.IsThe(at + 1, FunctionWord.To)) at++;
        if (!scene.IsThe(at, FunctionWord.To) && !scene.IsThe(at, FunctionWord.And) && scene.MarkAt(at) is not ('-' or '\u2013')) return false;
        var number = scene.NumberAt(at + 1);
        if (!number.Success || number.Traits is not (NumberTraits.None or NumberTraits.Words) || number.Value > Oldest) return false;
        (value, end) = (number.Value, at + 1 + number.Count);
        return !scene.IsThe(at, FunctionWord.And) || scene.Is(at - 2, WordUse.Boundary) || scene.IsThe(at - 2, FunctionWord.Between);
    }

    private static bool Add(QuantityScene scene, in AmountReading amount, decimal? upper, string unit, int end, ref int next)
    {
        var (modifier, first) = ModifierReader.Before(scene, amount.First);
        var draft = new QuantityDraft { Rule = QuantityRule.Age, First = first, End = end, Value = amount.Value, Upper = upper > amount.Value ? upper : null, Measure = QuantityMeasure.Age, Unit = unit, Modifier = modifier };
        if (scene.MarkAt(end - 2) == '-' && !NounPhraseReader.Ends(scene, end))
            (draft.ItemFirst, draft.ItemEnd) = (end, NounPhraseReader.ReadWhole(scene, end, true));
        QuantityWriter.Add(scene, draft);
        next = end;
        return true;
    }
}
