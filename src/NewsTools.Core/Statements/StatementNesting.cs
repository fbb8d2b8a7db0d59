namespace NewsTools.Statements;

/// <summary>
/// Settles statements that lie in one another: within what somebody says, only what a third one says is a statement of its
/// own, with the outer one as its reporter. <c>I think</c> in a quote is not.
/// </summary>
internal static class StatementNesting
{
    private const int LongTurn = 40;
    private const int MaxDepth = 8;

    public static void Settle(List<StatementDraft> drafts, RowList<TokenStretch> quotes, StatementScene scene)
    {
        drafts.Sort((one, other) => one.Whole.First != other.Whole.First ? one.Whole.First.CompareTo(other.Whole.First)
            : one.Whole.End != other.Whole.End ? other.Whole.End.CompareTo(one.Whole.End) : one.Head.CompareTo(other.Head));
        var kept = new List<StatementDraft>(drafts.Count);
        var open = new List<StatementDraft>();
        foreach (var draft in drafts)
        {
            if (draft.Within is not null) continue;
            open.RemoveAll(before => before.Whole.End <= draft.Cue.First);
            draft.Within = Innermost(open, draft);
            if (draft.Within is { } outer && IsOfArticle(outer, draft, scene) && !IsQuoted(draft, quotes)) draft.Within = null;
            else if (draft.Within is not null && !Stands(draft, scene)) continue;
            if (DepthOf(draft) > MaxDepth || IsOfLargerCue(draft, kept)) continue;
            if (draft.Within is null && (IsQuoted(draft, quotes) || OnlyTellsSource(draft, open))) continue;
            LeaveOut(draft, open, scene);
            open.Add(draft);
            kept.Add(draft);
        }

        foreach (var draft in drafts)
            if (draft.Rule == CitedSources.Rule && kept.IndexOf(draft.Within!) is >= 0 and var speech) kept.Insert(speech + 1, draft);
        drafts.Clear();
        drafts.AddRange(kept);
    }

    /// <summary><c>The captain, who said he had seen nothing, was fined</c>, <c>rejected Kim's claim that …</c>: what the article tells of a thing within a noun phrase is the article's own.</summary>
    private static bool IsOfArticle(StatementDraft outer, StatementDraft draft, StatementScene scene) =>
        draft.SourceHead >= 0
        && ((outer.Rule is "object" or "passive" && ((draft.Entry.Has(CueFrames.That) && draft.Rule is "clause" or "noun that" or "quote") || draft.Rule == "passive")) || IsBesideName(draft, scene))
        && scene.Layer.Sentences[outer.Sentence].FirstToken <= draft.Head && outer.Within is null;

    /// <summary><c>Declined to comment on it</c>, <c>vowed to ban them</c>: the second verb is what the first one says.</summary>
    private static bool IsOfLargerCue(StatementDraft draft, List<StatementDraft> kept)
    {
        for (var i = kept.Count - 1; i >= 0 && kept[i].Sentence == draft.Sentence; i--)
            if (kept[i].Cue.Holds(draft.Head) && kept[i].Head != draft.Head && kept[i].Rule == "object" && draft.Rule == "object") return true;
            else if (draft.Cue.Holds(kept[i].Head) && kept[i].HasInContent(new TokenStretch(draft.Head, draft.Head + 1))) return true;
        return false;
    }

    /// <summary><c>…, which officials said would go into effect</c>: what a clause behind a comma tells of a name.</summary>
    private static bool IsBesideName(StatementDraft draft, StatementScene scene)
    {
        if (draft.Entry.Part != CuePart.Verb || draft.Source.IsEmpty || draft.Source.First > draft.Cue.First) return false;
        var first = draft.Source.First;
        if (!IsRelative(first)) first--;
        return first > 0 && IsRelative(first) && scene.Is(first - 1, StatementWord.Comma);

        bool IsRelative(int token) => token >= 0 && (scene.Is(token, StatementWord.Who) || scene.Is(token, StatementWord.Which));
    }

    /// <summary>How many statements a statement lies in, itself among them.</summary>
    private static int DepthOf(StatementDraft draft)
    {
        var depth = 1;
        for (var outer = draft.Within; outer is not null; outer = outer.Within) depth++;
        return depth;
    }

    private static StatementDraft? Innermost(List<StatementDraft> open, StatementDraft draft)
    {
        for (var i = open.Count - 1; i >= 0; i--)
            if (open[i].HasInContent(draft.Cue) && !IsTurn(open[i])) return open[i];
        return null;
    }

    /// <summary>A turn in a printed talk can be long; who is cited in it is cited beside it.</summary>
    private static bool IsTurn(StatementDraft draft) => draft.Rule is "colon" or ColonReader.TurnRule && draft.Content[0].End - draft.Content[0].First > LongTurn;

    /// <summary>Whether a statement within another is one of its own: speech of a third one.</summary>
    private static bool Stands(StatementDraft draft, StatementScene scene) =>
        draft.SourceHead >= 0 && draft.SourceHead != draft.Within!.SourceHead && draft.Entry.Has(CueFrames.Quote) && !OnlyDescribes(draft, scene)
        && (scene.Tag(draft.SourceHead) is PartOfSpeech.PROPN or PartOfSpeech.NOUN || (draft.Within.Rule == ColonReader.TurnRule && !scene.Is(draft.SourceHead, StatementWord.I) && !scene.Is(draft.SourceHead, StatementWord.We)));

    /// <summary><c>The attention people thought it would get</c>, <c>a poll saying that</c>: a verb that only describes a noun.</summary>
    private static bool OnlyDescribes(StatementDraft draft, StatementScene scene)
    {
        scene.GoTo(draft.Sentence);
        return scene.Relation(draft.Head) is DependencyRelation.AclRelcl or DependencyRelation.Acl && scene.Tag(draft.SourceHead) != PartOfSpeech.PROPN;
    }

    /// <summary><c>According to a memo seen by this paper</c>: a participle within the words for another's source.</summary>
    private static bool OnlyTellsSource(StatementDraft draft, List<StatementDraft> open) =>
        draft.Rule == "passive" && open.Exists(outer => outer.Source.Holds(draft.Head));

    /// <summary><c>Novak, who said she was ill, left the talks</c>: what the clause behind the comma says is no part of the source's name.</summary>
    private static void LeaveOut(StatementDraft draft, List<StatementDraft> open, StatementScene scene)
    {
        if (draft.Entry.Part != CuePart.Verb || draft.Source.IsEmpty || draft.Source.First > draft.Cue.First) return;
        var relative = draft.Source.First;
        if (!scene.Is(relative, StatementWord.Who) && !scene.Is(relative, StatementWord.Which) || relative == 0 || !scene.Is(relative - 1, StatementWord.Comma)) return;
        foreach (var outer in open)
            if (outer.Source.Holds(relative) && outer.SourceHead < relative - 1 && outer.Source.First < relative - 1) outer.Source = outer.Source with { End = relative - 1 };
    }

    private static bool IsQuoted(StatementDraft draft, RowList<TokenStretch> quotes)
    {
        int low = 0, high = quotes.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (quotes[middle].First <= draft.Head) low = middle;
            else high = middle - 1;
        }

        return quotes.Count > 0 && quotes[low].Holds(draft.Head) && quotes[low].Holds(draft.Cue.First);
    }
}
