using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>Reads <c>according to X</c> and its like, and adverbs such as <c>reportedly</c>: what they lean on is the content.</summary>
/// <param name="scene">The sentence.</param>
/// <param name="sources">Reads sources.</param>
internal sealed class LeaningPhraseReader(StatementScene scene, SourceReader sources)
{
    private const int MaxSteps = 8;
    private readonly ContentReader _contents = new(scene);

    public StatementDraft? ReadPhrase(int first, CueEntry entry)
    {
        var end = first + 1 + entry.Tail.Length;
        if (end >= scene.End) return null;
        var head = HeadAfter(first, end);
        var clause = ClauseOf(head, new TokenStretch(first, end));
        var draft = new StatementDraft { Entry = entry, Head = first, Rule = entry.Words, Sentence = scene.Sentence, ContentHead = clause, Cue = new TokenStretch(first, end) };
        draft.SourceHead = head;
        draft.Source = sources.PhraseOf(head, end, Math.Max(end + 1, LimitOf(head, clause, end)));
        if (draft.Source.First > end) draft.Source = draft.Source with { First = end };
        if (scene.Relation(head) is not (Root) && clause >= 0) draft.Content.Add(scene.Stretch(clause));
        else draft.Content.Add(new TokenStretch(scene.First, scene.End));
        return Finish(draft, new TokenStretch(draft.Cue.First, draft.Source.End));
    }

    public StatementDraft? ReadAdverb(int adverb, CueEntry entry)
    {
        var verb = scene.Head(adverb);
        if (scene.Tag(adverb) != PartOfSpeech.ADV || verb < scene.First || scene.Relation(adverb) != Advmod) return null;
        foreach (var other in CueLexicon.English.Find(scene.Lower(verb)) ?? [])
            if (other.Part == CuePart.Verb && other.Has(CueFrames.Quote)) return null;
        var draft = new StatementDraft { Entry = entry, Head = adverb, Rule = "adverb", Sentence = scene.Sentence, ContentHead = verb, Cue = new TokenStretch(adverb, adverb + 1) };
        draft.Content.Add(scene.Stretch(verb));
        return Finish(draft, draft.Cue);
    }

    private StatementDraft? Finish(StatementDraft draft, TokenStretch hole)
    {
        ContentReader.CutOut(draft.Content, hole);
        for (var i = 0; i < draft.Content.Count; i++) draft.Content[i] = _contents.Trim(draft.Content[i]);
        draft.Content.RemoveAll(piece => piece.IsEmpty);
        return draft.Content.Count == 0 ? null : draft;
    }

    /// <summary>The noun that the phrase leads to.</summary>
    private int HeadAfter(int first, int end)
    {
        var head = end;
        for (var token = end; token < Math.Min(scene.End, end + MaxSteps * 2); token++)
            if (scene.Tree.LeftOf(token) <= first && scene.IsNominal(token) && scene.Tree.LeftOf(token) >= first - 1) return token;
        for (var step = 0; step < MaxSteps && scene.Head(head) > head && scene.Head(head) < scene.End && !scene.IsVerbal(scene.Head(head)); step++) head = scene.Head(head);
        return head;
    }

    /// <summary>The clause that the phrase leans on, or -1.</summary>
    private int ClauseOf(int head, TokenStretch phrase)
    {
        var at = scene.Head(head);
        for (var step = 0; step < MaxSteps && at >= scene.First; step++)
        {
            if (!phrase.Holds(at) && (scene.IsVerbal(at) || scene.Child(at, Cop) >= 0 || scene.Relation(at) == Root)) return at;
            at = scene.Head(at);
        }

        return -1;
    }

    private int LimitOf(int head, int clause, int end)
    {
        if (clause > head)
            for (var token = end; token < clause; token++)
                if (scene.Is(token, StatementWord.Comma) && token > head && token >= scene.Tree.RightOf(head)) return token;
        return Math.Min(scene.End, scene.Tree.RightOf(head) + 2);
    }
}
