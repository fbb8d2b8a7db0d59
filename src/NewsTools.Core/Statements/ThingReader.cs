using static NewsTools.Statements.CueFrames;
using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>Finds the noun phrase that a predicate says something of, as its object or behind a preposition.</summary>
/// <param name="scene">The sentence.</param>
internal sealed class ThingReader(StatementScene scene)
{
    private static readonly WordSet Answers = WordSet.Of(EmbeddedLines.Words("answers.txt"));
    private static readonly WordSet WordedThings = WordSet.Of(EmbeddedLines.Words("worded.txt").SelectMany(VerbForms.OfNoun));

    public FoundContent? Object(int predicate, CueEntry entry)
    {
        if (entry.Has(Answer) && Plain(predicate) is { } answer) return answer;
        if (!entry.Has(Np | As | ClaimObj | MatterObj | Worded) || entry.Has(Adr)) return null;
        var thing = scene.Child(predicate, Obj);
        var joined = thing < 0 ? JoinedVerb(predicate) : -1;
        if (joined >= 0) thing = scene.Child(joined, Obj);
        if (thing < 0 && scene.Child(predicate, Xcomp) is var state && state > predicate && (!scene.IsVerbal(state) || scene.Child(state, Amod, Det) >= 0) && scene.Tree.LeftOf(state) == predicate + 1 && scene.Child(state, Mark) < 0) thing = state;
        if (thing < 0) return null;
        if (entry.Has(LawObj) && !CueLexicon.Laws.Contains(scene.Lower(thing))) return null;
        if (IsCarried(predicate, thing, entry) || (entry.Has(MatterObj) && !IsMatter(thing)) || (entry.Has(Worded) && !IsWorded(thing)) || (entry.Has(Unpeopled) && (IsPeople(thing) || scene.Tag(thing) == PartOfSpeech.PRON))) return null;
        if (entry.Has(ClaimObj) && !scene.IsCue(thing)) return null;
        var range = scene.Stretch(thing);
        for (var child = scene.Tree.ChildOf(predicate); child >= 0; child = scene.Tree.NextOf(child))
            if (child > thing && ((child == range.End && scene.Relation(child) == Obj && scene.Tag(child) == PartOfSpeech.PROPN) || Extends(child, entry) || RunsOn(child, range.End) || IsSeenDoing(child, range.End, entry))) range = range with { End = Math.Max(range.End, scene.Tree.RightOf(child) + 1) };
        if (entry.Has(ClaimObj) && !IsClaim(thing)) return null;
        if (thing < predicate && Called(predicate, entry, thing) is { } called) return called;
        if (!entry.Has(Np | ClaimObj | MatterObj | Worded) && !HasExtension(predicate, thing, entry)) return null;
        if (entry.Stance is Stance.Declines or Stance.Plans && IsAmount(thing)) return null;
        while (range.End < scene.End && scene.Tag(range.End) == PartOfSpeech.PROPN && scene.Tag(range.End - 1) == PartOfSpeech.PROPN) range = range with { End = range.End + 1 };
        if (entry.Has(Small) && range.End < scene.Tree.RightOf(predicate) && scene.IsQuoteMark(range.End)) range = range with { End = BehindMarks(range.End) };
        return new FoundContent("object", thing) { CueEnd = joined + 1 }.With(scene.Trim(thing < predicate ? new TokenStretch(range.First, Math.Min(range.End, predicate)) : range));
    }

    /// <summary><c>Which he called "a cartel"</c>, <c>whom she described as calm</c>: the thing before the verb and what it is said to be.</summary>
    private FoundContent? Called(int predicate, CueEntry entry, int thing)
    {
        for (var child = scene.Tree.ChildOf(predicate); child >= 0; child = scene.Tree.NextOf(child))
            if (child > predicate && (Extends(child, entry) || (entry.Has(Small) && scene.Relation(child) is Obj or Xcomp && !scene.IsTime(child))))
            {
                var name = scene.Trim(scene.Behind(child, predicate));
                if (scene.IsQuoteMark(name.First) && name.End < scene.End && scene.IsQuoteMark(name.End)) name = name with { End = name.End + 1 };
                return new FoundContent("object", child).With(scene.Trim(new TokenStretch(scene.Tree.LeftOf(thing), Math.Min(scene.Tree.RightOf(thing) + 1, predicate)))).With(name);
            }

        return null;
    }

    /// <summary><c>Cast him as weak</c>, not <c>cast a vote</c>.</summary>
    private bool HasExtension(int predicate, int thing, CueEntry entry)
    {
        for (var child = scene.Tree.ChildOf(predicate); child >= 0; child = scene.Tree.NextOf(child))
            if (child > predicate && Extends(child, entry)) return true;
        return entry.Has(As) && scene.Child(thing, Nmod) is >= 0 and var what && scene.Opener(what) is >= 0 and var opener && scene.Is(opener, StatementWord.As);
    }

    /// <summary><c>Trade declined 40 percent</c>: a measure is no matter of the mind.</summary>
    private bool IsAmount(int thing) => scene.Tag(thing) == PartOfSpeech.NUM || scene.Is(thing, StatementWord.Percent);

    /// <summary><c>Said no</c>, <c>said nothing of the sort</c>.</summary>
    private FoundContent? Plain(int predicate)
    {
        var word = predicate + 1;
        if (word + 1 < scene.End && scene.Tag(word) == PartOfSpeech.DET && !Answers.Contains(scene.Lower(word))) word++;
        if (word >= scene.End || !Answers.Contains(scene.Lower(word))) return null;
        var end = scene.Head(word) == predicate ? scene.Tree.RightOf(word) + 1 : word + 1;
        return new FoundContent("answer", word).With(scene.Trim(new TokenStretch(predicate + 1, end)));
    }

    /// <summary><c>Found no evidence of fraud</c>, <c>found 90 percent support</c>.</summary>
    private bool IsMatter(int noun) =>
        scene.HasPart(noun, CuePart.Noun) || scene.Tag(noun) == PartOfSpeech.NUM || scene.Child(noun, Compound) is >= 0 and var share && scene.Child(share, Nummod) >= 0;

    /// <summary>Whether a word stands for people: a name, or a noun that speaks.</summary>
    public bool IsPeople(int noun) => scene.IsSpeaker(noun) || scene.Tag(noun) == PartOfSpeech.PROPN;

    /// <summary><c>Offered advice</c>, <c>issued a tweet about the strike</c>; not a means of speaking alone (<c>issued a statement</c>).</summary>
    private bool IsWorded(int noun) =>
        (scene.HasPart(noun, CuePart.Noun) || WordedThings.Contains(scene.Lower(noun)))
        && (!SurroundingReader.IsChannel(scene.Lower(noun)) || scene.Child(noun, Nmod, AclRelcl) > noun || (scene.Child(noun, Acl) is var clause && clause > noun && !(scene.IsGerund(clause) && scene.IsCue(clause))));

    /// <summary><c>Repeated his call for a truce</c>: the noun is the cue, the verb carries it.</summary>
    private bool IsCarried(int verb, int noun, CueEntry entry) =>
        noun > verb && (entry.Stance == Stance.States || (scene.Child(noun, NmodPoss) is >= 0 and var owner && scene.Tag(owner) == PartOfSpeech.PRON)) && noun + 2 < scene.End && scene.HasPart(verb, CuePart.Carrier) && LeadsOn(noun);

    private bool LeadsOn(int noun) =>
        scene.Cue(noun).Entries is { } entries
        && Array.Exists(entries, entry => entry.Part == CuePart.Noun && (entry.Takes(scene.Lower(noun + 1)) || (entry.Has(That) && scene.Is(noun + 1, StatementWord.That)) || (entry.Has(Inf) && scene.Is(noun + 1, StatementWord.To) && scene.Tag(noun + 1) == PartOfSpeech.PART)));

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
        foreach (var entry in scene.Cue(noun).Entries ?? [])
            if (entry.Part == CuePart.Noun && entry.Stance is Stance.Claims or Stance.States or Stance.Speculates) return true;
        return false;
    }

    /// <summary>What follows an object without a comma is mostly of the content: <c>showed Trump moving ahead</c>.</summary>
    private bool RunsOn(int child, int end) =>
        scene.Tree.LeftOf(child) == end && scene.Relation(child) is Obl or Xcomp or Ccomp or Acl or Nmod && !scene.IsPunctuation(end) && !scene.IsTime(child);

    /// <summary><c>Shows the mayor keeping his lead</c>.</summary>
    private bool IsSeenDoing(int child, int end, CueEntry entry) =>
        entry.Stance is Stance.Finds or Stance.Believes && scene.Tree.LeftOf(child) == end && scene.Relation(child) == Advcl && scene.IsGerund(child);

    /// <summary>The phrases right behind a phrase: <c>warned of floods in the valley</c>.</summary>
    private int WithMore(int predicate, int end)
    {
        for (var child = scene.Tree.ChildOf(predicate); child >= 0; child = scene.Tree.NextOf(child))
            if (RunsOn(child, end) || (scene.Relation(child) == Advcl && scene.Tree.LeftOf(child) == end && scene.Is(end, StatementWord.To))) end = scene.Tree.RightOf(child) + 1;
        return end;
    }

    public bool Extends(int child, CueEntry entry) => scene.Relation(child) switch
    {
        Xcomp => entry.Has(Small) || (entry.Has(As) && (!scene.IsVerbal(child) || scene.HasChildWord(child, StatementWord.As))),
        Obl or Advcl => scene.Opener(child) is >= 0 and var opener && entry.Takes(scene.Lower(opener)),
        _ => false,
    };

    public FoundContent? Prepositional(int predicate, CueEntry entry)
    {
        if (entry.Prepositions == 0) return null;
        if (entry.Has(Adr) && BehindAddressee(predicate, entry) is { } told) return told;
        return PhraseOf(predicate, predicate, entry) ?? (entry.Tail.Length > 0 ? PhraseOf(predicate + entry.Tail.Length, predicate, entry) : null);
    }

    /// <summary>The phrase with one of a reading's prepositions that hangs on the predicate, or on the last of its further words: <c>pleaded guilty to fraud</c>.</summary>
    private FoundContent? PhraseOf(int head, int predicate, CueEntry entry)
    {
        for (var child = scene.Tree.ChildOf(head); child >= 0; child = scene.Tree.NextOf(child))
        {
            if (child < predicate || scene.Relation(child) is not (Obl or Advcl or Xcomp or Ccomp or Nmod) || scene.IsTime(child)) continue;
            if (scene.Opener(child) is not (>= 0 and var opener) || opener < predicate || !entry.Takes(scene.Lower(opener))) continue;
            if (scene.Is(opener, StatementWord.To) && scene.Relation(child) != Obl && scene.Relation(child) != Nmod) continue;
            return new FoundContent("preposition", child, opener).With(scene.Trim(new TokenStretch(opener + 1, WithMore(predicate, scene.Tree.RightOf(child) + 1))));
        }

        return null;
    }

    /// <summary><c>Warned the tower of ice</c>, where the tree hangs the phrase on who is warned.</summary>
    private FoundContent? BehindAddressee(int predicate, CueEntry entry)
    {
        var whom = scene.Child(predicate, Obj, Iobj);
        if (whom < predicate) return null;
        for (var child = scene.Tree.ChildOf(whom); child >= 0; child = scene.Tree.NextOf(child))
            if (child > whom && scene.Relation(child) == Nmod && scene.Opener(child) is >= 0 and var opener && entry.Takes(scene.Lower(opener)) && !scene.IsTime(child))
                return new FoundContent("preposition", child).With(scene.Trim(new TokenStretch(opener + 1, scene.Tree.RightOf(child) + 1)));
        return null;
    }
}
