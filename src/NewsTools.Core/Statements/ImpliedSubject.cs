using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Finds whose doing a gerund or an infinitive is that has no subject of its own, where it is not that of the verb it hangs
/// on: <c>allowed the union to demand more</c>, <c>with the mayor denying it</c>, <c>has a habit of blaming others</c>.
/// </summary>
/// <param name="scene">The sentence.</param>
/// <param name="sources">Reads sources.</param>
internal sealed class ImpliedSubject(StatementScene scene, SourceReader sources)
{
    private const int MaxSteps = 8;

    private static readonly WordSet Causatives = WordSet.Of(EmbeddedLines.Words("causatives.txt").SelectMany(VerbForms.OfVerb));
    private static readonly WordSet Keeping = WordSet.Of(EmbeddedLines.Words("keeping.txt").SelectMany(VerbForms.OfVerb));
    private static readonly WordSet Spending = WordSet.Of(EmbeddedLines.Words("spending.txt").SelectMany(VerbForms.OfVerb));
    private static readonly WordSet Efforts = WordSet.Of(EmbeddedLines.Words("efforts.txt").SelectMany(VerbForms.OfNoun));

    /// <summary><c>Led the party to declare</c>, <c>kept the clerks from refusing</c>: the object of a verb that makes or lets it do so; or -1.</summary>
    public int MovedBy(int verb, int predicate)
    {
        if (!Causatives.Contains(scene.Lower(verb)) || scene.Child(verb, Obj, Iobj) is not (>= 0 and var thing)) return -1;
        if (scene.IsGerund(predicate) && !(scene.Opener(predicate) is >= 0 and var opener ? scene.Is(opener, StatementWord.From) || scene.Is(opener, StatementWord.Into) : Keeping.Contains(scene.Lower(verb)) && scene.Tree.RightOf(thing) == predicate - 1 && IsPeople(thing))) return -1;
        return thing > verb && scene.Tree.RightOf(thing) < predicate && !scene.IsTime(thing) && !scene.Is(thing, StatementWord.It) ? thing : -1;
    }

    /// <summary><c>Left many voters wondering</c>, not <c>left the room wondering</c>.</summary>
    private bool IsPeople(int token) => scene.Fine(token) != "NN" || scene.IsSpeaker(token);

    /// <summary><c>With the candidate seeking advice</c>: the noun phrase between <c>with</c> and a gerund, or -1.</summary>
    public int BesideWith(int gerund)
    {
        var token = gerund - 1;
        while (token > scene.First && scene.Tag(token) == PartOfSpeech.ADV) token--;
        var mark = scene.Opener(gerund) is var opener && opener >= 0 && opener < token && scene.Is(opener, StatementWord.With) ? opener : -1;
        for (var step = 0; step < MaxSteps && token > scene.First && token < gerund && scene.IsNominal(token); step++, token = scene.Head(token))
            if (scene.Child(token, Case) is >= 0 and var with && with < token && scene.Is(with, StatementWord.With) || mark >= 0 && scene.Head(token) is var head && (head < mark || head >= gerund)) return token;
        return -1;
    }

    /// <summary><c>Talked about the dam and his office did not answer</c>: the subject of the second verb, joined to a noun of the first clause; or -1.</summary>
    public int JoinedBefore(int predicate)
    {
        if (scene.Relation(predicate) != Conj || scene.Child(predicate, Cc) >= 0 || scene.IsGerund(predicate)) return -1;
        var token = predicate - 1;
        while (token > scene.First && (scene.Tag(token) is PartOfSpeech.ADV or PartOfSpeech.AUX || scene.Is(token, StatementWord.Not) || scene.Is(token, StatementWord.Nt))) token--;
        for (var step = 0; step < MaxSteps && token > scene.First && token < predicate && scene.IsNominal(token); step++, token = scene.Head(token))
            if (scene.Relation(token) == Conj && scene.Child(token, Cc) is >= 0 and var link && link < token) return scene.Child(scene.Head(token), CcPreconj) >= 0 ? -1 : token;
        return -1;
    }

    /// <summary>Who does what a gerund below a noun says: <c>a statement condemning the raid</c> does so itself, <c>its habit of blaming others</c> is somebody's.</summary>
    public int BelowNoun(int gerund, int noun)
    {
        if (noun > gerund || gerund == scene.First) return noun;
        if (scene.Child(noun, Cop) >= 0 && scene.Child(noun, Case) >= 0) return sources.SubjectOf(noun);
        var before = scene.Tag(gerund - 1) == PartOfSpeech.ADV && gerund - 2 >= scene.First ? gerund - 2 : gerund - 1;
        if (scene.Opener(gerund) is var opener && opener > noun && opener < gerund)
        {
            var owner = scene.Child(noun, NmodPoss);
            return owner >= 0 && scene.Tag(owner) != PartOfSpeech.PRON ? owner : OfClause(noun, true) is >= 0 and var doer ? doer : owner;
        }

        if (scene.Is(before, StatementWord.Comma) || (scene.IsQuoteMark(before) && scene.Is(before - 1, StatementWord.Comma)) || IsSpent(noun)) return OfClause(noun, false) is >= 0 and var who ? who : noun;
        return noun;
    }

    /// <summary><c>Programs that let people enter the country, saying that …</c>: behind a comma, a gerund is not of a relative clause without one; the subject around it, or the one given.</summary>
    public int AroundRelative(int gerund, int verb, int subject)
    {
        if (gerund == scene.First || !scene.IsGerund(gerund) || !scene.Is(gerund - 1, StatementWord.Comma) || scene.Fine(subject) is not ("WDT" or "WP") || scene.Relation(verb) is not (AclRelcl or Acl)) return subject;
        var first = scene.Tree.LeftOf(verb);
        if (scene.Is(first, StatementWord.Comma) || first == scene.First || scene.Is(first - 1, StatementWord.Comma) || scene.Head(verb) < scene.First) return subject;
        return OfClause(scene.Head(verb), false) is >= 0 and var outer && outer != scene.Head(verb) ? outer : subject;
    }

    /// <summary>The subject of the clause that a noun stands in below its subject; or -1.</summary>
    private int OfClause(int noun, bool byPreposition)
    {
        var at = noun;
        for (var step = 0; step < MaxSteps && at >= scene.First && IsThing(at) && scene.Child(at, Cop) < 0; step++, at = scene.Head(at))
            if (scene.Relation(at) is Nsubj or NsubjPass or Root) return byPreposition ? -1 : noun;
        return at < scene.First ? -1 : sources.SubjectOf(at);
    }

    /// <summary><c>Spent much of his speech praising her</c>, <c>took turns urging them</c>.</summary>
    private bool IsSpent(int noun)
    {
        var at = noun;
        for (var step = 0; step < MaxSteps && at >= scene.First && IsThing(at); step++, at = scene.Head(at))
            if (scene.Relation(at) == Obj && Efforts.Contains(scene.Lower(at))) return true;
        return at >= scene.First && Spending.Contains(scene.Lower(at)) && !scene.IsPassive(at);
    }

    /// <summary>Whether a word stands where a noun does: <c>spent much of it</c>.</summary>
    private bool IsThing(int token) => scene.IsNominal(token) || scene.Relation(token) is Obj or Nmod;
}
