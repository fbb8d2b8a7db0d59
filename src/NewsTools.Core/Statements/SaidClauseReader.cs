using static NewsTools.Statements.CueFrames;
using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>Finds the clause that a predicate says: which it is, and how far it goes.</summary>
/// <param name="scene">The sentence.</param>
internal sealed class SaidClauseReader(StatementScene scene)
{
    private readonly SpeechFallback _fallback = new(scene);

    public FoundContent? Find(int predicate, CueEntry entry, int subject)
    {
        var clause = Complement(predicate, entry);
        if (clause >= 0)
        {
            if (!Suits(clause, entry)) return null;
            if (clause < predicate && entry.Has(Quote) && !IsToldBefore(clause, predicate, entry, subject) && _fallback.RightBehind(predicate, entry, subject) is { } behind) return behind;
            return Fill("clause", clause, predicate, entry);
        }

        if (subject < 0 || entry.Has(It) || !(entry.Has(Quote) || (entry.Has(That) && entry.Part == CuePart.Verb && IsAsClause(predicate) && scene.IsPunctuation(predicate + 1)))) return null;
        return (scene.Relation(predicate) == Parataxis && !IsBehindStop(predicate)) || IsAsClause(predicate) ? Around(predicate) : null;
    }

    /// <summary><c>"…," Orban told the hosts of the show</c>: who stands behind is told what stands before.</summary>
    private bool IsToldBefore(int clause, int predicate, CueEntry entry, int subject) =>
        entry.Has(Adr) && clause < subject && scene.Child(predicate, Obj, Iobj) > predicate;

    /// <summary><c>The mill, as its owner admits, is old</c>, <c>as he put it</c>.</summary>
    private bool IsAsClause(int predicate) =>
        scene.Relation(predicate) == Advcl && scene.HasChildWord(predicate, StatementWord.As) && scene.Child(predicate, Xcomp) < 0
        && (scene.Child(predicate, Obj) is var thing && (thing < 0 || scene.Is(thing, StatementWord.It)));

    /// <summary><c>Half of them support the plan; a third disagree</c>: a clause of its own.</summary>
    private bool IsBehindStop(int predicate)
    {
        var first = scene.Tree.LeftOf(predicate);
        if (!scene.IsPunctuation(first)) first--;
        return first > scene.First && (scene.Is(first, StatementWord.Semicolon) || scene.Is(first, StatementWord.Colon));
    }

    /// <summary>The clause that is the object, before or behind.</summary>
    public int Complement(int predicate, CueEntry entry)
    {
        for (var child = scene.Tree.ChildOf(predicate); child >= 0; child = scene.Tree.NextOf(child))
        {
            if (scene.Relation(child) is Ccomp && !IsAside(child, predicate)) return child;
            if (scene.Relation(child) is Advcl && child > predicate && IsOpenQuestion(child) && (entry.Part == CuePart.Adjective || scene.EmptySubjectOf(predicate) >= 0)) return child;
            if (scene.Relation(child) is Csubj && scene.HasChildWord(predicate, StatementWord.It)) return child;
            if (scene.Relation(child) is Parataxis && child > predicate && scene.Tree.LeftOf(child) <= predicate + 3) return child;
            if (child > predicate && IsQuestionClause(child, predicate)) return child;
            if (scene.Relation(child) is Xcomp && child > predicate && entry.Has(That) && entry.Has(Quote) && scene.IsTensed(child) && scene.Child(child, Mark) < 0) return child;
            if (child > predicate && scene.Relation(child) is Advcl && entry.Stance == Stance.Believes && IsLikeClause(child, predicate)) return child;
            if (scene.Relation(child) is Xcomp && entry.Tail.Length > 0 && scene.Child(child, Ccomp) is >= 0 and var inner) return inner;
        }

        return -1;
    }

    /// <summary><c>Asked about the leak, he said …</c>: a participle at the start is no content.</summary>
    private bool IsAside(int clause, int predicate) =>
        clause < predicate && clause == scene.First && !scene.Is(clause, StatementWord.Had) && !(scene.Child(predicate, Nsubj) > predicate) && scene.Fine(clause) is "VBN" or "VBD" or "VBG" && scene.Child(clause, Nsubj, NsubjPass) < 0;

    /// <summary><c>Does not know where the money is</c>, <c>remains unclear who fired</c>: a question that the tree took for another thing.</summary>
    private bool IsQuestionClause(int child, int predicate)
    {
        if (scene.Relation(child) is not (Obj or Advcl or AdvclRelcl or AclRelcl or Acl or Xcomp)) return false;
        var first = scene.Tree.LeftOf(child);
        if (first <= predicate || scene.Fine(first) is not ("WRB" or "WP") || (scene.Is(first, StatementWord.When) && !(first == predicate + 1 && scene.IsNegated(predicate)))) return false;
        if (first == child && scene.Child(child, AclRelcl, Acl) >= 0) return true;
        return (scene.IsVerbal(child) || scene.Child(child, Cop) >= 0) && (first == child || scene.Child(child, Nsubj, NsubjPass) >= 0);
    }

    /// <summary><c>Felt like she had no voice</c>, <c>feels as if he won</c>.</summary>
    private bool IsLikeClause(int clause, int predicate) =>
        scene.Tree.LeftOf(clause) == predicate + 1 && scene.Child(clause, Nsubj, NsubjPass) > predicate && (scene.Is(predicate + 1, StatementWord.Like) || (scene.Is(predicate + 1, StatementWord.As) && scene.Is(predicate + 2, StatementWord.If)));

    private bool IsOpenQuestion(int clause) =>
        scene.Is(scene.Tree.LeftOf(clause), StatementWord.If) || scene.Is(scene.Tree.LeftOf(clause), StatementWord.Whether);

    /// <summary><c>Saw boats leave</c>: an act that is seen is no clause that is known.</summary>
    private bool IsSeenAct(int clause, CueEntry entry) =>
        entry.Stance == Stance.Believes && !entry.Has(Quote | Should) && scene.Fine(clause) == "VB" && scene.Child(clause, Aux, AuxPass) < 0 && scene.Child(clause, Cop) < 0 && scene.Child(clause, Mark) < 0;

    private bool Suits(int clause, CueEntry entry)
    {
        if (IsSeenAct(clause, entry)) return false;
        if (entry.Has(Should)) return scene.HasChildWord(clause, StatementWord.Should) || IsSubjunctive(clause);
        if (entry.Has(AdrFuture)) return scene.HasChildWord(clause, StatementWord.Will) || scene.HasChildWord(clause, StatementWord.Would);
        if (entry.Has(Whq) && !entry.Has(That)) return IsQuestion(clause) || entry.Has(Quote);
        return entry.Has(That | Quote | It);
    }

    /// <summary><c>That he leave</c>, <c>that the word be dropped</c>.</summary>
    private bool IsSubjunctive(int clause) =>
        scene.Child(clause, Aux) < 0 && scene.Fine(scene.Child(clause, AuxPass, Cop) is >= 0 and var be ? be : clause) == "VB";

    private bool IsQuestion(int clause)
    {
        var (first, last) = (scene.Tree.LeftOf(clause), scene.Tree.RightOf(clause));
        return scene.Is(first, StatementWord.Whether) || scene.Is(first, StatementWord.If) || scene.IsRelativeWord(first)
            || scene.Word(last)[0] == '?';
    }

    public FoundContent Fill(string rule, int clause, int predicate, CueEntry entry)
    {
        var stretch = scene.Stretch(clause);
        if (clause > predicate && scene.Child(predicate, Xcomp) is >= 0 and var start && start > predicate && start < clause)
            stretch = stretch with { First = Math.Min(stretch.First, scene.Tree.LeftOf(start)) };
        if (stretch.Holds(predicate))
        {
            var around = new FoundContent(rule, clause);
            return (Relative(predicate) is >= 0 and var which && (LacksSubject(clause) || scene.Child(clause, Nsubj, NsubjPass) == which) ? around.With(new TokenStretch(which, which + 1)) : around).With(scene.Trim(BehindRemark(clause, predicate)));
        }

        if (clause > predicate) stretch = stretch with { First = entry.Has(Adr) ? BehindAddressee(clause, stretch) : WithTopic(predicate, stretch) };
        if (clause < predicate) return new FoundContent(rule, clause).With(scene.Trim(stretch)).With(Rest(stretch, predicate));
        return Opened(rule, clause, predicate, stretch with { End = BeforeOwnClause(clause, stretch) is >= 0 and var comma ? comma : WithJoined(stretch.End) });
    }

    /// <summary><c>"It is sound," she said on Tuesday, "and will stay so."</c>: what goes on behind when and where it was said.</summary>
    private TokenStretch BehindRemark(int clause, int predicate)
    {
        var rest = scene.Behind(clause, predicate);
        for (var child = scene.Tree.ChildOf(predicate); child >= 0; child = scene.Tree.NextOf(child))
            if (child > predicate && scene.Relation(child) is Obl or OblUnmarked && scene.Tree.LeftOf(child) == rest.First && scene.Tree.RightOf(child) + 1 is var end && end < rest.End && (scene.Is(end, StatementWord.Comma) || scene.Is(end - 1, StatementWord.Comma)))
                return rest with { First = end };
        return rest;
    }

    /// <summary><c>Told the BBC his troops would stay</c>: what the tree gives the clause before its subject is who is told.</summary>
    private int BehindAddressee(int clause, TokenStretch stretch)
    {
        if (scene.Tag(stretch.First) == PartOfSpeech.SCONJ || scene.IsRelativeWord(stretch.First) || scene.IsPunctuation(stretch.First)) return stretch.First;
        if (scene.Child(clause, Nsubj, NsubjPass) is not (>= 0 and var subject) || subject > clause) return stretch.First;
        for (var child = scene.Tree.NextOf(subject); child >= 0 && child < clause; child = scene.Tree.NextOf(child))
            if (scene.Relation(child) is Nsubj or NsubjPass) return scene.Tree.LeftOf(child);
        for (var child = scene.Tree.ChildOf(clause); child >= 0 && child < subject; child = scene.Tree.NextOf(child))
            if (scene.Relation(child) is Obj or Iobj or Obl or Nmod or Compound) return scene.Tree.LeftOf(subject);
        return stretch.First;
    }

    /// <summary><c>Say their first aim is to win</c>: a noun between the verb and the clause that the tree hung on the verb.</summary>
    private int WithTopic(int predicate, TokenStretch stretch)
    {
        for (var child = scene.Tree.ChildOf(predicate); child >= 0; child = scene.Tree.NextOf(child))
            if (child > predicate && child < stretch.First && scene.Relation(child) is Obj or Nsubj or Dislocated && scene.IsNominal(child) && !scene.IsTime(child)
                && scene.Tree.LeftOf(child) == predicate + 1 && scene.Tree.RightOf(child) == stretch.First - 1 && scene.Tag(stretch.First) != PartOfSpeech.SCONJ)
                return scene.Tree.LeftOf(child);
        return stretch.First;
    }

    /// <summary>Leaves out what stands before <c>that</c>: <c>said only that</c>, <c>worries about whether</c>, <c>made clear that</c>.</summary>
    private FoundContent Opened(string rule, int clause, int predicate, TokenStretch stretch)
    {
        var first = stretch.First;
        for (var token = first; token < Math.Min(stretch.End, first + 3); token++)
            if (token > first && scene.Tag(token) == PartOfSpeech.SCONJ && (scene.Is(token, StatementWord.That) || scene.Is(token, StatementWord.Whether)) && scene.Child(clause, Nsubj) != token - 1)
                return new FoundContent(rule, clause, CuePrepositions.MaskOf(scene.Lower(token - 1)) > 0 ? token - 1 : -1).With(scene.Trim(stretch with { First = token }));
        var found = new FoundContent(rule, clause);
        return (LacksSubject(clause) && Relative(predicate) is >= 0 and var relative ? found.With(new TokenStretch(relative, relative + 1)) : found).With(scene.Trim(stretch));
    }

    private bool LacksSubject(int clause) => scene.Child(clause, Nsubj, NsubjPass) < 0 && scene.IsVerbal(clause) && scene.Child(clause, Mark) < 0;

    /// <summary><c>Which, officials say, would end the talks</c>: the pronoun that is the clause's subject, or -1.</summary>
    private int Relative(int predicate)
    {
        if (scene.Relation(predicate) is not (AclRelcl or Acl)) return -1;
        for (var token = scene.Tree.LeftOf(predicate); token < Math.Min(predicate, scene.Tree.LeftOf(predicate) + 3); token++)
            if (scene.Fine(token) is "WDT" or "WP" && scene.Child(predicate, Nsubj) != token) return token;
        return -1;
    }

    /// <summary><c>Said that prices had risen, and two banks closed</c>: of a clause with <c>that</c> one joined behind a comma without it, with a subject of its own, is the article's; the comma, or -1.</summary>
    private int BeforeOwnClause(int clause, TokenStretch stretch)
    {
        if (!scene.Is(stretch.First, StatementWord.That)) return -1;
        for (var child = scene.Tree.ChildOf(clause); child >= 0; child = scene.Tree.NextOf(child))
        {
            if (child < clause || scene.Relation(child) != Conj || scene.Child(child, Nsubj, NsubjPass) is not (>= 0 and var subject) || subject > child || scene.Child(child, Mark) >= 0) continue;
            if (scene.Tag(subject) == PartOfSpeech.PRON || scene.Child(child, Cc) is not (>= 0 and var link) || link - 1 < clause || link > subject || !scene.Is(link - 1, StatementWord.Comma)) continue;
            return HasMark(stretch) ? -1 : link - 1;
        }

        return -1;
    }

    private bool HasMark(TokenStretch stretch)
    {
        for (var token = stretch.First; token < stretch.End; token++)
            if (scene.IsQuoteMark(token)) return true;
        return false;
    }

    /// <summary>A second clause joined by <c>and that</c>, which the tree hung elsewhere.</summary>
    private int WithJoined(int end)
    {
        var next = end < scene.End && scene.Is(end, StatementWord.Comma) ? end + 1 : end;
        if (next + 1 >= scene.End || !(scene.Is(next, StatementWord.And) || scene.Is(next, StatementWord.But)) || !scene.Is(next + 1, StatementWord.That)) return end;
        return scene.Head(next + 1) is var head && head > next && head < scene.End ? scene.Tree.RightOf(head) + 1 : scene.End;
    }

    /// <summary><c>The documents show, he said, that …</c>: what goes on behind the words that are set in.</summary>
    private TokenStretch Rest(TokenStretch before, int predicate)
    {
        if (before.End >= predicate) return default;
        var inner = scene.Tree.RightOf(predicate);
        var at = predicate + 1;
        for (var child = scene.Tree.ChildOf(predicate); child >= 0; child = scene.Tree.NextOf(child))
            if (child > predicate && scene.Relation(child) is Nsubj or Obl or OblUnmarked or Advmod or Obj or Iobj && scene.Tree.LeftOf(child) <= at + 1) at = Math.Max(at, scene.Tree.RightOf(child) + 1);
        if (at >= scene.End - 2 || !scene.Is(at, StatementWord.Comma)) return default;
        if (IsGerundNear(at + 1) || (scene.Tag(at + 1) == PartOfSpeech.SCONJ && IsGerundNear(at + 2)) || scene.Fine(at + 1) is "WDT" or "WP" or "WRB" || scene.Tag(at + 1) is PartOfSpeech.CCONJ or PartOfSpeech.ADP or PartOfSpeech.DET) return default;
        return inner < at ? default : scene.Trim(new TokenStretch(at + 1, scene.End));
    }

    private bool IsGerundNear(int token) => scene.IsGerund(token) || (token + 1 < scene.End && scene.Tag(token) == PartOfSpeech.ADV && scene.IsGerund(token + 1));

    /// <summary><c>The deal, he said, would fail</c>: the sentence around what is set into it.</summary>
    public FoundContent Around(int predicate)
    {
        var head = scene.Head(predicate);
        var (outer, inner) = (scene.Stretch(head), scene.Stretch(predicate));
        var first = outer.First;
        while (first < inner.First && (scene.IsPunctuation(first) && !scene.IsQuoteMark(first) || scene.Tag(first) == PartOfSpeech.CCONJ)) first++;
        return new FoundContent("set in", head)
            .With(scene.Trim(new TokenStretch(first < inner.First ? outer.First : first, inner.First))).With(scene.Trim(new TokenStretch(inner.End, outer.End)));
    }
}
