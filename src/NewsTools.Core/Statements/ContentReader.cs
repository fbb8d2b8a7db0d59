using static NewsTools.Statements.CueFrames;
using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>Finds what a predicate says: a clause, an infinitive, a phrase, by the frames of its reading.</summary>
/// <param name="scene">The sentence.</param>
internal sealed class ContentReader(StatementScene scene)
{
    private const int MaxRemark = 80;

    private readonly SpeechFallback _fallback = new(scene);
    private readonly SaidClauseReader _clauses = new(scene);
    private readonly ThingReader _things = new(scene);

    /// <summary>The content of an active predicate.</summary>
    /// <param name="predicate">The verb or adjective.</param>
    /// <param name="entry">The reading.</param>
    /// <param name="subject">The head of its subject, or -1.</param>
    public FoundContent Find(int predicate, CueEntry entry, int subject)
    {
        if (entry.Has(That | Whq | Quote | Should | AdrFuture | It) && _clauses.Find(predicate, entry, subject) is { } clause) return clause;
        if (entry.Has(Seem)) return Raised(predicate);
        if (Infinitive(predicate, entry) is { } infinitive) return infinitive;
        if (_things.Object(predicate, entry) is { } thing) return thing;
        return _things.Prepositional(predicate, entry) ?? _fallback.Find(predicate, entry, subject) ?? FoundContent.None;
    }

    /// <summary>The content of a passive one.</summary>
    public FoundContent FindPassive(int predicate, CueEntry entry)
    {
        var clause = scene.Child(predicate, Ccomp, Csubj);
        if (clause < 0 && entry.Has(That | Whq) && scene.EmptySubjectOf(predicate) >= 0) clause = _clauses.Complement(predicate, entry);
        if (clause >= 0 && entry.Has(That | Quote)) return _clauses.Fill("passive clause", clause, predicate, entry);
        if (scene.Child(predicate, Advcl, Xcomp) is >= 0 and var saying && scene.IsGerund(saying) && scene.HasChildWord(saying, StatementWord.As)
            && scene.Child(saying, Ccomp) is >= 0 and var said)
            return new FoundContent("quoted as saying", said) { SubjectSpeaks = true, CueEnd = saying + 1 }.With(scene.Trim(scene.Stretch(said)));
        var subject = SubjectOfPassive(predicate);
        if (entry.Has(AInf) && scene.Child(predicate, Xcomp) is >= 0 and var order && scene.HasChildWord(order, StatementWord.To)) return new FoundContent("passive order", order).With(scene.Trim(scene.Behind(order, predicate)));
        if (scene.Child(predicate, Xcomp) is >= 0 and var what && !entry.Has(Small | As | That) && !scene.IsVerbal(what) && !scene.HasChildWord(what, StatementWord.To)) return FoundContent.None;
        if (scene.Child(predicate, Xcomp) is >= 0 and var infinitive && !entry.Has(Adr))
            return IsRaised(infinitive, entry) ? WithSubject(new FoundContent("raising passive", infinitive), subject < 0 ? Described(predicate) : subject, predicate).With(scene.Trim(scene.Behind(infinitive, predicate))) : FoundContent.None;
        if (entry.Has(Whq) && _clauses.Complement(predicate, entry) is >= 0 and var open && scene.Tree.LeftOf(open) == predicate + 1 && scene.IsRelativeWord(predicate + 1)) return _clauses.Fill("passive clause", open, predicate, entry);
        if (entry.Has(Whq | Adr) && _fallback.BehindThat(predicate, entry) is { } question) return question;
        if (entry.Has(Whq | Adr) && entry.Has(Quote) && _things.Prepositional(predicate, entry) is { } matter) return matter;
        return entry.Has(Adr) ? FoundContent.None : PassiveThing(predicate, entry, subject);
    }

    /// <summary>The subject of a passive verb, its own or that of the passive verb that it is joined to; or -1.</summary>
    private int SubjectOfPassive(int predicate)
    {
        if (scene.Child(predicate, NsubjPass) is >= 0 and var passive) return passive;
        if (scene.Child(predicate, Nsubj) is >= 0 and var subject) return subject;
        return scene.Relation(predicate) == Conj && scene.Head(predicate) is >= 0 and var joined && scene.IsPassive(joined) ? scene.Child(joined, NsubjPass) : -1;
    }

    /// <summary><c>The ruling was challenged by the union</c>: the thing that something is said of, with what the verb leads to.</summary>
    private FoundContent PassiveThing(int predicate, CueEntry entry, int subject)
    {
        if (!(entry.Has(Np | As) || (entry.Has(That) && scene.Child(predicate, OblAgent) >= 0))) return FoundContent.None;
        if (entry.Has(Unpeopled) && subject >= 0 && _things.IsPeople(subject)) return FoundContent.None;
        if (subject < 0 && scene.Relation(predicate) == Advcl && scene.HasChildWord(predicate, StatementWord.As) && scene.Child(predicate, OblAgent) >= 0) return _clauses.Around(predicate);
        if (!entry.Has(Np | That) && !HasExtension(predicate, entry)) return FoundContent.None;
        if (entry.Has(LawObj) && !(subject >= 0 && CueLexicon.Laws.Contains(scene.Lower(subject)))) return FoundContent.None;
        var found = WithSubject(new FoundContent("passive", subject), subject, predicate);
        if (found.Pieces.Count == 0 && scene.Relation(predicate) == Acl && scene.Child(predicate, OblAgent) >= 0)
            found.With(scene.Trim(new TokenStretch(scene.Tree.LeftOf(scene.Head(predicate)), Math.Max(scene.Head(predicate) + 1, predicate))));
        for (var child = scene.Tree.ChildOf(predicate); child >= 0; child = scene.Tree.NextOf(child))
            if (child > predicate && _things.Extends(child, entry) && !scene.IsTime(child)) return found.With(scene.Trim(scene.Stretch(child)));
        return found;
    }

    /// <summary><c>Is expected to join</c>, <c>was named chairman</c>; not <c>was found sleeping</c>, nor <c>was not authorised to speak</c>.</summary>
    private bool IsRaised(int what, CueEntry entry) =>
        entry.Has(That | NpInf | Inf | Small | As | Np) && (entry.Stance != Stance.Rules || entry.Has(That | NpInf | Inf | Small | As))
        && (!scene.IsVerbal(what) || (entry.Has(Small) && entry.Stance != Stance.Finds && !scene.IsGerund(what)) || scene.HasChildWord(what, StatementWord.To));

    /// <summary><c>A man believed to be the thief</c>: the noun that a participle describes, or -1.</summary>
    private int Described(int predicate) =>
        scene.Relation(predicate) == Acl && scene.Head(predicate) is >= 0 and var noun && noun < predicate ? noun : -1;

    private bool HasExtension(int predicate, CueEntry entry)
    {
        for (var child = scene.Tree.ChildOf(predicate); child >= 0; child = scene.Tree.NextOf(child))
            if (child > predicate && _things.Extends(child, entry)) return true;
        return false;
    }

    /// <summary>Takes tokens out of the pieces.</summary>
    public static void CutOut(RowList<TokenStretch> pieces, TokenStretch hole)
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
        var marks = 0;
        for (var token = piece.End - 1; token > Math.Max(piece.First, piece.End - MaxRemark); token--)
        {
            if (scene.IsQuoteMark(token)) marks++;
            var left = scene.Tree.LeftOf(token);
            if (!IsRemark(token) || left <= piece.First + 1 || scene.Tree.RightOf(token) < piece.End - 1 || !scene.Is(left, StatementWord.Comma)) continue;
            return marks > 0 && scene.HasOpenMark(left, piece.End) ? piece : scene.Trim(piece with { End = left });
        }

        return piece;
    }

    /// <summary>Leaves off <c>…, according to the police</c> at the end: that leans on all of the sentence.</summary>
    public TokenStretch WithoutAuthority(TokenStretch piece)
    {
        for (var token = scene.NextCue(piece.First + 2, piece.End, CueMarks.Starts); token < piece.End; token = scene.NextCue(token + 1, piece.End, CueMarks.Starts))
            if (scene.Is(token, StatementWord.According) && token + 1 < piece.End && scene.Is(token + 1, StatementWord.To) && scene.Is(token - 1, StatementWord.Comma) && EndsSentence(token, piece.End)) return piece with { End = token - 1 };
        return piece;
    }

    private bool EndsSentence(int from, int end)
    {
        for (var token = from; token < end; token++)
            if (scene.Is(token, StatementWord.Comma) || scene.IsQuoteMark(token)) return false;
        for (var token = end; token < scene.End; token++)
            if (!scene.IsPunctuation(token)) return false;
        return true;
    }

    private bool IsRemark(int token) => scene.Relation(token) is AclRelcl or AdvclRelcl or Appos;

    private FoundContent Raised(int predicate)
    {
        var clause = scene.Child(predicate, Xcomp);
        if (clause < 0) clause = scene.Child(predicate, Ccomp);
        if (clause < 0 && scene.Child(predicate, Advcl) is >= 0 and var leaning && (scene.HasChildWord(leaning, StatementWord.To) || scene.HasChildWord(leaning, StatementWord.As) || scene.HasChildWord(leaning, StatementWord.That) || scene.HasChildWord(leaning, StatementWord.Like))) clause = leaning;
        if (clause < 0 && scene.Child(predicate, Obl) is var thing && thing > predicate && scene.Opener(thing) is >= 0 and var like && scene.Is(like, StatementWord.Like)) clause = thing;
        return clause < predicate ? FoundContent.None : new FoundContent("raising", clause).With(scene.Trim(scene.Behind(clause, predicate)));
    }

    private FoundContent? Infinitive(int predicate, CueEntry entry)
    {
        var clause = scene.Child(predicate, Xcomp);
        if (clause < predicate) clause = scene.Child(predicate, Ccomp);
        if (clause < predicate && entry.Has(Inf | AInf | NpInf) && scene.Child(predicate, Advcl) is var purpose && purpose > predicate && scene.HasChildWord(purpose, StatementWord.To)) clause = purpose;
        if (clause < predicate && entry.Has(Ing) && scene.Child(predicate, Advcl) is var gerund && gerund > predicate && scene.IsGerund(gerund)
            && scene.Tree.LeftOf(gerund) == predicate + 1 + entry.Tail.Length) clause = gerund;
        if (clause < predicate && entry.Has(AInf | NpInf) && scene.Child(predicate, Obj, Iobj) is var whom && whom > predicate && scene.Child(whom, Acl) is var order
            && order > whom && scene.HasChildWord(order, StatementWord.To) && scene.Tree.LeftOf(order) == whom + 1) return Ordered(entry, whom, order);
        if (clause < predicate) return null;
        var thing = scene.Child(predicate, Obj, Iobj);
        if (thing > clause || thing < predicate) thing = -1;
        if (scene.IsGerund(clause) && thing < 0 && scene.Child(clause, Mark) < 0)
            return entry.Has(Ing) ? new FoundContent("gerund", clause).With(scene.Trim(scene.Behind(clause, predicate))) : null;
        if (thing < 0 && entry.Has(Small) && scene.IsNominal(clause)) return new FoundContent("called", clause).With(scene.Trim(scene.Behind(clause, predicate)));
        if (!scene.HasChildWord(clause, StatementWord.To))
            return thing >= 0 && entry.Has(Small) ? new FoundContent("called", clause).With(scene.Trim(new TokenStretch(scene.Tree.LeftOf(thing), scene.Tree.RightOf(clause) + 1))) : null;
        if (thing >= 0 && entry.Has(AInf)) return new FoundContent("told to", clause).With(scene.Trim(scene.Behind(clause, thing)));
        if (thing >= 0 && entry.Has(NpInf)) return new FoundContent("somebody to", clause).With(scene.Trim(new TokenStretch(scene.Tree.LeftOf(thing), scene.Tree.RightOf(clause) + 1)));
        if (thing < 0 && scene.Child(clause, Nsubj) >= 0) return entry.Has(NpInf | That) ? new FoundContent("somebody to", clause).With(scene.Trim(scene.Behind(clause, predicate))) : null;
        return thing < 0 && entry.Has(Inf) ? new FoundContent("infinitive", clause).With(scene.Trim(scene.Behind(clause, predicate))) : null;
    }

    /// <summary><c>Asked the crowd to stand</c>, where the tree hangs the infinitive on the noun.</summary>
    private FoundContent Ordered(CueEntry entry, int whom, int order)
    {
        return entry.Has(AInf) ? new FoundContent("told to", order).With(scene.Trim(new TokenStretch(scene.Tree.LeftOf(order), scene.Tree.RightOf(order) + 1)))
            : new FoundContent("somebody to", order).With(scene.Trim(new TokenStretch(scene.Tree.LeftOf(whom), scene.Tree.RightOf(order) + 1)));
    }

    private FoundContent WithSubject(FoundContent found, int subject, int predicate)
    {
        if (subject < 0 || subject > predicate || scene.Is(subject, StatementWord.It)) return found;
        var stretch = scene.Stretch(subject);
        return found.With(scene.Trim(stretch with { End = Math.Min(stretch.End, predicate) }));
    }
}
