using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>Reads <c>according to X</c> and its like, and adverbs such as <c>reportedly</c>: what they lean on is the content.</summary>
/// <param name="scene">The sentence.</param>
/// <param name="sources">Reads sources.</param>
internal sealed class LeaningPhraseReader(StatementScene scene, SourceReader sources)
{
    private const int MaxSteps = 8;
    private const int MaxPhrase = 64;
    private static readonly WordSet Figures = WordSet.Of(EmbeddedLines.Words("survey-figures.txt"));

    private readonly CueSpanReader _cues = new(scene);

    public StatementDraft? ReadPhrase(int first, CueEntry entry)
    {
        var end = first + 1 + entry.Tail.Length;
        if (end >= scene.End) return null;
        if (entry.Has(CueFrames.Np)) return ReadStand(first, end, entry);
        var head = HeadAfter(first, end);
        var described = DescribedBy(first, head);
        var clause = ClauseOf(described >= 0 ? described : head, new TokenStretch(first, end));
        var draft = new StatementDraft { Entry = entry, Head = first, Rule = entry.Words, Sentence = scene.Sentence, ContentHead = clause, Cue = new TokenStretch(first, end) };
        draft.SourceHead = head;
        draft.Source = sources.PhraseOf(head, end, Math.Max(end + 1, LimitOf(head, clause, end)));
        if (described >= 0) draft.Source = scene.Trim(draft.Source with { End = scene.Tree.RightOf(described) + 1 });
        else if (BeforeClause(first, head, draft.Source.End) is >= 0 and var comma) draft.Source = draft.Source with { End = comma };
        else if (LastBehind(draft.Source.End) is >= 0 and var last) draft.Source = draft.Source with { End = last + 1 };
        if (draft.Source.End == scene.End && scene.Is(scene.End - 1, StatementWord.Stop)) draft.Source = draft.Source with { End = scene.End - 1 };
        if (draft.Source.First > end) draft.Source = draft.Source with { First = end };
        if (IsAtEdge(draft) || scene.Relation(head) == Root || clause < 0) (draft.ContentHead, clause) = (RootOf(clause), -1);
        draft.Content.Add(clause >= 0 ? scene.Stretch(clause) : new TokenStretch(scene.First, scene.End));
        return Finish(draft, new TokenStretch(draft.Cue.First, draft.Source.End));
    }

    /// <summary><c>…, according to two people briefed on the talks</c>: the participle behind that the tree took for a verb with the noun as its subject, or -1.</summary>
    private int DescribedBy(int first, int head)
    {
        var verb = scene.Head(head);
        return first > scene.First && verb > head && verb < scene.End && verb - head <= 2 && scene.Fine(verb) is "VBN" or "VBD" && scene.Child(verb, Aux, AuxPass) < 0 && scene.Child(verb, Obj) < 0
            && scene.Tree.LeftOf(verb) >= first - 1 ? verb : -1;
    }

    /// <summary><c>In his view the law is a mistake</c>: the clause around is what the possessor holds.</summary>
    public StatementDraft? ReadView(int noun, CueEntry entry)
    {
        if (entry.Has(CueFrames.Np)) return ReadSurvey(noun, entry);
        if (scene.Child(noun, NmodPoss) is not (>= 0 and var owner) || scene.Child(noun, Case) is not (>= 0 and var opener) || opener > owner) return null;
        var clause = ClauseOf(noun, scene.Stretch(noun));
        if (clause < 0 || !entry.Takes(scene.Lower(opener))) return null;
        var draft = new StatementDraft { Entry = entry, Head = noun, Rule = "view", Sentence = scene.Sentence, ContentHead = clause, Cue = new TokenStretch(noun, noun + 1) };
        draft.SourceHead = owner;
        draft.Source = sources.PhraseOf(owner, opener + 1, noun);
        if (scene.Tokens[draft.Source.End - 1].Has(TokenTraits.Clitic)) draft.Source = draft.Source with { End = draft.Source.End - 1 };
        draft.Content.Add(scene.Stretch(clause));
        return Finish(draft, scene.Stretch(noun));
    }

    /// <summary><c>In a poll of 900 voters, most were against it</c>: the clause behind is what the poll says.</summary>
    private StatementDraft? ReadSurvey(int noun, CueEntry entry)
    {
        var (opener, comma) = (scene.First, scene.Tree.RightOf(noun) + 1);
        if (scene.Child(noun, Case) is var inner && inner > opener) return ReadSurveyBehind(noun, inner, entry);
        if (scene.Child(noun, Case) != opener || !entry.Takes(scene.Lower(opener)) || comma >= scene.End) return null;
        if (scene.Is(comma - 1, StatementWord.Comma)) comma--;
        var clause = ClauseOf(noun, scene.Stretch(noun));
        if (clause < comma || !scene.Is(comma, StatementWord.Comma)) return null;
        var draft = new StatementDraft { Entry = entry, Head = opener, Rule = "survey", Sentence = scene.Sentence, ContentHead = clause, Cue = new TokenStretch(opener, opener + 1) };
        draft.SourceHead = noun;
        draft.Source = new TokenStretch(opener + 1, comma);
        draft.Content.Add(new TokenStretch(comma + 1, scene.End));
        return Finish(draft, new TokenStretch(opener, comma));
    }

    /// <summary><c>Rui leads Stein by nine points in a poll</c>: figures before it are what the poll says.</summary>
    private StatementDraft? ReadSurveyBehind(int noun, int opener, CueEntry entry)
    {
        if (!entry.Takes(scene.Lower(opener)) || opener + 1 >= noun || scene.Tag(opener + 1) != PartOfSpeech.DET || scene.IsPunctuation(opener - 1)) return null;
        var clause = ClauseOf(noun, scene.Stretch(noun));
        if (clause < 0 || clause > opener || scene.Child(clause, Nsubj, NsubjPass) < 0 || scene.Cue(clause).Entries is not null || !HasFigure(scene.Tree.LeftOf(clause), opener)) return null;
        var draft = new StatementDraft { Entry = entry, Head = opener, Rule = "survey", Sentence = scene.Sentence, ContentHead = clause, Cue = new TokenStretch(opener, opener + 1) };
        draft.SourceHead = noun;
        draft.Source = scene.Trim(new TokenStretch(opener + 1, scene.Tree.RightOf(noun) + 1));
        draft.Content.Add(scene.Stretch(clause));
        return Finish(draft, new TokenStretch(opener, draft.Source.End));
    }

    /// <summary>Whether a share or a lead stands in a stretch.</summary>
    private bool HasFigure(int from, int to)
    {
        for (var token = from; token < to; token++)
            if (Figures.Contains(scene.Lower(token))) return true;
        return false;
    }

    /// <summary><c>Most Danes are in favour of the tunnel</c>, <c>voted in favour of it</c>: the subject's stand on what follows.</summary>
    private StatementDraft? ReadStand(int first, int end, CueEntry entry)
    {
        var start = first;
        while (start > scene.First && scene.Tag(start - 1) is PartOfSpeech.AUX or PartOfSpeech.ADV or PartOfSpeech.PART) start--;
        var verb = entry.Tail.Length > 0 && start > scene.First && scene.Tag(start - 1) == PartOfSpeech.VERB ? start - 1 : -1;
        if (verb < 0 && (start == first || scene.Tag(start) != PartOfSpeech.AUX)) return null;
        var subject = sources.SubjectOf(verb >= 0 ? verb : scene.Head(start));
        if (subject < 0 || subject > first) return null;
        var thing = HeadAfter(first, end);
        if (!scene.IsNominal(thing)) return null;
        var draft = new StatementDraft
        {
            Entry = entry, Head = verb >= 0 ? verb : first, Rule = "stand", Sentence = scene.Sentence, ContentHead = thing,
            Cue = new TokenStretch(verb >= 0 ? _cues.Around(verb, -1).First : start, end), SourceHead = subject,
        };
        draft.Source = sources.PhraseOf(subject, scene.First, draft.Cue.First);
        draft.Content.Add(new TokenStretch(end, EndOfThing(thing) + 1));
        return Finish(draft, draft.Cue);
    }

    private int EndOfThing(int thing)
    {
        var last = thing;
        for (var child = scene.Tree.ChildOf(thing); child >= 0; child = scene.Tree.NextOf(child))
            if (child > thing && !(scene.Relation(child) is Advcl or Parataxis or Punct or Cc || (scene.Relation(child) == Conj && scene.IsVerbal(child)))) last = Math.Max(last, scene.Tree.RightOf(child));
        return last;
    }

    public StatementDraft? ReadAdverb(int adverb, CueEntry entry)
    {
        var verb = scene.Head(adverb);
        if (scene.Tag(adverb) != PartOfSpeech.ADV || verb < scene.First || scene.Relation(adverb) != Advmod) return null;
        foreach (var other in scene.Cue(verb).Entries ?? [])
            if (other.Part == CuePart.Verb && other.Has(CueFrames.Quote)) return null;
        var draft = new StatementDraft { Entry = entry, Head = adverb, Rule = "adverb", Sentence = scene.Sentence, ContentHead = verb, Cue = new TokenStretch(adverb, adverb + 1) };
        draft.Content.Add(scene.Stretch(verb));
        return Finish(draft, draft.Cue);
    }

    private StatementDraft? Finish(StatementDraft draft, TokenStretch hole)
    {
        ContentReader.CutOut(draft.Content, hole);
        for (var i = 0; i < draft.Content.Count; i++) draft.Content[i] = scene.Trim(draft.Content[i]);
        draft.DropEmptyContent();
        return draft.Content.Count == 0 ? null : draft;
    }

    /// <summary>Whether nothing else stands before the phrase in its sentence, or nothing behind: it then leans on the whole.</summary>
    private bool IsAtEdge(StatementDraft draft)
    {
        if (draft.Cue.First == scene.First) return true;
        for (var token = draft.Source.End; token < scene.End; token++)
            if (!scene.IsPunctuation(token)) return false;
        for (var token = scene.First; token < draft.Cue.First; token++)
            if (scene.IsQuoteMark(token) || scene.Is(token, StatementWord.Semicolon)) return false;
        return true;
    }

    private int RootOf(int token)
    {
        for (var step = 0; step < MaxSteps && token >= scene.First && scene.Relation(token) != Root; step++) token = scene.Head(token);
        return token;
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

    /// <summary>
    /// <c>…, according to polls conducted for the paper, which …</c>: the words up to the next comma tell of the source, where a
    /// participle, a preposition or a noun begins them and no verb of their own follows; else -1.
    /// </summary>
    private int LastBehind(int end)
    {
        if (end >= scene.End - 1 || scene.IsTime(end) || !(scene.IsParticiple(end) || scene.Tag(end) is PartOfSpeech.ADP or PartOfSpeech.ADJ or PartOfSpeech.NOUN or PartOfSpeech.PROPN)) return -1;
        var last = end;
        for (; last < scene.End && !EndsName(last); last++)
            if (last - end >= MaxSteps * 2 || scene.IsFinite(last) || scene.Fine(last) == "WRB") return -1;
        return last - 1;
    }

    /// <summary>A mark that no name has within it.</summary>
    private bool EndsName(int token) => scene.IsPunctuation(token) && scene.Word(token)[0] is not ('-' or '/' or '&' or '\'' or '’');

    /// <summary><c>According to a survey, most of those asked agree</c>: the comma before the clause whose subject the tree took for a part of the source, or -1.</summary>
    private int BeforeClause(int first, int head, int end)
    {
        if (first > scene.First + 1 || end >= scene.End) return -1;
        var closed = scene.IsPunctuation(end) || scene.IsPunctuation(end - 1);
        for (var token = head + 1; token + 2 < end; token++)
            if (scene.Is(token, StatementWord.Comma) && (closed ? scene.HasMainFinite(token + 1, end) : !Describes(token + 1, end))) return token;
        return -1;
    }

    /// <summary>Whether what follows a comma tells of the noun before it: an age, an office, a place, a relative clause.</summary>
    private bool Describes(int token, int end)
    {
        if (scene.IsRelativeWord(token) || scene.Tag(token) is PartOfSpeech.ADP || scene.Is(token, StatementWord.A) || scene.Is(token, StatementWord.An)) return true;
        return token + 1 < end && scene.Is(token + 1, StatementWord.Comma);
    }

    private int LimitOf(int head, int clause, int end)
    {
        if (clause > head)
            for (var token = end; token < Math.Min(clause, end + MaxPhrase); token++)
                if (scene.Is(token, StatementWord.Comma) && token > head && token >= scene.Tree.RightOf(head)) return token;
        return Math.Min(scene.End, scene.Tree.RightOf(head) + 2);
    }
}
