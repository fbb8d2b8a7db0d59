using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>How sure a content is given to be, and whether its main predicate is negated.</summary>
/// <param name="scene">The sentence.</param>
internal sealed class CertaintyReader(StatementScene scene)
{
    /// <summary>The least sure of the cue and the words at the content's main predicate.</summary>
    public Certainty Of(StatementDraft draft)
    {
        var certainty = IsUnknown(draft) ? Certainty.Unclear : draft.Entry.Certainty;
        if (draft.ContentHead < scene.First || draft.ContentHead >= scene.End) return certainty;
        var least = At(draft.ContentHead, draft);
        if (IsHedge(draft.ContentHead) is { } own && scene.Child(draft.ContentHead, Cop, Xcomp) >= 0) least = Max(least, own);
        if (AttitudeOf(draft.ContentHead) is { } attitude) least = Max(least, attitude);
        if (HedgeWords.IsOpenIfNegated(scene.Lower(draft.ContentHead)) && IsNegation(draft.ContentHead, draft)) return Certainty.Unclear;
        return Max(certainty, Max(least, BeforePredicate(draft)));
    }

    /// <summary><c>Was not aware that</c>, <c>would not say how many</c>.</summary>
    private bool IsUnknown(StatementDraft draft) =>
        draft.Entry.Certainty == Certainty.Certain && draft.Entry.Stance is Stance.Believes or Stance.States && IsCueNegated(draft)
        && (draft.Entry.Stance == Stance.Believes || HasWould(draft) || IsOpen(draft.Content[0].First));

    private bool IsOpen(int first) => scene.IsRelativeWord(first) || scene.Is(first, StatementWord.Whether) || scene.Is(first, StatementWord.If);

    /// <summary><c>Said she hoped …</c>, <c>said snow is expected</c>: the content's own predicate is one of doubt.</summary>
    private Certainty? AttitudeOf(int head)
    {
        if (!scene.IsVerbal(head) || scene.Child(head, Nsubj, NsubjPass) < 0) return null;
        foreach (var entry in scene.Cue(head).Entries ?? [])
            if (entry.Part == CuePart.Verb && entry.Tail.Length == 0 && entry.Has(CueFrames.That) && !entry.Has(CueFrames.As | CueFrames.Small) && entry.Certainty is Certainty.Probable or Certainty.Possible
                && entry.Stance is Stance.Believes or Stance.Predicts or Stance.Speculates or Stance.Wants or Stance.Fears) return entry.Certainty;
        return null;
    }

    /// <summary><c>Perhaps ten boats had sunk</c>: an adverb of doubt at the subject.</summary>
    private Certainty BeforePredicate(StatementDraft draft)
    {
        var certainty = Certainty.Certain;
        if (scene.Child(draft.ContentHead, Nsubj, NsubjPass) is not (>= 0 and var subject) || !draft.HasInContent(new TokenStretch(subject, subject + 1))) return certainty;
        for (var token = scene.Tree.LeftOf(subject); token < subject; token++)
            if (scene.Relation(token) == Advmod && IsHedge(token) is { } hedge) certainty = Max(certainty, hedge);
        return certainty;
    }

    /// <summary>Whether the main predicate has <c>not</c>, <c>never</c>, <c>no longer</c>, or <c>no</c> at its subject or object.</summary>
    public bool IsNegated(StatementDraft draft)
    {
        var head = draft.ContentHead;
        if (head < scene.First || head >= scene.End) return scene.Is(draft.Content[0].First, StatementWord.No);
        if (IsNegation(head, draft) || IsNot(draft.Content[^1].First)) return true;
        for (var child = scene.Tree.ChildOf(head); child >= 0; child = scene.Tree.NextOf(child))
            if (scene.Relation(child) is Nsubj or NsubjPass or Obj or Xcomp && draft.HasInContent(new TokenStretch(child, child + 1))
                && (IsNone(child) || (scene.Relation(child) == Xcomp ? IsNegation(child, draft) && scene.Child(head, Cop) < 0 : HasNo(child) && !HedgeWords.IsBeyond(scene.Lower(child))))) return true;
        return IsNone(head) || HasNo(head) && !HedgeWords.IsBeyond(scene.Lower(head));
    }

    /// <summary>Whether the cue itself is negated: <c>did not say</c>.</summary>
    public bool IsCueNegated(StatementDraft draft)
    {
        for (var token = draft.Cue.First; token < draft.Cue.End; token++)
            if (IsNot(token) && !IsOwnWord(draft, token)) return true;
        return false;
    }

    /// <summary>Whether a word is one of the reading's own: <c>pleaded not guilty</c> is no negation of pleading.</summary>
    private static bool IsOwnWord(StatementDraft draft, int token) => token > draft.Head && token <= draft.Head + draft.Entry.Tail.Length;

    /// <summary>Whether the cue has <c>would</c>: <c>would not say</c>.</summary>
    public bool HasWould(StatementDraft draft)
    {
        for (var token = draft.Cue.First; token < draft.Cue.End; token++)
            if (scene.Is(token, StatementWord.Would) || scene.Is(token, StatementWord.WouldShort)) return true;
        return false;
    }

    /// <summary>How sure the article is that it was said: by the hedges within the cue, and by a cue that keeps a distance.</summary>
    public Certainty OfReporter(StatementDraft draft)
    {
        var certainty = draft.SourceHead < 0 ? draft.Entry.Certainty : draft.Entry.Stance == Stance.Claims ? Certainty.Possible : Certainty.Certain;
        for (var token = draft.Cue.First; token < draft.Cue.End; token++)
            if (token != draft.Head && IsHedge(token) is { } hedge) certainty = Max(certainty, hedge);
        return certainty;
    }

    private Certainty At(int head, StatementDraft draft)
    {
        var certainty = Certainty.Certain;
        for (var child = scene.Tree.ChildOf(head); child >= 0; child = scene.Tree.NextOf(child))
        {
            if (!draft.HasInContent(new TokenStretch(child, child + 1))) continue;
            if (scene.Is(child, StatementWord.Could) && IsNegation(head, draft)) continue;
            if (scene.Is(child, StatementWord.Should) && HedgeWords.IsDue(scene.Lower(head))) certainty = Max(certainty, Certainty.Probable);
            if (scene.Relation(child) is Aux or Advmod or Mark or Cop && IsHedge(child) is { } hedge && !(scene.Is(child, StatementWord.Whether) && draft.Entry.Stance == Stance.Asks))
                certainty = Max(certainty, hedge);
            if (scene.Relation(child) == Mark && scene.Is(child, StatementWord.If) && child == scene.Tree.LeftOf(head)) certainty = Certainty.Unclear;
            if (scene.Relation(child) == Advcl && scene.HasChildWord(child, StatementWord.If) && scene.HasChildWord(head, StatementWord.Would)) certainty = Max(certainty, Certainty.Possible);
        }

        return certainty;
    }

    private Certainty? IsHedge(int token) => HedgeWords.LevelOf(scene.Lower(token));

    private static Certainty Max(Certainty one, Certainty other) => one > other ? one : other;

    private bool IsNegation(int head, StatementDraft draft)
    {
        for (var child = scene.Tree.ChildOf(head); child >= 0; child = scene.Tree.NextOf(child))
            if ((IsNot(child) || (scene.Is(child, StatementWord.Longer) && scene.Is(child - 1, StatementWord.No))) && draft.HasInContent(new TokenStretch(child, child + 1))) return true;
        return false;
    }

    private bool IsNot(int token) =>
        scene.Is(token, StatementWord.Not) || scene.Is(token, StatementWord.Nt) || scene.Is(token, StatementWord.Never) || scene.Is(token, StatementWord.Neither);

    private bool IsNone(int token) =>
        scene.Is(token, StatementWord.None) || scene.Is(token, StatementWord.Nobody) || scene.Is(token, StatementWord.Nothing);

    private bool HasNo(int noun) =>
        scene.Child(noun, Det) is >= 0 and var det && (scene.Is(det, StatementWord.No) || scene.Is(det, StatementWord.Neither));
}
