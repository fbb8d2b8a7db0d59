namespace NewsTools.Quantities;

/// <summary>A number of things: <c>some 27,000 US troops</c>, <c>two of the suspects</c>, <c>1,200-strong</c>, or a bare one.</summary>
internal static class CountForm
{
    private const int SmallWord = 13;
    private static readonly uint Score = WordHash.OfLower("score");
    private static readonly uint Whom = WordHash.OfLower("whom");
    private static readonly uint Which = WordHash.OfLower("which");
    private static readonly uint Them = WordHash.OfLower("them");
    private static readonly uint Strong = WordHash.OfLower("strong");
    private static readonly uint That = WordHash.OfLower("that");

    /// <summary>Adds the fact where the number counts.</summary>
    /// <returns>The piece to go on from.</returns>
    public static int Read(QuantityScene scene, in AmountReading amount)
    {
        var draft = new QuantityDraft(QuantityRule.Count, amount, QuantityMeasure.Count);
        (draft.Modifier, draft.First) = ModifierReader.Before(scene, amount.First);
        ReadEnd(scene, ref draft);
        if (amount.Has(NumberTraits.Vague) && draft.Modifier == QuantityModifier.Exact) draft.Modifier = QuantityModifier.AtLeast;
        var at = draft.End;
        var kept = scene.IsHyphen(at) ? ReadCompound(scene, ref draft, amount)
            : scene.IsThe(at, FunctionWord.Of) ? ReadOf(scene, ref draft, amount)
            : ReadNoun(scene, ref draft, amount);
        if (!kept) return Math.Max(amount.End, draft.End);
        ReadEnd(scene, ref draft);
        ReadPer(scene, ref draft);
        draft.Role = VerbReader.Read(scene, draft.First, draft.End);
        if (draft.ItemEnd <= draft.ItemFirst)
        {
            if (!IsWorthAlone(scene, draft, amount)) return amount.End;
            if (draft.Rule == QuantityRule.Count) draft.Rule = QuantityRule.CountBare;
            (draft.ItemFirst, draft.ItemEnd) = ItemReader.Before(scene, draft.First);
        }

        QuantityWriter.Add(scene, draft);
        return amount.End;
    }

    private static void ReadEnd(QuantityScene scene, ref QuantityDraft draft)
    {
        var (modifier, end) = ModifierReader.After(scene, draft.End);
        if (end == draft.End) return;
        (draft.Modifier, draft.End) = (modifier, end);
    }

    /// <summary><c>1,200-strong force</c>, <c>five-member panel</c>; not <c>two-sided</c> or <c>one-way</c>.</summary>
    private static bool ReadCompound(QuantityScene scene, ref QuantityDraft draft, in AmountReading amount)
    {
        var noun = draft.End + 1;
        if (!scene.IsWord(noun) || scene.IsCapital(noun) || scene.Is(noun, WordUse.Compound | WordUse.Stop | WordUse.TimeUnit) || scene.Is(noun, WordUse.Trigger) || IsAdjective(scene, noun))
        {
            draft.End = noun;
            return false;
        }

        draft.Rule = QuantityRule.CountHyphen;
        draft.End = noun + 1;
        if (!scene.IsThe(noun, Strong))
        {
            (draft.ItemFirst, draft.ItemEnd) = (noun, noun + 1);
            return !scene.IsHyphen(noun + 1);
        }

        (draft.ItemFirst, draft.ItemEnd) = (noun + 1, NounPhraseReader.ReadWhole(scene, noun + 1, false));
        if (draft.ItemEnd == draft.ItemFirst) (draft.ItemFirst, draft.ItemEnd) = (0, 0);
        draft.Role = null;
        return amount.Value >= 2;
    }

    private static bool IsAdjective(QuantityScene scene, int at)
    {
        var word = scene.SpanOf(at);
        return (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && word[^3] != 'e') || word.EndsWith("ly", StringComparison.Ordinal) || word.EndsWith("al", StringComparison.Ordinal) && word.Length > 6;
    }

    /// <summary><c>Dozens of people</c>, <c>two of the suspects</c>; <c>one of the best</c> counts nothing.</summary>
    private static bool ReadOf(QuantityScene scene, ref QuantityDraft draft, in AmountReading amount)
    {
        draft.Rule = QuantityRule.CountOf;
        var (first, end) = ItemReader.AfterOf(scene, draft.End + 1, plural: true);
        var one = amount.Value == 1 && !scene.IsDigits(amount.Number);
        // 'A score of 3 to 1'.
        if (one || (scene.IsThe(draft.End - 1, Score) && scene.IsDigits(draft.End + 1))) return false;
        if (end == first || !(amount.Has(NumberTraits.Vague) || scene.Is(draft.End + 1, WordUse.Determiner) || NounPhraseReader.IsPlural(scene, end - 1))) return true;
        (draft.ItemFirst, draft.ItemEnd, draft.End) = (first, end, end);
        return true;
    }

    private static bool ReadNoun(QuantityScene scene, ref QuantityDraft draft, in AmountReading amount)
    {
        var at = draft.End;
        if (scene.IsThe(at, Strong) && NounPhraseReader.Ends(scene, at + 1))
        {
            draft.End++;
            return true;
        }

        if (scene.Is(at, WordUse.Extra) && !NounPhraseReader.Ends(scene, at + 1)) at++;
        else if (scene.Is(at, WordUse.Extra)) return !IsOne(amount);
        if (NounPhraseReader.Ends(scene, at)) return !IsOne(amount);
        var end = IsOne(amount) ? NounPhraseReader.ReadWhole(scene, at, afterArticle: true) : NounPhraseReader.ReadPlural(scene, at);
        if (IsOne(amount))
        {
            draft.Rule = QuantityRule.CountOne;
            if (end == at || !OneCounts(scene, draft.First, at, end)) return false;
        }

        if (end > at) (draft.ItemFirst, draft.ItemEnd, draft.End) = (at, end, end);
        return true;
    }

    private static bool IsOne(in AmountReading amount) => amount.Value == 1 && amount.Upper is null;

    /// <summary>'One soldier was killed' counts; 'one day', 'one official said', 'no one' do not.</summary>
    private static bool OneCounts(QuantityScene scene, int first, int at, int end) =>
        (!scene.Is(first - 1, WordUse.Determiner | WordUse.Possessive | WordUse.Label) || scene.IsThe(first - 1, That)) && !scene.Is(at, WordUse.OneStop) && !scene.Is(end - 1, WordUse.OneStop)
        && !scene.Is(end, WordUse.Speech) && !scene.IsCapital(at);

    private static void ReadPer(QuantityScene scene, ref QuantityDraft draft)
    {
        if (!scene.IsThe(draft.End, FunctionWord.Per)) return;
        if (scene.IsWord(draft.End + 1) && !scene.Is(draft.End + 1, WordUse.Stop | WordUse.Trigger)) draft.Per = PerUnits.CodeOf(scene, draft.End + 1, out _);
        else if (scene.IsDigits(draft.End + 1) || scene.Is(draft.End + 1, WordUse.Trigger)) draft.Per = PerUnits.NumberOf(scene, draft.End + 1);
    }

    /// <summary>Whether a number without a noun is an amount: small words only with a modifier or a verb that counts.</summary>
    private static bool IsWorthAlone(QuantityScene scene, in QuantityDraft draft, in AmountReading amount)
    {
        if (amount.Value == 0 && !scene.IsDigits(amount.Number)) return false;
        var small = !scene.IsDigits(amount.Number) && amount.Value < SmallWord && amount.Upper is null;
        if (small && scene.IsThe(draft.First - 1, FunctionWord.Of)) return false;
        if (scene.IsThe(draft.End, FunctionWord.Of) && IsPronoun(scene, draft.End + 1)) return true;
        if (amount.Value < 0 || (amount.Value != Math.Floor(amount.Value) && !scene.IsDigits(amount.Number))) return true;
        if (draft.Role is not null || draft.Modifier != QuantityModifier.Exact || amount.Upper is not null || amount.Has(NumberTraits.Scaled)) return true;
        if (!scene.IsDigits(amount.Number)) return !small;
        return amount.Value > 1 && !scene.IsCapital(draft.End) && !IsNoun(scene, draft.First - 1);
    }

    /// <summary>'Five of whom were wounded'.</summary>
    private static bool IsPronoun(QuantityScene scene, int at) => scene.IsThe(at, Whom) || scene.IsThe(at, Which) || scene.IsThe(at, Them);

    /// <summary>'Posts 542 and 543' are named, not counted; 'fell to 542', 'killed 542' count.</summary>
    private static bool IsNoun(QuantityScene scene, int at)
    {
        if (scene.IsThe(at, FunctionWord.And) && scene.IsDigits(at - 1)) at -= 2;
        if (scene.MarkAt(at) == ':') return true;
        return scene.IsWord(at) && !scene.Is(at, WordUse.Stop | WordUse.Determiner | WordUse.Verb | WordUse.Role | WordUse.Change | WordUse.Auxiliary) && !NounPhraseReader.IsParticiple(scene, at)
            && !scene.SpanOf(at).EndsWith("ing", StringComparison.Ordinal) && !scene.SpanOf(at).EndsWith("ly", StringComparison.Ordinal);
    }
}
