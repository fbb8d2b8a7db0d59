using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Mends trees around verbs of speech where a parser often errs: a verb hung on its own content, a clause hung on the person
/// addressed, a subject taken for the content's. Only the copy at hand changes, not the layer.
/// </summary>
internal static class TreeRepair
{
    private const int Near = 3;
    private const int MaxSteps = 6;

    public static void Repair(StatementScene scene)
    {
        var changed = DatelineRepair.Mend(scene) | HeadlineRepair.Mend(scene);
        if (changed) scene.Tree.Link();
        if (ParticipleRepair.Mend(scene) || OpeningRepair.Mend(scene)) scene.Tree.Link();
        for (var token = scene.First; token < scene.End; token++)
            changed |= (scene.IsCue(token) && MendCue(scene, token)) || (scene.Tree.MayBePredicate(token) && NounRepair.Mend(scene, token));
        if (changed) scene.Tree.Link();
        RepairVerbs(scene, changed);
    }

    /// <summary>The first of the repairs of a word of a cue that finds something to mend.</summary>
    private static bool MendCue(StatementScene scene, int token) =>
        TagRepair.Mend(scene, token)
        || NounRepair.LiftFromObject(scene, token)
        || SwallowedVerbRepair.Mend(scene, token)
        || ReducedPassiveRepair.Mend(scene, token)
        || SpareClauseRepair.GiveQuestionWord(scene, token)
        || ClauseRepair.SetGerundApart(scene, token)
        || GerundRepair.Mend(scene, token)
        || JoinRepair.Mend(scene, token)
        || CountedSubject.Mend(scene, token);

    private static void RepairVerbs(StatementScene scene, bool changed)
    {
        var first = scene.NextCue(scene.First, scene.End, CueMarks.Verb);
        for (var token = first; token < scene.End; token = scene.NextCue(token + 1, scene.End, CueMarks.Speech))
            if (scene.SpeechEntry(token) is { } entry) changed |= MendVerb(scene, token, entry);
        if (changed) scene.Tree.Link();
        for (var token = first; token < scene.End; token = scene.NextCue(token + 1, scene.End, CueMarks.Verb))
            if (JoinVerdict(scene, token) || LiftAside(scene, token) || ClauseRepair.OpenAsClause(scene, token)) scene.Tree.Link();
        for (var token = first; token < scene.End; token = scene.NextCue(token + 1, scene.End, CueMarks.Speech))
            if (scene.SpeechEntry(token) is { } entry && RemarkRepair.Mend(scene, token, entry)) scene.Tree.Link();
    }

    /// <summary>All repairs around a verb of speech, one after the other.</summary>
    private static bool MendVerb(StatementScene scene, int verb, CueEntry entry) =>
        NameRepair.Mend(scene, verb)
        | SpareClauseRepair.Mend(scene, verb, entry)
        | JoinCondition(scene, verb)
        | ClauseRepair.TakeDescribed(scene, verb)
        | ClauseRepair.HangAsClause(scene, verb)
        | ClauseRepair.LiftFromRelative(scene, verb)
        | GiveGerundItsClause(scene, verb)
        | LiftFromContent(scene, verb)
        | GiveClauseItsVerb(scene, verb, entry)
        | GiveBackSubject(scene, verb)
        | LiftFromAddressee(scene, verb, entry)
        | TakeSubject(scene, verb)
        | Invert(scene, verb, entry)
        | InvertAside(scene, verb, entry)
        | SaidClauseRepair.TakeMainClause(scene, verb)
        | SaidClauseRepair.TakeRelative(scene, verb)
        | SaidClauseRepair.TakeClauseBehind(scene, verb, entry)
        | TakeSibling(scene, verb)
        | SetApart(scene, verb)
        | JoinSpeech(scene, verb);

    /// <summary><c>Said that if the dam broke, the town would be lost</c>: of two clauses the first is the second's condition.</summary>
    private static bool JoinCondition(StatementScene scene, int verb)
    {
        var condition = scene.Child(verb, Ccomp);
        if (condition < verb || scene.Child(condition, Mark) is not (>= 0 and var mark) || scene.Is(mark, StatementWord.That) || scene.Is(mark, StatementWord.Whether)) return false;
        for (var child = scene.Tree.NextOf(condition); child >= 0; child = scene.Tree.NextOf(child))
            if (scene.Relation(child) == Ccomp && scene.Child(child, Nsubj, NsubjPass) is >= 0 and var subject && subject > condition) return scene.Tree.Move(condition, child, Advcl);
        return false;
    }

    /// <summary><c>…, she said, adding that Mr. Manley would stay</c>: the clause behind is what was added.</summary>
    private static bool GiveGerundItsClause(StatementScene scene, int verb)
    {
        if (scene.Child(verb, Ccomp) >= 0 || !ClauseRepair.StandsApart(scene, verb) || scene.Is(verb - 1, StatementWord.While)) return false;
        var outer = scene.Head(verb);
        if (outer < scene.First || outer > verb || scene.SpeechEntry(outer) is null) return false;
        var changed = false;
        for (var child = scene.Tree.ChildOf(outer); child >= 0; child = scene.Tree.NextOf(child))
            if (child > verb && scene.Relation(child) == Ccomp) changed |= scene.Tree.Move(child, verb, Ccomp);
        if (changed) scene.Tree.Rename(verb, Advcl);
        return changed;
    }

    /// <summary><c>…, saying Clinton took questions</c>: the verb is no adverbial of <c>took</c>, <c>took</c> is its object.</summary>
    private static bool LiftFromContent(StatementScene scene, int verb)
    {
        var clause = scene.Head(verb);
        if (clause <= verb || scene.Relation(verb) is not (Advcl or Csubj or Ccomp or Mark or Amod or Acl) || scene.Child(verb, Ccomp) >= 0 || scene.Child(verb, Xcomp) >= 0) return false;
        if (!scene.IsGerund(verb)) return false;
        var outer = scene.Head(clause);
        if (outer < scene.First || outer > verb || !(StartsBehind(scene, clause, verb) || GiveObject(scene, clause, verb, outer))) return false;
        return scene.Tree.Move(verb, outer, Advcl) && scene.Tree.Move(clause, verb, Ccomp);
    }

    /// <summary><c>Decried that sum, saying Berg took it</c>: of two subjects the one before the comma is the first verb's object.</summary>
    private static bool GiveObject(StatementScene scene, int clause, int verb, int outer)
    {
        if (scene.Child(clause, Nsubj) is not (>= 0 and var thing) || thing > verb || thing < outer || scene.Child(outer, Obj) >= 0 || !scene.Is(verb - 1, StatementWord.Comma) || !HasSubjectBehind(scene, clause, verb)) return false;
        for (var child = scene.Tree.ChildOf(clause); child >= 0 && child < thing; child = scene.Tree.NextOf(child))
            scene.Tree.Move(child, thing, scene.Relation(child));
        return scene.Tree.Move(thing, outer, Obj);
    }

    private static bool HasSubjectBehind(StatementScene scene, int clause, int verb)
    {
        for (var child = scene.Tree.ChildOf(clause); child >= 0; child = scene.Tree.NextOf(child))
            if (child > verb && scene.Relation(child) is Nsubj or NsubjPass) return scene.Tree.LeftOf(child) - verb <= Near;
        return false;
    }

    /// <summary>
    /// <c>Said the strike killed 12 people</c>: a verb that takes clauses and no thing has no object described by a participle
    /// right behind it, unless that names who did it.
    /// </summary>
    private static bool GiveClauseItsVerb(StatementScene scene, int verb, CueEntry entry)
    {
        if (!entry.Has(CueFrames.That) || entry.Has(CueFrames.Np | CueFrames.Adr) || scene.Child(verb, Ccomp) >= 0) return false;
        var thing = scene.Child(verb, Obj);
        if (thing < 0) thing = SecondSubject(scene, verb);
        if (thing < verb || scene.Child(thing, Acl) is not (>= 0 and var clause)) return false;
        if (clause != thing + 1 || scene.Fine(clause) is not ("VBN" or "VBD") || scene.Child(clause, OblAgent) >= 0) return false;
        return scene.Tree.Move(clause, verb, Ccomp) && scene.Tree.Move(thing, clause, Nsubj);
    }

    /// <summary>The subject behind a verb that has one before it too, or -1.</summary>
    private static int SecondSubject(StatementScene scene, int verb)
    {
        if (scene.Child(verb, Nsubj) is not (>= 0 and var first) || first > verb) return -1;
        for (var child = scene.Tree.NextOf(first); child >= 0; child = scene.Tree.NextOf(child))
            if (child > verb && scene.Relation(child) == Nsubj) return child;
        return -1;
    }

    /// <summary>Whether nothing but the verb itself stands before a clause: its subject comes right behind the verb.</summary>
    private static bool StartsBehind(StatementScene scene, int clause, int verb)
    {
        var first = scene.Tree.LeftOf(clause);
        while (first < verb && scene.IsPunctuation(first)) first++;
        return first >= scene.Tree.LeftOf(verb) && HasSubjectBehind(scene, clause, verb);
    }

    /// <summary><c>Told an interviewer that he is tired</c>: the clause is what was told.</summary>
    private static bool LiftFromAddressee(StatementScene scene, int verb, CueEntry entry)
    {
        if (scene.Child(verb, Ccomp) >= 0) return false;
        for (var child = scene.Tree.ChildOf(verb); child >= 0; child = scene.Tree.NextOf(child))
        {
            if (child < verb || scene.Relation(child) is not (Obj or Iobj or Obl or OblUnmarked or Nmod)) continue;
            if (scene.Relation(child) is Obj && !entry.Has(CueFrames.Adr | CueFrames.Whq)) continue;
            for (var inner = scene.Tree.ChildOf(child); inner >= 0; inner = scene.Tree.NextOf(inner))
                if (inner > child && scene.Relation(inner) is Acl or AclRelcl or Ccomp && (IsThat(scene, scene.Tree.LeftOf(inner)) || IsBareClause(scene, child, inner, entry)) && scene.Child(inner, Nsubj, NsubjPass) is >= 0 and var subject && (subject != scene.Tree.LeftOf(inner) || scene.Fine(subject) is not ("WDT" or "WP")))
                    return scene.Tree.Move(inner, verb, Ccomp);
        }

        return false;
    }

    /// <summary><c>The rules, officials said, would not change</c>: of two subjects the first is the content's.</summary>
    private static bool GiveBackSubject(StatementScene scene, int verb)
    {
        var (first, last) = (-1, -1);
        for (var child = scene.Tree.ChildOf(verb); child >= 0 && child < verb; child = scene.Tree.NextOf(child))
            if (scene.Relation(child) is Nsubj or NsubjPass) (first, last) = (first < 0 ? child : first, child);
        if (first == last || scene.Child(verb, Ccomp) is not (>= 0 and var clause) || scene.Child(clause, Nsubj, NsubjPass) >= 0) return false;
        return scene.Tree.Move(first, clause, scene.Child(clause, AuxPass) >= 0 ? NsubjPass : Nsubj);
    }

    /// <summary><c>Tells audiences she may be charged</c>: a finite clause without a conjunction right behind who is addressed.</summary>
    private static bool IsBareClause(StatementScene scene, int addressee, int clause, CueEntry entry) =>
        entry.Has(CueFrames.Adr) && scene.Relation(addressee) is Obj or Iobj && scene.Tree.LeftOf(clause) == addressee + 1
        && scene.Child(clause, Nsubj, NsubjPass) is >= 0 and var subject && scene.Tree.LeftOf(subject) == addressee + 1 && scene.Fine(subject) is not ("WDT" or "WP")
        && scene.Child(clause, Obj) is var thing && (scene.Child(clause, Aux, Cop) >= 0 || thing >= 0);

    private static bool IsThat(StatementScene scene, int token) =>
        scene.Is(token, StatementWord.That) || scene.Is(token, StatementWord.Whether) || scene.Is(token, StatementWord.If);

    /// <summary><c>One of the authors, Ari Fleischer, said the nomination …</c>: a subject before the verb is not the content's.</summary>
    private static bool TakeSubject(StatementScene scene, int verb)
    {
        if (scene.Child(verb, Nsubj, NsubjPass) >= 0 || scene.Relation(verb) is not Root) return false;
        var clause = scene.Child(verb, Ccomp);
        if (clause < verb) return false;
        for (var child = scene.Tree.ChildOf(clause); child >= 0; child = scene.Tree.NextOf(child))
            if (child < verb && scene.Relation(child) is Nsubj or NsubjPass or NsubjOuter or Dislocated) return scene.Tree.Move(child, verb, Nsubj);
        return false;
    }

    /// <summary><c>The changes, which officials said will take effect</c>: a second relative clause right behind the verb is its object.</summary>
    private static bool TakeSibling(StatementScene scene, int verb)
    {
        if (scene.Relation(verb) is not AclRelcl || scene.Child(verb, Ccomp, Xcomp) >= 0 || verb + 1 >= scene.End) return false;
        var noun = scene.Head(verb);
        if (noun < scene.First) return false;
        for (var child = scene.Tree.ChildOf(noun); child >= 0; child = scene.Tree.NextOf(child))
            if (child > verb && scene.Relation(child) is AclRelcl && FirstWordBehind(scene, verb, child) == verb + 1) return scene.Tree.Move(child, verb, Ccomp) && (FirstOfTwoSubjects(scene, verb) is var which && (which < 0 || scene.Tree.Move(which, child, Nsubj)));
        return false;
    }

    /// <summary>The relative pronoun where a verb has a second subject before it, or -1.</summary>
    private static int FirstOfTwoSubjects(StatementScene scene, int verb)
    {
        var first = scene.Child(verb, Nsubj);
        return first >= 0 && first < verb - 1 && scene.Fine(first) is "WDT" or "WP" && scene.Tree.NextOf(first) is >= 0 and var next && next < verb && scene.Relation(next) == Nsubj ? first : -1;
    }

    /// <summary>The first word of a clause behind a verb; marks that the tree hangs on it do not count.</summary>
    private static int FirstWordBehind(StatementScene scene, int verb, int clause)
    {
        for (var child = scene.Tree.ChildOf(clause); child >= 0 && child < clause; child = scene.Tree.NextOf(child))
            if (child > verb && !scene.IsPunctuation(child)) return scene.Tree.LeftOf(child);
        return clause;
    }

    /// <summary><c>The rise was a surprise, said several observers</c>: what follows a verb behind a comma or a quote is its subject.</summary>
    private static bool Invert(StatementScene scene, int verb, CueEntry entry)
    {
        if (entry.Has(CueFrames.Adr) && RemarkRepair.FirstOfName(scene, verb) >= 0) return GiveAddressee(scene, verb);
        if (verb - 1 < scene.First || !(scene.Is(verb - 1, StatementWord.Comma) || scene.IsQuoteMark(verb - 1)) || scene.Fine(verb) is not ("VBD" or "VBZ" or "VBP")) return false;
        if (!scene.IsQuoteMark(verb - 1) && (entry.Has(CueFrames.Thing) || (scene.Relation(verb) == Conj && entry.Has(CueFrames.Np)))) return false;
        if (scene.Child(verb, Nsubj, NsubjPass) >= 0 || scene.Child(verb, Obj, Iobj) is not (>= 0 and var thing) || scene.Tree.LeftOf(thing) != verb + 1 || !scene.IsNominal(thing)) return false;
        scene.Tree.Rename(thing, Nsubj);
        return true;
    }

    /// <summary><c>The winners, said Novak, are asked to wait</c>: the name between the commas speaks, what stands before is of the clause.</summary>
    private static bool InvertAside(StatementScene scene, int verb, CueEntry entry)
    {
        if (!entry.Has(CueFrames.Quote) || entry.Has(CueFrames.Adr) || verb - 1 <= scene.First || !scene.Is(verb - 1, StatementWord.Comma) || scene.Fine(verb) is not ("VBD" or "VBZ")) return false;
        var end = verb + 1;
        while (end < scene.End && scene.Tag(end) is PartOfSpeech.PROPN or PartOfSpeech.NOUN) end++;
        if (end == verb + 1 || end >= scene.End || !scene.Is(end, StatementWord.Comma)) return false;
        if (scene.Child(verb, Nsubj, NsubjPass) is not (>= 0 and var subject) || subject > verb || scene.Child(verb, Ccomp, Parataxis) is not (>= 0 and var clause) || clause < end) return false;
        if (scene.Child(clause, Nsubj, NsubjPass) is not (>= 0 and var name) || name < verb || name >= end) return false;
        var (above, relation) = (scene.Head(verb), scene.Relation(verb));
        for (var child = scene.Tree.ChildOf(verb); child >= 0; child = scene.Tree.NextOf(child))
            if (child >= end && child != clause) scene.Tree.Move(child, clause, scene.Relation(child));
        return scene.Tree.Move(subject, clause, scene.Relation(name)) && scene.Tree.Move(name, verb, Nsubj)
            && scene.Tree.Move(clause, above, relation) && scene.Tree.Move(verb, clause, Parataxis);
    }

    /// <summary><c>…, told AFP</c>: who stands behind such a verb is who is told, not who tells.</summary>
    private static bool GiveAddressee(StatementScene scene, int verb)
    {
        for (var child = scene.Tree.ChildOf(verb); child >= 0; child = scene.Tree.NextOf(child))
        {
            if (child < verb || scene.Relation(child) != Nsubj) continue;
            scene.Tree.Rename(child, Iobj);
            return true;
        }

        return false;
    }

    /// <summary><c>The party is short of money, said Ed Rendell</c>: the verb is set behind the clause, not joined to it.</summary>
    private static bool SetApart(StatementScene scene, int verb)
    {
        if (scene.Relation(verb) is not Conj || verb - 1 < scene.First || scene.Child(verb, Cc) >= 0 || scene.Child(verb, Ccomp) >= 0) return false;
        if (!scene.IsPunctuation(verb - 1) || scene.Child(verb, Nsubj) < verb) return false;
        scene.Tree.Rename(verb, Parataxis);
        return true;
    }

    /// <summary><c>He says the answer was to wait and says he waits</c>: a finite verb of speech without subject is joined to the first.</summary>
    private static bool JoinSpeech(StatementScene scene, int verb)
    {
        if (scene.Child(verb, Nsubj, NsubjPass) >= 0 || (scene.Child(verb, Aux, AuxPass) is >= 0 and var aux && !IsDidNot(scene, verb, aux))) return false;
        var form = scene.Fine(verb) == "VB" && scene.Child(verb, Aux) is >= 0 and var did ? scene.Fine(did) : scene.Fine(verb);
        var adds = scene.Relation(verb) is Advcl or Acl or Conj or Xcomp or Parataxis && ClauseRepair.StandsApart(scene, verb);
        if (!adds && (scene.Relation(verb) is not Conj || form is not ("VBD" or "VBZ" or "VBP" or "VBG"))) return false;
        var at = scene.Head(verb);
        for (var step = 0; step < MaxSteps && at >= scene.First; step++, at = scene.Head(at))
            if (scene.Relation(at) == Ccomp && scene.Head(at) is >= 0 and var outer && outer < at && scene.SpeechEntry(outer) is not null && (adds || (scene.Fine(outer) == form && (form != "VBG" || scene.Fine(at) != form))))
                return JoinTo(scene, verb, outer, adds ? Advcl : Conj);
        return false;
    }

    /// <summary>Hangs a verb on the verb of speech above, with its clause where it is a gerund.</summary>
    private static bool JoinTo(StatementScene scene, int verb, int outer, DependencyRelation relation)
    {
        if (!scene.Tree.Move(verb, outer, relation)) return false;
        GiveGerundItsClause(scene, verb);
        return true;
    }

    /// <summary><c>Said that he would pray but did not say for whom</c>: what is not said belongs to who speaks.</summary>
    private static bool IsDidNot(StatementScene scene, int verb, int aux) =>
        scene.Is(aux, StatementWord.Did) && scene.IsNegated(verb) && scene.HasChildWord(verb, StatementWord.But);

    /// <summary><c>He says he respects Kerr and calls her a friend</c>: a second verb of who speaks, where the clause between is about the speaker.</summary>
    private static bool JoinVerdict(StatementScene scene, int verb)
    {
        var clause = scene.Head(verb);
        if (scene.Relation(verb) is not Conj || clause < scene.First || scene.Relation(clause) != Ccomp || scene.Tag(verb) != PartOfSpeech.VERB) return false;
        if (scene.Child(verb, Nsubj, NsubjPass) >= 0 || scene.Child(verb, Aux, AuxPass) >= 0 || scene.Fine(verb) is not ("VBD" or "VBZ" or "VBP")) return false;
        var outer = scene.Head(clause);
        if (outer < scene.First || outer > clause || scene.SpeechEntry(outer) is null || scene.Fine(outer) != scene.Fine(verb)) return false;
        if (scene.Child(clause, Nsubj) is not (>= 0 and var subject) || scene.Tag(subject) != PartOfSpeech.PRON || scene.Fine(clause) == scene.Fine(verb) && scene.Fine(verb) == "VBD") return false;
        return scene.Tree.Move(verb, outer, Conj);
    }

    /// <summary><c>The bank said it would cut jobs, while Reuters reported …</c>: what a third one says behind a comma is said beside, not within.</summary>
    private static bool LiftAside(StatementScene scene, int verb)
    {
        if (scene.SpeechEntry(verb) is null || scene.Relation(verb) is not (Advcl or Conj or Parataxis) || scene.Child(verb, Nsubj) is not (>= 0 and var subject) || subject > verb) return false;
        var first = scene.Tree.LeftOf(verb);
        if (scene.IsPunctuation(first)) first++;
        if (first - 1 <= scene.First || !scene.Is(first - 1, StatementWord.Comma) || !(IsAsideWord(scene, first) || (scene.Relation(verb) == Parataxis && scene.Child(verb, Ccomp) > verb))) return false;
        var at = scene.Head(verb);
        for (var step = 0; step < MaxSteps && at >= scene.First && at < verb; step++, at = scene.Head(at))
            if (scene.Relation(at) == Ccomp && scene.Head(at) is >= 0 and var outer && outer < at && scene.SpeechEntry(outer) is not null)
                return scene.Tree.Move(verb, outer, scene.Relation(verb));
        return false;
    }

    private static bool IsAsideWord(StatementScene scene, int token) =>
        scene.Is(token, StatementWord.While) || scene.Is(token, StatementWord.Though) || scene.Is(token, StatementWord.Although) || scene.Is(token, StatementWord.Whereas) || scene.Is(token, StatementWord.But);
}
