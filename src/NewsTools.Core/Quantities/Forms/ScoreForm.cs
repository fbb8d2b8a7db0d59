namespace NewsTools.Quantities;

/// <summary>Scores and votes: <c>3-1</c>, <c>53-47</c>, <c>218 to 210</c>, <c>54 votes to 46</c>.</summary>
internal static class ScoreForm
{
    private const int Reach = 7;
    private const int HighestSpaced = 30;
    private const int HighestScore = 250;
    private static readonly uint Votes = WordHash.OfLower("votes");

    /// <summary>Adds the fact where a score or vote is there, or passes over a record of three numbers.</summary>
    public static bool TryRead(QuantityScene scene, in AmountReading amount, out int next)
    {
        next = amount.End;
        if (amount.Unit is not null || amount.Traits is not (NumberTraits.None or NumberTraits.Words) || amount.Value < 0 || amount.Value != Math.Floor(amount.Value)) return false;
        var at = amount.NumberEnd;
        var dash = scene.MarkAt(at) is '-' or '\u2013' && scene.IsGlued(at) == scene.IsGlued(at + 1);
        if (dash && !scene.IsGlued(at) && amount.Value > HighestSpaced) return false;
        if (scene.IsThe(at, Votes)) at++;
        if (!dash && !scene.IsThe(at, FunctionWord.To)) return false;
        var other = AmountReader.Read(scene, at + 1);
        if (!other.Success || other.Unit is not null || other.Traits is not (NumberTraits.None or NumberTraits.Words) || other.Value != Math.Floor(other.Value) || scene.TimeAt(at + 1) > 0) return false;
        if (dash && (IsInName(scene, amount) || scene.Pieces[amount.First].Token == scene.Pieces[other.First].Token)) return false;
        if (dash && scene.MarkAt(other.End) is '-' or '\u2013' && scene.IsGlued(other.End) && scene.IsDigits(other.End + 1)) return Pass(scene, other.End, out next);
        var rule = RuleOf(scene, amount, other, dash, at > amount.NumberEnd);
        if (rule is null) return false;
        var end = scene.IsThe(other.End, Votes) ? other.End + 1 : other.End;
        QuantityWriter.Add(scene, new QuantityDraft
        {
            Rule = rule,
            First = amount.First,
            End = dash ? other.End : end,
            Value = amount.Value,
            Upper = other.Value,
            Measure = rule == QuantityRule.Vote ? QuantityMeasure.Vote : QuantityMeasure.Score,
        });
        next = end;
        return true;
    }

    /// <summary>The 16 of <c>F-16-2</c>.</summary>
    private static bool IsInName(QuantityScene scene, in AmountReading amount) =>
        scene.IsGlued(amount.First) && (scene.IsWord(amount.First - 1) || scene.MarkAt(amount.First - 1) is '-' or '/' or '.');

    /// <summary>A record such as <c>10-3-1</c> is no amount.</summary>
    private static bool Pass(QuantityScene scene, int at, out int next)
    {
        while (scene.IsDigits(at) || scene.MarkAt(at) is '-' or '\u2013') at++;
        next = at;
        return true;
    }

    private static QuantityRule? RuleOf(QuantityScene scene, in AmountReading one, in AmountReading other, bool dash, bool votes)
    {
        if (votes) return QuantityRule.Vote;
        var vote = Distance(scene, one.First, other.End, WordUse.VoteCue);
        var score = Distance(scene, one.First, other.End, WordUse.ScoreCue);
        var counts = NounPhraseReader.IsPluralAhead(scene, other.End) && !scene.Is(other.End, WordUse.VoteCue | WordUse.ScoreCue);
        if (!dash) return one.Value <= other.Value && vote > 2 ? null : vote <= 3 ? QuantityRule.Vote : score <= 3 && one.Value < HighestScore ? QuantityRule.Score : null;
        if (counts && one.Value < other.Value) return null;
        if (vote <= Reach && vote <= score) return QuantityRule.Vote;
        if (score <= Reach && one.Value < HighestScore && other.Value < HighestScore) return QuantityRule.Score;
        if (scene.IsCapital(one.First - 1) && scene.IsCapital(other.End) && !scene.IsTitleCase) return QuantityRule.Score;
        return one.Value >= other.Value && one.Value < 100 && !counts && scene.IsGlued(one.End) ? QuantityRule.Score : null;
    }

    private static int Distance(QuantityScene scene, int first, int end, WordUse use)
    {
        for (var step = 1; step <= Reach; step++)
            if (scene.Is(first - step, use) || scene.Is(end + step - 1, use))
                return step;
        return int.MaxValue;
    }
}
