using static NewsTools.Statements.CueFrames;
using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Reads a statement off a noun: <c>a statement from Putin that …</c>, <c>Kim's claim that …</c>, <c>calls for …</c>. Where a
/// verb such as <c>issued</c> has the noun as object, its subject is the source and both are the cue.
/// </summary>
/// <param name="scene">The sentence.</param>
/// <param name="sources">Reads sources.</param>
internal sealed class NounReader(StatementScene scene, SourceReader sources)
{
    private readonly CueSpanReader _cues = new(scene);

    public StatementDraft? Read(int noun, CueEntry[] entries)
    {
        if (scene.Tag(noun) is not PartOfSpeech.NOUN) return null;
        foreach (var entry in entries)
        {
            if (entry.Part != CuePart.Noun) continue;
            if (ReadReceived(noun, entry) is { } received) return received;
            if ((Content(noun, entry) ?? BehindOwner(noun, entry)) is not { } found) continue;
            return Write(noun, entry, found);
        }

        return null;
    }

    private StatementDraft? Write(int noun, CueEntry entry, FoundContent found)
    {
        var draft = new StatementDraft { Entry = entry, Head = noun, Rule = found.Rule, Sentence = scene.Sentence, ContentHead = found.Head, Content = found.Pieces };
        var owner = Owner(noun);
        var be = owner < 0 && entry.Has(Holder) ? scene.Child(noun, Cop) : -1;
        var verb = owner < 0 || scene.Tag(owner) == PartOfSpeech.PRON ? CarrierOf(noun) : -1;
        if (verb >= 0) owner = -1;
        var suffers = verb >= 0 && Suffers(verb, entry);
        var first = be >= 0 ? FirstOfGroup(be, noun) : owner >= 0 && owner < noun ? AfterOwner(owner) : verb >= 0 ? _cues.Around(verb, -1).First : Leftmost(noun);
        var end = found.CueEnd > 0 ? found.CueEnd : found.Preposition == noun + 1 ? noun + 2 : noun + 1;
        if (end < scene.End && found.Rule == "noun that" && scene.IsGerund(end) && !found.Pieces[0].Holds(end)) end++;
        draft.Cue = new TokenStretch(Math.Min(first, noun), end);
        var head = owner >= 0 ? owner : be >= 0 ? sources.SubjectOf(noun) : verb >= 0 ? sources.SubjectOf(verb) : -1;
        if (head >= 0 && !suffers && !draft.Cue.Holds(head) && !draft.TouchesContent(new TokenStretch(head, head + 1))) SetSource(draft, head);
        if (draft.SourceHead < 0 && found.Rule is not ("noun that" or "noun is") && !entry.Has(Free)) return null;
        ContentReader.CutOut(draft.Content, draft.Cue);
        ContentReader.CutOut(draft.Content, draft.Source);
        for (var i = 0; i < draft.Content.Count; i++) draft.Content[i] = scene.Trim(draft.Content[i]);
        draft.DropEmptyContent();
        return draft.Content.Count == 0 ? null : draft;
    }

    /// <summary><c>The plan drew criticism from farmers</c>: who stands behind the preposition is the source, the subject the content.</summary>
    private StatementDraft? ReadReceived(int noun, CueEntry entry)
    {
        if (entry.Stance is not (Stance.Agrees or Stance.Disagrees or Stance.Criticises or Stance.Praises) || CarrierOf(noun, Gets) is not (>= 0 and var verb) || scene.Child(noun, NmodPoss) >= 0) return null;
        var who = Owner(noun);
        for (var child = scene.Tree.ChildOf(verb); child >= 0 && who < 0; child = scene.Tree.NextOf(child))
            if (child > noun && scene.Relation(child) == Obl && scene.Opener(child) == noun + 1 && IsOwnerWord(noun + 1)) who = child;
        var about = sources.SubjectOf(verb);
        if (who < 0 && entry.Stance == Stance.Agrees) who = GiverOf(noun);
        if (who < noun || about < 0 || about > verb) return null;
        var draft = new StatementDraft { Entry = entry, Head = noun, Rule = "received", Sentence = scene.Sentence, ContentHead = about, SourceHead = who, Cue = new TokenStretch(_cues.Around(verb, -1).First, noun + 1) };
        draft.Source = sources.PhraseOf(who, noun + 2, scene.End);
        draft.Content.Add(sources.PhraseOf(about, scene.First, draft.Cue.First));
        return draft;
    }

    /// <summary><c>Won the endorsement of the bakers</c>, <c>has the support of most voters</c>: who gives what somebody gets.</summary>
    private int GiverOf(int noun)
    {
        for (var child = scene.Tree.ChildOf(noun); child >= 0; child = scene.Tree.NextOf(child))
            if (child > noun && scene.Relation(child) == Nmod && scene.Opener(child) == noun + 1 && scene.Is(noun + 1, StatementWord.Of) && scene.IsNominal(child)) return child;
        return -1;
    }

    private void SetSource(StatementDraft draft, int head)
    {
        draft.SourceHead = head;
        var (from, end) = head < draft.Cue.First ? (scene.First, draft.Cue.First) : (draft.Cue.End, scene.End);
        foreach (var piece in draft.Content)
            if (piece.First > head) end = Math.Min(end, piece.First);
        var phrase = sources.PhraseOf(head, from, end);
        draft.Source = scene.Tokens[phrase.End - 1].Has(TokenTraits.Clitic) && phrase.End - 1 > phrase.First ? phrase with { End = phrase.End - 1 } : phrase;
    }

    /// <summary>The clause, infinitive or phrase that tells the noun's matter.</summary>
    private FoundContent? Content(int noun, CueEntry entry)
    {
        for (var child = scene.Tree.ChildOf(noun); child >= 0; child = scene.Tree.NextOf(child))
        {
            if (child < noun) continue;
            if (scene.Relation(child) is Acl or Ccomp or AclRelcl && entry.Has(That) && IsThatClause(child))
                return new FoundContent("noun that", child).With(scene.Trim(scene.Stretch(child)));
            if (scene.Relation(child) is Acl or Xcomp && entry.Has(Inf) && scene.HasChildWord(child, StatementWord.To))
                return new FoundContent("noun to", child).With(scene.Trim(scene.Stretch(child)));
            if (scene.Relation(child) is Nmod or Acl or Obl && scene.Opener(child) is >= 0 and var opener && (entry.Takes(scene.Lower(opener)) || IsQuestionOf(opener, entry)) && opener > noun)
                return new FoundContent("noun of", child, opener).With(scene.Trim(new TokenStretch(opener + 1, scene.Tree.RightOf(child) + 1)));
        }

        return Equated(noun, entry) ?? BesideCarrier(noun, entry);
    }

    /// <summary><c>The question of whether proof is needed</c>.</summary>
    private bool IsQuestionOf(int opener, CueEntry entry) =>
        entry.Has(Whq) && scene.Is(opener, StatementWord.Of) && opener + 1 < scene.End && (scene.Is(opener + 1, StatementWord.Whether) || scene.IsRelativeWord(opener + 1));

    /// <summary><c>His fear is that the school will close</c>, <c>the aim is to win</c>.</summary>
    private FoundContent? Equated(int noun, CueEntry entry)
    {
        var be = noun + 1;
        while (be < noun + 4 && be + 2 < scene.End && (scene.IsTime(be) || scene.Is(be, StatementWord.On) || scene.Is(be, StatementWord.Has) || scene.Is(be, StatementWord.Had))) be++;
        if (!entry.Has(That | Inf) || be + 2 >= scene.End || !StatementWord.IsBe(scene.Lower(be))) return null;
        var next = be + 1;
        while (next + 1 < scene.End && scene.Tag(next) == PartOfSpeech.ADV) next++;
        var opens = entry.Has(That) && (scene.Is(next, StatementWord.That) || scene.Is(next, StatementWord.Whether)) || entry.Has(Inf) && scene.Is(next, StatementWord.To);
        if (!opens) return null;
        var clause = scene.Head(next) > next ? scene.Head(next) : scene.Head(be);
        return clause < next ? null : new FoundContent("noun is", clause) { CueEnd = be + 1 }.With(scene.Trim(new TokenStretch(next, Math.Max(scene.Tree.RightOf(clause), clause) + 1)));
    }

    /// <summary><c>Expressed his support for the strikers</c>, where the phrase hangs on the verb that carries the noun.</summary>
    private FoundContent? BesideCarrier(int noun, CueEntry entry)
    {
        var verb = CarrierOf(noun);
        if (verb < 0 && scene.Relation(noun) == Obj && scene.Child(noun, NmodPoss) >= 0) verb = scene.Head(noun);
        if (verb < scene.First || verb > noun) return null;
        for (var child = scene.Tree.ChildOf(verb); child >= 0; child = scene.Tree.NextOf(child))
            if (child > noun && scene.Relation(child) is Obl or Advcl && scene.Opener(child) == noun + 1 && entry.Takes(scene.Lower(noun + 1)))
                return new FoundContent("noun of", child, noun + 1).With(scene.Trim(new TokenStretch(noun + 2, scene.Tree.RightOf(child) + 1)));
            else if (child > noun && entry.Has(That) && scene.Relation(child) is Ccomp or Advcl && scene.Tree.LeftOf(child) == noun + 1 && scene.Is(noun + 1, StatementWord.That))
                return new FoundContent("noun that", child).With(scene.Trim(scene.Stretch(child)));
            else if (child > noun && entry.Has(Inf) && scene.Relation(child) is Xcomp or Advcl && scene.Tree.LeftOf(child) == noun + 1 && scene.Is(noun + 1, StatementWord.To))
                return new FoundContent("noun to", child).With(scene.Trim(scene.Stretch(child)));
        return null;
    }

    /// <summary>Whether a clause opens with <c>that</c> and has a subject beside it: it is no relative clause then.</summary>
    private bool IsThatClause(int clause)
    {
        var first = scene.Tree.LeftOf(clause);
        if (!scene.Is(first, StatementWord.That) || scene.Child(clause, Nsubj, NsubjPass) is not (>= 0 and var subject) || subject == first) return false;
        return scene.Tag(first) == PartOfSpeech.SCONJ || scene.Relation(subject) == NsubjPass || scene.Child(clause, Cop) >= 0 || scene.Child(clause, Obj) > first;
    }

    /// <summary>Whose it is: a possessor, or who stands behind <c>from</c>, <c>by</c>, <c>among</c>; or -1.</summary>
    private int Owner(int noun)
    {
        if (scene.Child(noun, NmodPoss) is >= 0 and var owner) return owner;
        for (var child = scene.Tree.ChildOf(noun); child >= 0; child = scene.Tree.NextOf(child))
            if (child > noun && scene.Relation(child) is Nmod or Obl && scene.Opener(child) is >= 0 and var opener
                && IsOwnerWord(opener)) return child;
        return -1;
    }

    private bool IsOwnerWord(int token) => scene.Is(token, StatementWord.From) || scene.Is(token, StatementWord.By) || scene.Is(token, StatementWord.Among);

    /// <summary><c>A statement from Vladimir Putin that such a decision would …</c>, where the clause hangs on the name.</summary>
    private FoundContent? BehindOwner(int noun, CueEntry entry)
    {
        if (!entry.Has(That) || Owner(noun) is var owner && owner < noun) return null;
        for (var child = scene.Tree.ChildOf(owner); child >= 0; child = scene.Tree.NextOf(child))
            if (child > owner && scene.Relation(child) is Acl or AclRelcl or Ccomp && IsThatClause(child))
                return new FoundContent("noun that", child).With(scene.Stretch(child));
        return null;
    }

    /// <summary>The verb that the noun is the object of, where the verb only carries it: <c>issued a statement</c>.</summary>
    private int CarrierOf(int noun, CueFrames frames = None)
    {
        var verb = scene.Head(noun);
        if (verb < scene.First || verb > noun || scene.Relation(noun) != Obj || !scene.IsVerbal(verb)) return -1;
        foreach (var entry in scene.Cue(verb).Entries ?? [])
            if (entry.Part == CuePart.Carrier && (frames == None || entry.Has(frames))) return verb;
        return -1;
    }

    /// <summary><c>Faced criticism for its silence</c>: the subject is who is criticised, and nobody tells by whom.</summary>
    private bool Suffers(int verb, CueEntry entry) =>
        entry.Stance is Stance.Agrees or Stance.Disagrees or Stance.Criticises or Stance.Praises
        && Array.Exists(scene.Cue(verb).Entries!, carrier => carrier.Part == CuePart.Carrier && carrier.Has(Gets) && !carrier.Has(Holder));

    /// <summary>The copula with its auxiliaries and adverbs.</summary>
    private int FirstOfGroup(int be, int noun)
    {
        while (be > scene.First && scene.Head(be - 1) == noun && scene.Relation(be - 1) is Aux or Advmod) be--;
        return be;
    }

    private int AfterOwner(int owner)
    {
        var first = scene.Tree.RightOf(owner) + 1;
        return scene.Child(owner, Case) is >= 0 and var clitic && clitic >= first ? clitic + 1 : first;
    }

    private int Leftmost(int noun)
    {
        var first = noun;
        while (first > scene.First && scene.Head(first - 1) is var head && (head == noun || (head > first - 1 && head < noun))
            && scene.Relation(first - 1) is Det or Amod or Nummod or Compound or Advmod or NmodUnmarked) first--;
        return first;
    }
}
