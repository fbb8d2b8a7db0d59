using static NewsTools.Statements.CueFrames;
using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>Finds what a predicate says: a clause, an infinitive, a phrase, by the frames of its reading.</summary>
/// <param name="scene">The sentence.</param>
internal sealed class ContentReader(StatementScene scene)
{
    private readonly SpeechFallback _fallback = new(scene);

    /// <summary>The content of an active predicate.</summary>
    /// <param name="predicate">The verb or adjective.</param>
    /// <param name="entry">The reading.</param>
    /// <param name="subject">The head of its subject, or -1.</param>
    public FoundContent Find(int predicate, CueEntry entry, int subject)
    {
        if (entry.Has(That | Whq | Quote | Should | AdrFuture | It) && Clause(predicate, entry, subject) is { } clause) return clause;
        if (entry.Has(Seem)) return Raised(predicate);
        if (Infinitive(predicate, entry) is { } infinitive) return infinitive;
        if (Object(predicate, entry) is { } thing) return thing;
        return Prepositional(predicate, entry) ?? _fallback.Find(predicate, entry, subject) ?? FoundContent.None;
    }

    /// <summary>The content of a passive one.</summary>
    public FoundContent FindPassive(int predicate, CueEntry entry)
    {
        var clause = scene.Child(predicate, Ccomp, Csubj);
        if (clause < 0 && entry.Has(That | Whq) && scene.EmptySubjectOf(predicate) >= 0) clause = Complement(predicate, entry);
        if (clause >= 0 && entry.Has(That | Quote)) return Fill("passive clause", clause, predicate, entry);
        if (scene.Child(predicate, Advcl, Xcomp) is >= 0 and var saying && scene.IsGerund(saying) && scene.HasChildWord(saying, StatementWord.As)
            && scene.Child(saying, Ccomp) is >= 0 and var said)
            return new FoundContent("quoted as saying", said) { SubjectSpeaks = true, CueEnd = saying + 1 }.With(scene.Trim(scene.Stretch(said)));
        var subject = scene.Child(predicate, NsubjPass);
        if (subject < 0) subject = scene.Child(predicate, Nsubj);
        if (scene.Child(predicate, Xcomp) is >= 0 and var infinitive && entry.Has(That | NpInf | Inf | Small | As | Np) && !entry.Has(Adr))
            return WithSubject(new FoundContent("raising passive", infinitive), subject, predicate).With(scene.Trim(Behind(infinitive, predicate)));
        if (entry.Has(AInf) && scene.Child(predicate, Xcomp) is >= 0 and var order) return new FoundContent("passive order", order).With(scene.Trim(Behind(order, predicate)));
        if (entry.Has(Whq | Adr) && _fallback.BehindThat(predicate, entry) is { } question) return question;
        if (!entry.Has(Np | As) || entry.Has(Adr)) return FoundContent.None;
        if (entry.Has(LawObj) && !(subject >= 0 && CueLexicon.Laws.Contains(scene.Lower(subject)))) return FoundContent.None;
        var found = WithSubject(new FoundContent("passive", subject), subject, predicate);
        if (found.Pieces.Count == 0 && scene.Relation(predicate) == Acl && scene.Child(predicate, OblAgent) >= 0)
            found.With(scene.Trim(new TokenStretch(scene.Tree.LeftOf(scene.Head(predicate)), Math.Max(scene.Head(predicate) + 1, predicate))));
        for (var child = scene.Tree.ChildOf(predicate); child >= 0; child = scene.Tree.NextOf(child))
            if (child > predicate && Extends(child, entry) && !scene.IsTime(child)) return found.With(scene.Trim(scene.Stretch(child)));
        return found;
    }

    /// <summary>Takes tokens out of the pieces.</summary>
    public static void CutOut(List<TokenStretch> pieces, TokenStretch hole)
    {
        if (hole.IsEmpty) return;
        for (var i = pieces.Count - 1; i >= 0; i--)
        {
            var piece = pieces[i];
            if (!piece.Touches(hole)) continue;
            pieces.RemoveAt(i);
            if (hole.End < piece.End) pieces.Insert(i, piece with { First = hole.End });
            if (piece.First < hole.First) pieces.Insert(i, piece with { End = hole.First });
        }
    }

    /// <summary>
    /// Leaves off what the article adds behind a comma: <c>…, which was founded in 1990</c>. When in doubt it is not the
    /// source's.
    /// </summary>
    public TokenStretch WithoutRemark(TokenStretch piece)
    {
        for (var token = piece.End - 1; token > piece.First; token--)
        {
            if (scene.IsQuoteMark(token)) return piece;
            var left = scene.Tree.LeftOf(token);
            if (!IsRemark(token) || left <= piece.First + 1 || scene.Tree.RightOf(token) < piece.End - 1 || !scene.Is(left, StatementWord.Comma)) continue;
            return scene.Trim(piece with { End = left });
        }

        return piece;
    }

    private bool IsRemark(int token) => scene.Relation(token) is AclRelcl or AdvclRelcl or Appos;

    private FoundContent? Clause(int predicate, CueEntry entry, int subject)
    {
        var clause = Complement(predicate, entry);
        if (clause >= 0)
        {
            if (!Suits(clause, predicate, entry)) return null;
            if (clause < predicate && entry.Has(Quote) && _fallback.RightBehind(predicate, subject) is { } behind) return behind;
            return Fill("clause", clause, predicate, entry);
        }

        if (subject < 0 || entry.Has(It) || !entry.Has(Quote)) return null;
        return scene.Relation(predicate) == Parataxis || IsAsClause(predicate) ? Around(predicate) : null;
    }

    /// <summary><c>The mill, as its owner admits, is old</c>, <c>as he put it</c>.</summary>
    private bool IsAsClause(int predicate) =>
        scene.Relation(predicate) == Advcl && scene.HasChildWord(predicate, StatementWord.As) && scene.Child(predicate, Xcomp) < 0
        && (scene.Child(predicate, Obj) is var thing && (thing < 0 || scene.Is(thing, StatementWord.It)));

    /// <summary>The clause that is the object, before or behind.</summary>
    private int Complement(int predicate, CueEntry entry)
    {
        for (var child = scene.Tree.ChildOf(predicate); child >= 0; child = scene.Tree.NextOf(child))
        {
            if (scene.Relation(child) is Ccomp && !IsAside(child, predicate)) return child;
            if (scene.Relation(child) is Advcl && child > predicate && IsOpenQuestion(child) && scene.EmptySubjectOf(predicate) >= 0) return child;
            if (scene.Relation(child) is Csubj && scene.HasChildWord(predicate, StatementWord.It)) return child;
            if (scene.Relation(child) is Parataxis && child > predicate && scene.Tree.LeftOf(child) <= predicate + 3) return child;
            if (child > predicate && IsQuestionClause(child, predicate)) return child;
            if (scene.Relation(child) is Xcomp && entry.Tail.Length > 0 && scene.Child(child, Ccomp) is >= 0 and var inner) return inner;
        }

        return -1;
    }

    /// <summary><c>Asked about the leak, he said …</c>: a participle at the start is no content.</summary>
    private bool IsAside(int clause, int predicate) =>
        clause < predicate && clause == scene.First && scene.Fine(clause) is "VBN" or "VBD" or "VBG" && scene.Child(clause, Nsubj, NsubjPass) < 0;

    /// <summary><c>Does not know where the money is</c>, <c>remains unclear who fired</c>: a question that the tree took for another thing.</summary>
    private bool IsQuestionClause(int child, int predicate)
    {
        if (scene.Relation(child) is not (Obj or Advcl or AclRelcl or Acl or Xcomp)) return false;
        var first = scene.Tree.LeftOf(child);
        if (first <= predicate || scene.Fine(first) is not ("WRB" or "WP") || scene.Is(first, StatementWord.When)) return false;
        if (first == child && scene.Child(child, AclRelcl, Acl) >= 0) return true;
        return (scene.IsVerbal(child) || scene.Child(child, Cop) >= 0) && (first == child || scene.Child(child, Nsubj, NsubjPass) >= 0);
    }

    private bool IsOpenQuestion(int clause) =>
        scene.Is(scene.Tree.LeftOf(clause), StatementWord.If) || scene.Is(scene.Tree.LeftOf(clause), StatementWord.Whether);

    private bool Suits(int clause, int predicate, CueEntry entry)
    {
        if (entry.Has(Should)) return scene.HasChildWord(clause, StatementWord.Should) || scene.Fine(clause) == "VB";
        if (entry.Has(AdrFuture)) return scene.HasChildWord(clause, StatementWord.Will) || scene.HasChildWord(clause, StatementWord.Would);
        if (entry.Has(Whq) && !entry.Has(That)) return IsQuestion(clause) || entry.Has(Quote);
        return entry.Has(That | Quote | It);
    }

    private bool IsQuestion(int clause)
    {
        var (first, last) = (scene.Tree.LeftOf(clause), scene.Tree.RightOf(clause));
        return scene.Is(first, StatementWord.Whether) || scene.Is(first, StatementWord.If) || scene.Fine(first)[0] == 'W'
            || scene.Word(last)[0] == '?';
    }

    private FoundContent Fill(string rule, int clause, int predicate, CueEntry entry)
    {
        var stretch = scene.Stretch(clause);
        if (clause > predicate && scene.Child(predicate, Xcomp) is >= 0 and var start && start > predicate && start < clause)
            stretch = stretch with { First = Math.Min(stretch.First, scene.Tree.LeftOf(start)) };
        if (stretch.Holds(predicate)) return new FoundContent(rule, clause).With(scene.Trim(Behind(clause, predicate)));
        if (clause > predicate) stretch = stretch with { First = entry.Has(Adr) ? BehindAddressee(clause, stretch) : WithTopic(predicate, stretch) };
        if (clause < predicate) return new FoundContent(rule, clause).With(scene.Trim(stretch)).With(Rest(stretch, predicate));
        return Opened(rule, clause, predicate, stretch with { End = WithJoined(stretch.End) });
    }

    /// <summary><c>Told the BBC his troops would stay</c>: what the tree gives the clause before its subject is who is told.</summary>
    private int BehindAddressee(int clause, TokenStretch stretch)
    {
        if (scene.Tag(stretch.First) == PartOfSpeech.SCONJ || scene.Fine(stretch.First)[0] == 'W' || scene.IsPunctuation(stretch.First)) return stretch.First;
        if (scene.Child(clause, Nsubj, NsubjPass) is not (>= 0 and var subject) || subject > clause) return stretch.First;
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
            if (token > first && scene.Tag(token) == PartOfSpeech.SCONJ && (scene.Is(token, StatementWord.That) || scene.Is(token, StatementWord.Whether)))
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
        if (scene.IsGerund(at + 1) || scene.Fine(at + 1) is "WDT" or "WP" or "WRB" || scene.Tag(at + 1) is PartOfSpeech.CCONJ or PartOfSpeech.ADP or PartOfSpeech.DET) return default;
        return inner < at ? default : scene.Trim(new TokenStretch(at + 1, scene.End));
    }

    /// <summary><c>The deal, he said, would fail</c>: the sentence around what is set into it.</summary>
    private FoundContent Around(int predicate)
    {
        var head = scene.Head(predicate);
        var (outer, inner) = (scene.Stretch(head), scene.Stretch(predicate));
        return new FoundContent("set in", head)
            .With(scene.Trim(new TokenStretch(outer.First, inner.First))).With(scene.Trim(new TokenStretch(inner.End, outer.End)));
    }

    private FoundContent Raised(int predicate)
    {
        var clause = scene.Child(predicate, Xcomp);
        if (clause < 0) clause = scene.Child(predicate, Ccomp);
        if (clause < 0) clause = scene.Child(predicate, Advcl);
        return clause < predicate ? FoundContent.None : new FoundContent("raising", clause).With(scene.Trim(Behind(clause, predicate)));
    }

    private FoundContent? Infinitive(int predicate, CueEntry entry)
    {
        var clause = scene.Child(predicate, Xcomp);
        if (clause < predicate) clause = scene.Child(predicate, Ccomp);
        if (clause < predicate && entry.Has(Inf | AInf | NpInf) && scene.Child(predicate, Advcl) is var purpose && purpose > predicate && scene.HasChildWord(purpose, StatementWord.To)) clause = purpose;
        if (clause < predicate && entry.Has(Ing) && scene.Child(predicate, Advcl) is var gerund && gerund > predicate && scene.IsGerund(gerund)
            && scene.Tree.LeftOf(gerund) == predicate + 1 + entry.Tail.Length) clause = gerund;
        if (clause < predicate) return null;
        var thing = scene.Child(predicate, Obj, Iobj);
        if (thing > clause || thing < predicate) thing = -1;
        if (scene.IsGerund(clause) && thing < 0 && scene.Child(clause, Mark) < 0)
            return entry.Has(Ing) ? new FoundContent("gerund", clause).With(scene.Trim(Behind(clause, predicate))) : null;
        if (thing < 0 && entry.Has(Small) && scene.IsNominal(clause)) return new FoundContent("called", clause).With(scene.Trim(Behind(clause, predicate)));
        if (!scene.HasChildWord(clause, StatementWord.To))
            return thing >= 0 && entry.Has(Small) ? new FoundContent("called", clause).With(scene.Trim(new TokenStretch(scene.Tree.LeftOf(thing), scene.Tree.RightOf(clause) + 1))) : null;
        if (thing >= 0 && entry.Has(AInf)) return new FoundContent("told to", clause).With(scene.Trim(Behind(clause, thing)));
        if (thing >= 0 && entry.Has(NpInf | Small)) return new FoundContent("somebody to", clause).With(scene.Trim(new TokenStretch(scene.Tree.LeftOf(thing), scene.Tree.RightOf(clause) + 1)));
        if (thing < 0 && scene.Child(clause, Nsubj) >= 0) return entry.Has(NpInf | That) ? new FoundContent("somebody to", clause).With(scene.Trim(Behind(clause, predicate))) : null;
        return thing < 0 && entry.Has(Inf) ? new FoundContent("infinitive", clause).With(scene.Trim(Behind(clause, predicate))) : null;
    }

    private FoundContent? Object(int predicate, CueEntry entry)
    {
        if (!entry.Has(Np | As | ClaimObj) || entry.Has(Adr)) return null;
        var thing = scene.Child(predicate, Obj);
        if (thing < 0 && JoinedVerb(predicate) is >= 0 and var other) thing = scene.Child(other, Obj);
        if (thing < 0 && scene.Child(predicate, Xcomp) is var state && state > predicate && !scene.IsVerbal(state) && scene.Tree.LeftOf(state) == predicate + 1 && scene.Child(state, Mark) < 0) thing = state;
        if (thing < 0) return null;
        if (entry.Has(LawObj) && !CueLexicon.Laws.Contains(scene.Lower(thing))) return null;
        if (entry.Has(ClaimObj) && CueLexicon.English.Find(scene.Lower(thing)) is not { } words) return null;
        var range = scene.Stretch(thing);
        for (var child = scene.Tree.ChildOf(predicate); child >= 0; child = scene.Tree.NextOf(child))
            if (child > thing && (Extends(child, entry) || RunsOn(child, range.End))) range = range with { End = Math.Max(range.End, scene.Tree.RightOf(child) + 1) };
        if (entry.Has(ClaimObj) && !IsClaim(thing)) return null;
        while (range.End < scene.End && scene.Tag(range.End) == PartOfSpeech.PROPN && scene.Tag(range.End - 1) == PartOfSpeech.PROPN) range = range with { End = range.End + 1 };
        if (entry.Has(Small) && range.End < scene.Tree.RightOf(predicate) && scene.IsQuoteMark(range.End)) range = range with { End = BehindMarks(range.End) };
        return new FoundContent("object", thing).With(scene.Trim(thing < predicate ? new TokenStretch(range.First, Math.Min(range.End, predicate)) : range));
    }

    /// <summary>The verb right behind that shares the object: <c>neither confirmed nor denied the report</c>.</summary>
    private int JoinedVerb(int predicate)
    {
        var token = predicate + 1;
        while (token < scene.End && scene.Tag(token) is PartOfSpeech.CCONJ or PartOfSpeech.ADV) token++;
        return token > predicate + 1 && token < scene.End && scene.Head(token) == predicate && scene.Relation(token) == Conj && scene.IsVerbal(token) ? token : -1;
    }

    /// <summary>Behind the mark that closes the one at hand: <c>called the ruling "a disgrace" and vowed …</c>.</summary>
    private int BehindMarks(int open)
    {
        for (var token = open + 1; token < scene.End; token++)
            if (scene.IsQuoteMark(token)) return token + 1;
        return scene.End;
    }

    private bool IsClaim(int noun)
    {
        foreach (var entry in CueLexicon.English.Find(scene.Lower(noun)) ?? [])
            if (entry.Part == CuePart.Noun && entry.Stance is Stance.Claims or Stance.States or Stance.Speculates) return true;
        return false;
    }

    /// <summary>What follows an object without a comma is mostly of the content: <c>showed Trump moving ahead</c>.</summary>
    private bool RunsOn(int child, int end) =>
        scene.Tree.LeftOf(child) == end && scene.Relation(child) is Obl or Xcomp or Ccomp or Acl or Nmod && !scene.IsPunctuation(end) && !scene.IsTime(child);

    /// <summary>The phrases right behind a phrase: <c>warned of floods in the valley</c>.</summary>
    private int WithMore(int predicate, int end)
    {
        for (var child = scene.Tree.ChildOf(predicate); child >= 0; child = scene.Tree.NextOf(child))
            if (RunsOn(child, end) || (scene.Relation(child) == Advcl && scene.Tree.LeftOf(child) == end && scene.Is(end, StatementWord.To))) end = scene.Tree.RightOf(child) + 1;
        return end;
    }

    private bool Extends(int child, CueEntry entry) => scene.Relation(child) switch
    {
        Xcomp => entry.Has(Small | As),
        Obl or Advcl => scene.Opener(child) is >= 0 and var opener && entry.Takes(scene.Lower(opener)),
        _ => false,
    };

    private FoundContent? Prepositional(int predicate, CueEntry entry)
    {
        if (entry.Prepositions == 0) return null;
        for (var child = scene.Tree.ChildOf(predicate); child >= 0; child = scene.Tree.NextOf(child))
        {
            if (child < predicate || scene.Relation(child) is not (Obl or Advcl or Xcomp or Ccomp or Nmod) || scene.IsTime(child)) continue;
            if (scene.Opener(child) is not (>= 0 and var opener) || opener < predicate || !entry.Takes(scene.Lower(opener))) continue;
            if (scene.Is(opener, StatementWord.To) && scene.Relation(child) != Obl && scene.Relation(child) != Nmod) continue;
            return new FoundContent("preposition", child, opener).With(scene.Trim(new TokenStretch(opener + 1, WithMore(predicate, scene.Tree.RightOf(child) + 1))));
        }

        return null;
    }

    private FoundContent WithSubject(FoundContent found, int subject, int predicate)
    {
        if (subject < 0 || subject > predicate || scene.Is(subject, StatementWord.It)) return found;
        var stretch = scene.Stretch(subject);
        return found.With(scene.Trim(stretch with { End = Math.Min(stretch.End, predicate) }));
    }

    /// <summary>A clause as far as it lies behind a token; <c>never</c> and <c>not</c> before it are its own: <c>vowed never to leave</c>.</summary>
    private TokenStretch Behind(int clause, int token)
    {
        var first = Math.Max(scene.Tree.LeftOf(clause), token + 1);
        if (first - 1 > token && (scene.Is(first - 1, StatementWord.Never) || scene.Is(first - 1, StatementWord.Not))) first--;
        return new TokenStretch(first, scene.Tree.RightOf(clause) + 1);
    }
}
