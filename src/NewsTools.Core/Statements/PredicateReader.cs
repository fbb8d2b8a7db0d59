using static NewsTools.Statements.CueFrames;
using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Reads a statement off a verb or adjective: it looks at what hangs on the word, takes the first of its readings with a
/// frame that fits, and so knows the content; the source is the subject, or the agent of a passive.
/// </summary>
/// <param name="scene">The sentence.</param>
/// <param name="sources">Reads sources.</param>
internal sealed class PredicateReader(StatementScene scene, SourceReader sources)
{
    private const int MaxAside = 6;
    private const int MaxSteps = 12;
    private static readonly WordSet Naming = WordSet.Of(EmbeddedLines.Words("naming.txt"));
    private readonly CueSpanReader _cues = new(scene);
    private readonly ContentReader _contents = new(scene);
    private readonly SourceEdges _edges = new(scene);
    private readonly AgentReader _agents = new(scene);
    private readonly SenderReader _senders = new(scene, sources);

    /// <summary>The statement of a predicate, or null where its construction has no content or no source.</summary>
    public StatementDraft? Read(int predicate, CueEntry[] entries)
    {
        if (!scene.IsVerbal(predicate) && scene.Child(predicate, Cop, AuxPass) < 0 && scene.Relation(predicate) is not (Acl or Advcl or Conj or Xcomp) && scene.Child(predicate, Nsubj) < 0 && !IsBehindNoun(predicate)) return null;
        var passive = scene.IsPassive(predicate) || IsBareParticiple(predicate);
        if (!scene.IsVerbal(predicate) || scene.IsParticiple(predicate))
            foreach (var entry in entries)
                if (entry.Part == CuePart.Adjective && ReadActive(predicate, entry) is { } state) return state;
        if (!scene.IsVerbal(predicate)) return null;
        foreach (var entry in entries)
            if (entry.Part == CuePart.Verb && HasTail(predicate, entry)
                && ((passive && !IsTakenForParticiple(predicate, entry)) || IsReduced(predicate, entry) ? ReadPassive(predicate, entry) : ReadActive(predicate, entry)) is { } draft) return draft;
        return null;
    }

    private StatementDraft? ReadActive(int predicate, CueEntry entry)
    {
        var subject = sources.SubjectOf(predicate);
        if (subject < 0 && (IsBehindNoun(predicate) || IsTakenForParticiple(predicate, entry))) subject = scene.Head(predicate);
        var sender = _senders.Of(predicate, subject);
        if (sender >= 0) subject = sources.SubjectOf(sender);
        if (subject < 0 && (entry.Has(Quote) || (scene.Relation(predicate) == Root && predicate - 1 > scene.First && scene.Is(predicate - 1, StatementWord.Comma)))) subject = sources.Before(predicate);
        if (subject < 0 && entry.Has(Quote) && ClauseRepair.StandsApart(scene, predicate)) subject = SubjectAbove(predicate);
        if (subject < 0 && entry.Has(Quote) && scene.IsVerbal(predicate) && scene.EmptySubjectOf(predicate) is >= 0 and var it && it < predicate) subject = it;
        var empty = subject < 0 || !scene.IsVerbal(predicate) || !entry.Has(Quote) ? IsEmptySubject(predicate) : false;
        if (entry.Has(It) && !(empty && entry.Part == CuePart.Adjective)) return null;
        if (entry.Has(Neg) && !scene.IsNegated(predicate)) return null;
        if (entry.Has(Law) && !(subject >= 0 && IsLaw(subject))) return null;
        if (entry.Has(Court) && !(subject >= 0 && CueLexicon.Courts.Contains(scene.Lower(subject)))) return null;
        var found = _contents.Find(predicate, entry, subject);
        if (found.Pieces.Count == 0 || HidesName(found.Head)) return null;
        if (entry.Has(Seem)) return Raise(predicate, entry, found, subject);
        if (subject < 0 && !empty && !MayLackSource(predicate)) return null;
        var draft = Start(predicate, entry, found, found.Rule);
        if (sender >= 0) draft.Cue = draft.Cue with { First = _cues.Around(sender, -1).First };
        if (subject >= 0 && !empty && !entry.Has(Court)) SetSource(draft, subject);
        if (empty && entry.Part == CuePart.Adjective) draft.Cue = draft.Cue with { First = Math.Min(draft.Cue.First, scene.EmptySubjectOf(predicate)) };
        return Check(draft);
    }

    /// <summary><c>An official who asked not to be named</c>: that tells who speaks, not what is said.</summary>
    private bool HidesName(int verb) =>
        verb >= 0 && Naming.Contains(scene.Lower(verb)) && scene.HasChildWord(verb, StatementWord.To) && scene.Child(verb, AuxPass) >= 0 && scene.Child(verb, Obj, Xcomp) < 0;

    /// <summary><c>The ones most willing to pay</c>, <c>voters worried about crime</c>: an adjective behind its noun.</summary>
    private bool IsBehindNoun(int predicate) =>
        scene.Relation(predicate) is Amod or Acl && scene.Tag(predicate) == PartOfSpeech.ADJ && scene.Head(predicate) is var noun && noun >= scene.First && noun < predicate && scene.IsNominal(noun);

    /// <summary><c>A group of nuns called for a boycott</c>, where the tagger takes the verb for a participle: it leads on by its preposition alone, so there is no passive of it.</summary>
    private bool IsTakenForParticiple(int predicate, CueEntry entry) =>
        entry.Frames == None && entry.Prepositions != 0 && scene.Relation(predicate) == Acl && scene.Fine(predicate) is "VBN" or "VBD" && !scene.IsPassive(predicate)
        && predicate + 2 < scene.End && entry.Takes(scene.Lower(predicate + 1)) && scene.Tag(predicate + 2) != PartOfSpeech.ADP;

    /// <summary><c>Decried calls to ban boats, noting that …</c>: the subject of the nearest verb above that has one, or stands behind one.</summary>
    private int SubjectAbove(int gerund)
    {
        var verb = scene.Head(gerund);
        for (var step = 0; step < MaxSteps && verb >= scene.First && verb < gerund; step++, verb = scene.Head(verb))
            if (sources.SubjectOf(verb) is >= 0 and var subject) return subject;
            else if (scene.IsVerbal(verb) && sources.Before(verb) is >= 0 and var before) return before;
        return -1;
    }

    /// <summary><c>Obama is expected to join</c>: subject and infinitive are what is expected, by nobody that is named.</summary>
    private StatementDraft? ReadPassive(int predicate, CueEntry entry)
    {
        if (entry.Has(Law | Neg)) return null;
        var found = _contents.FindPassive(predicate, entry);
        if (found.Pieces.Count == 0 || OnlyNames(predicate, entry)) return null;
        var draft = Start(predicate, entry, found, found.Rule);
        if (found.SubjectSpeaks && sources.SubjectOf(predicate) is >= 0 and var speaker) SetSource(draft, speaker);
        else if (_agents.Of(predicate) is >= 0 and var agent)
        {
            if (scene.Head(agent) != predicate && scene.Opener(agent) is >= 0 and var by) ContentReader.CutOut(draft.Content, new TokenStretch(by, scene.Tree.RightOf(agent) + 1));
            SetSource(draft, agent);
        }

        return Check(draft);
    }

    /// <summary><c>A group called Our Valley</c>: a participle without auxiliary that gives a name, by nobody.</summary>
    private bool OnlyNames(int predicate, CueEntry entry) =>
        entry.Has(Small) && scene.Relation(predicate) is Acl or Advcl && scene.Child(predicate, Aux, AuxPass) < 0 && _agents.Of(predicate) < 0;

    private StatementDraft? Raise(int predicate, CueEntry entry, FoundContent found, int subject)
    {
        if (subject >= 0 && SpeaksItself(found.Head)) return null;
        if (subject >= 0 && !IsEmptySubject(predicate))
        {
            var phrase = sources.PhraseOf(subject, scene.First, predicate);
            if (phrase.End <= predicate) found.Pieces.Insert(0, phrase);
        }

        return Check(Start(predicate, entry, found, "raising"));
    }

    /// <summary><c>She appeared to imply that …</c>, <c>seemed to acknowledge the problem</c>: the infinitive is a cue with a content of its own.</summary>
    private bool SpeaksItself(int verb)
    {
        if (verb < 0 || !scene.HasChildWord(verb, StatementWord.To) || scene.Child(verb, Aux, AuxPass) >= 0) return false;
        var speaks = scene.Cue(verb).Entries is { } entries && Array.Exists(entries, entry => entry.Part == CuePart.Verb && entry.Has(That | Np | Quote) && !entry.Has(Law));
        return speaks && (scene.Child(verb, Ccomp, Obj) > verb || scene.Child(verb, Xcomp) > verb);
    }

    private StatementDraft Start(int predicate, CueEntry entry, FoundContent found, string rule)
    {
        var draft = new StatementDraft
        {
            Entry = entry, Head = predicate, Rule = rule, Sentence = scene.Sentence, ContentHead = found.Head,
            Cue = _cues.Around(predicate, found.Preposition), Content = found.Pieces,
        };
        var end = Math.Max(found.CueEnd, entry.Part == CuePart.Verb && entry.Tail.Length > 0 ? predicate + 1 + entry.Tail.Length : 0);
        if (end == found.Preposition) end++;
        if (end > draft.Cue.End) draft.Cue = draft.Cue with { End = end };
        return draft;
    }

    private void SetSource(StatementDraft draft, int head)
    {
        var (from, end) = head < draft.Head ? (scene.First, draft.Cue.First) : (draft.Cue.End, scene.End);
        var (left, right) = (scene.Tree.LeftOf(head), scene.Tree.RightOf(head));
        foreach (var piece in draft.Content)
        {
            if (piece.Holds(head) && !((piece.First == left && left == draft.Cue.End) || (piece.End == right + 1 && piece.End == draft.Cue.First))) return;
            if (piece.Holds(head)) continue;
            if (piece.End <= head) from = Math.Max(from, piece.End);
            else if (piece.First > head) end = Math.Min(end, piece.First);
        }

        if (head < from || head >= end) return;
        draft.SourceHead = head;
        draft.Source = sources.PhraseOf(head, from, end);
        draft.Source = head < draft.Head ? _edges.Before(draft.Source, head, from, draft.Cue.First) : _edges.Behind(draft.Source, head, end);
        ContentReader.CutOut(draft.Content, draft.Source);
        for (var i = 0; i < draft.Content.Count; i++) draft.Content[i] = scene.Trim(draft.Content[i]);
        draft.DropEmptyContent();
    }

    /// <summary><c>But the years that followed, he said, brought a change</c>: what stands before is content as well.</summary>
    private void AddFront(StatementDraft draft)
    {
        if (draft.Source.IsEmpty || draft.Content.Count == 0 || !draft.Entry.Has(Quote) || draft.Source.First > draft.Cue.First) return;
        var behind = draft.Content[0];
        var start = draft.Source.First;
        if (start - 2 < scene.First || behind.First <= draft.Cue.End || behind.First - draft.Cue.End > MaxAside) return;
        if (!scene.Is(start - 1, StatementWord.Comma) || !scene.Is(behind.First - 1, StatementWord.Comma) || scene.IsQuoteMark(behind.First) || scene.IsQuoteMark(start - 2)) return;
        if (scene.Is(behind.First, StatementWord.That) || IsReader(scene.First)) return;
        draft.Content.Insert(0, scene.Trim(new TokenStretch(scene.First, start - 1)));
    }

    /// <summary>A participle at the start tells of the speaker: <c>Speaking in Oslo, he said, …</c>.</summary>
    private bool IsReader(int token) => scene.Fine(token) is "VBG" or "VBN";

    /// <summary>Cuts the cue out of the content; null where nothing of the content is left.</summary>
    private StatementDraft? Check(StatementDraft draft)
    {
        AddFront(draft);
        if (draft.Content.Count > 0) draft.Content[^1] = _contents.WithoutAuthority(draft.Content[^1]);
        if (draft.Content.Count > 0 && draft.Content[^1].First >= draft.Cue.First) draft.Content[^1] = _contents.WithoutRemark(draft.Content[^1]);
        ContentReader.CutOut(draft.Content, draft.Cue);
        return draft.Content.Count == 0 ? null : draft;
    }

    private bool HasTail(int predicate, CueEntry entry)
    {
        if (entry.Tail.Length == 0) return true;
        if (predicate + entry.Tail.Length >= scene.End) return false;
        for (var i = 0; i < entry.Tail.Length; i++)
            if (!scene.Is(predicate + 1 + i, entry.Tail[i])) return false;
        return true;
    }

    /// <summary><c>A man believed to be the gunman</c>, <c>said to have fled</c>: an infinitive behind a verb that takes none is of a passive.</summary>
    private bool IsReduced(int predicate, CueEntry entry) =>
        entry.Has(That) && !entry.Has(Inf | AInf | NpInf | Adr) && scene.Fine(predicate) is "VBN" or "VBD" && !(scene.Fine(predicate) == "VBD" && scene.Child(predicate, Nsubj) is var subject && subject >= 0 && subject < predicate) && scene.Child(predicate, Aux, AuxPass) < 0
        && predicate + 1 < scene.End && scene.Is(predicate + 1, StatementWord.To) && scene.Child(predicate, Xcomp) > predicate;

    private bool IsLaw(int subject) => CueLexicon.Laws.Contains(scene.Lower(subject));

    /// <summary>Whether <c>it</c> stands for a clause behind: <c>it is clear that …</c>, <c>made it clear that …</c> has a subject.</summary>
    private bool IsEmptySubject(int predicate)
    {
        if (scene.EmptySubjectOf(predicate) is not (>= 0 and var it) || it > predicate) return false;
        if (scene.Relation(it) == Expl && scene.Head(it) == predicate) return true;
        if (scene.IsVerbal(predicate)) return false;
        for (var child = scene.Tree.ChildOf(predicate); child >= 0; child = scene.Tree.NextOf(child))
            if (child > predicate && scene.Relation(child) is Ccomp or Csubj or Advcl or AdvclRelcl or AclRelcl or Acl) return true;
        return scene.Child(predicate, Ccomp, Csubj) >= 0;
    }

    /// <summary>An infinitive or gerund can leave its subject out; a finite verb without one is an order or a slip.</summary>
    private bool MayLackSource(int predicate) => scene.Relation(predicate) is Conj && sources.SubjectOf(scene.Head(predicate)) >= 0;

    /// <summary><c>A policy criticised by many</c>, <c>asked whether he would go, Smith …</c>: a participle without auxiliary.</summary>
    private bool IsBareParticiple(int predicate) =>
        (scene.Relation(predicate) == Acl && scene.IsParticiple(predicate) && !(scene.Child(predicate, Nsubj) is >= 0 and var subject && subject < predicate && scene.Child(predicate, Aux, Obj) >= 0))
        || (scene.Child(predicate, Nsubj, NsubjPass) < 0 && scene.Fine(predicate) is "VBN" or "VBD" && (predicate == scene.First || scene.Relation(predicate) == Advcl || scene.HasChildWord(predicate, StatementWord.When)) && scene.Child(predicate, Aux) < 0);
}
