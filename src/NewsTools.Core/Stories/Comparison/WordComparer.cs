namespace NewsTools.Comparison;

/// <summary>Compares words of aligned sentences that leave something open (<c>may</c>, <c>probably</c>) or deny it (<c>not</c>).</summary>
/// <param name="list">Where differences go.</param>
internal sealed class WordComparer(DifferenceList list)
{
    private const double LeastLikeness = 0.5;
    private const int MostNumbers = 8;

    public void Compare(SentenceGroup group)
    {
        if (group.Likeness < LeastLikeness) return;
        CompareHedges(group);
        CompareNegations(group);
        CompareBareNumbers(group);
    }

    /// <summary>Numbers that are no amounts of their own (<c>three of them</c>): the one that is left of each side, before the same word.</summary>
    private void CompareBareNumbers(SentenceGroup group)
    {
        var (before, after) = (BareNumbers(group.Before, list.Before), BareNumbers(group.After, list.After));
        Cancel(before, after, (one, other) => one.Word == other.Word);
        if (before is not [var first] || after is not [var second] || first.Level != second.Level) return;
        list.Add(new DifferenceDraft(DifferenceKind.Number, first.Span, second.Span, "numbers") { Likeness = group.Likeness, Confidence = 0.7 });
    }

    private static List<(TextSpan Span, uint Word, int Level)> BareNumbers(List<ComparedSentence> sentences, ComparedText text)
    {
        var found = new List<(TextSpan Span, uint Word, int Level)>();
        foreach (var sentence in sentences)
        {
            TextSpan[] taken = [.. text.Quantities[sentence.Index].Select(fact => fact.GetSpan()), .. text.Times[sentence.Index].Select(fact => fact.GetSpan()), .. text.Names[sentence.Index].Select(fact => fact.GetSpan())];
            for (var token = sentence.Row.FirstToken; token < sentence.Row.EndToken - 1 && found.Count < MostNumbers; token++)
            {
                var row = text.Document.Tokens.Tokens[token];
                if (text.Document.Tags[token] == PartOfSpeech.NUM && !Array.Exists(taken, span => span.Overlaps(row.Span))) found.Add((row.Span, row.Lower, (int)text.Document.Tokens.Tokens[token + 1].Lower));
            }
        }

        return found;
    }

    /// <summary>Equal words are taken away, then words of equal strength; what is left was added or dropped.</summary>
    private void CompareHedges(SentenceGroup group)
    {
        var (before, after) = (Hedges(group.Before, list.Before), Hedges(group.After, list.After));
        Cancel(before, after, (one, other) => one.Word == other.Word);
        Cancel(before, after, (one, other) => one.Level == other.Level);
        while (before.Count > 0 || after.Count > 0)
        {
            var one = before.Count > 0 ? before[0] : default((TextSpan Span, uint Word, int Level)?);
            var other = after.Count > 0 ? after[0] : default((TextSpan Span, uint Word, int Level)?);
            if (before.Count > 0) before.RemoveAt(0);
            if (after.Count > 0) after.RemoveAt(0);
            var softer = (other?.Level ?? 0) > (one?.Level ?? 0);
            list.Add(new DifferenceDraft(softer ? DifferenceKind.Softened : DifferenceKind.Hardened, one?.Span ?? Plain(group.Before, list.Before, other!.Value.Span, list.After), other?.Span ?? Plain(group.After, list.After, one!.Value.Span, list.Before), "hedges") { Likeness = group.Likeness, Confidence = 0.8 });
        }
    }

    private static void Cancel(List<(TextSpan Span, uint Word, int Level)> before, List<(TextSpan Span, uint Word, int Level)> after, Func<(TextSpan Span, uint Word, int Level), (TextSpan Span, uint Word, int Level), bool> isSame)
    {
        for (var i = before.Count - 1; i >= 0; i--)
            if (after.FindIndex(other => isSame(before[i], other)) is >= 0 and var j)
            {
                after.RemoveAt(j);
                before.RemoveAt(i);
            }
    }

    private static List<(TextSpan Span, uint Word, int Level)> Hedges(List<ComparedSentence> sentences, ComparedText text)
    {
        var found = new List<(TextSpan, uint, int)>();
        foreach (var sentence in sentences)
            for (var token = sentence.Row.FirstToken; token < sentence.Row.EndToken; token++)
                if (DifferenceWords.HedgeOf(text.Document.Tokens.Tokens[token].Lower) is > 0 and var level && IsFunction(text, token))
                    found.Add((text.Document.Tokens.Tokens[token].Span, text.Document.Tokens.Tokens[token].Lower, level));
        return found;
    }

    /// <summary>Not <c>May</c> the month, nor <c>it appeared on the list</c>.</summary>
    private static bool IsFunction(ComparedText text, int token) =>
        text.Document.Tags[token] is PartOfSpeech.AUX or PartOfSpeech.ADV or PartOfSpeech.ADJ or PartOfSpeech.SCONJ
        || (text.Document.Tags[token] == PartOfSpeech.VERB && text.Document.Tree.Relations[token] is DependencyRelation.Root or DependencyRelation.Ccomp or DependencyRelation.Conj or DependencyRelation.Parataxis && HasClause(text, token));

    private static bool HasClause(ComparedText text, int token)
    {
        var heads = text.Document.Tree.Heads;
        for (var next = token + 1; next < heads.Length && next < token + 12; next++)
            if (heads[next] == token && text.Document.Tree.Relations[next] is DependencyRelation.Xcomp) return true;
        return false;
    }

    /// <summary>The auxiliary where the other article has the hedge: the one of the verb of the same lemma; or null.</summary>
    private static TextSpan? Plain(List<ComparedSentence> sentences, ComparedText text, TextSpan hedge, ComparedText other)
    {
        var verb = other.Document.Tree.Heads[other.TokenAt(hedge.Start)];
        if (verb < 0 || other.Document.Tags[other.TokenAt(hedge.Start)] != PartOfSpeech.AUX) return null;
        var lemma = other.Document.Tags.LemmaHashOf(verb);
        foreach (var sentence in sentences)
            for (var token = sentence.Row.FirstToken; token < sentence.Row.EndToken; token++)
                if (DifferenceWords.IsPlain(text.Document.Tokens.Tokens[token].Lower) && text.Document.Tree.Heads[token] is >= 0 and var head && text.Document.Tags.LemmaHashOf(head) == lemma)
                    return text.Document.Tokens.Tokens[token].Span;
        return null;
    }

    /// <summary>A negation at a word that the other sentence has without one, where not both tell it by another word (<c>did not come</c>, <c>failed to come</c>).</summary>
    private void CompareNegations(SentenceGroup group)
    {
        var (before, after) = (Negations(group.Before, list.Before), Negations(group.After, list.After));
        if (before.Count == after.Count) return;
        if (before.Count > after.Count) ReportNegation(before, group.After, list.After, group.Likeness, isBefore: true);
        else ReportNegation(after, group.Before, list.Before, group.Likeness, isBefore: false);
    }

    private void ReportNegation(List<(TextSpan Span, uint Head)> found, List<ComparedSentence> others, ComparedText other, double likeness, bool isBefore)
    {
        var bare = BareHeads(others, other);
        foreach (var (span, head) in found)
            if (bare.Contains(head))
            {
                list.Add(new DifferenceDraft(DifferenceKind.Negation, isBefore ? span : null, isBefore ? null : span, "negations") { Likeness = likeness, Confidence = 0.8 });
                return;
            }
    }

    /// <summary>The lemmas that have no negation in some sentences.</summary>
    private static HashSet<uint> BareHeads(List<ComparedSentence> sentences, ComparedText text)
    {
        var negated = Negations(sentences, text).Select(pair => pair.Head).ToHashSet();
        var bare = new HashSet<uint>();
        foreach (var sentence in sentences)
            for (var token = sentence.Row.FirstToken; token < sentence.Row.EndToken; token++) bare.Add(text.Document.Tags.LemmaHashOf(token));
        bare.ExceptWith(negated);
        return bare;
    }

    private static List<(TextSpan Span, uint Head)> Negations(List<ComparedSentence> sentences, ComparedText text)
    {
        var found = new List<(TextSpan, uint)>();
        var (tokens, tags, heads) = (text.Document.Tokens, text.Document.Tags, text.Document.Tree);
        foreach (var sentence in sentences)
            for (var token = sentence.Row.FirstToken; token < sentence.Row.EndToken; token++)
                if (DifferenceWords.IsNegation(tokens.Tokens[token].Lower) || DifferenceWords.IsUnmade(tags.LemmaHashOf(token)))
                    found.Add((tokens.Tokens[token].Span, heads.Heads[token] is >= 0 and var head ? tags.LemmaHashOf(head) : 0));
        return found;
    }
}
