using static NewsTools.DependencyRelation;

namespace NewsTools.Timelines;

/// <summary>Tells by the tree what a time belongs to: a clause, or a noun that names an event.</summary>
/// <param name="scene">The document.</param>
internal sealed class TimeOwnerReader(TimelineScene scene)
{
    private const int MostSteps = 6;

    /// <summary>What a time belongs to; the tree of its sentence is at hand.</summary>
    public TimeOwner Read(TimeExpression time)
    {
        var head = HeadOf(time);
        return head < 0 ? TimeOwner.None : Climb(head, CaseBefore(time, head));
    }

    /// <summary>The token of a time whose head lies outside it, or -1 where the tree has the whole sentence hang on it.</summary>
    private int HeadOf(TimeExpression time)
    {
        var syntax = scene.Syntax;
        var first = scene.TokenAt(time.Start);
        for (var token = first; token < syntax.End && syntax.Tokens[token].Start < time.Start + time.Length; token++)
            if (syntax.Head(token) is >= 0 and var head && !time.GetSpan().Contains(syntax.Tokens[head].Span) && syntax.Relation(token) is not (Case or Det or Punct or Mark))
                return token;
        return -1;
    }

    /// <summary>The preposition just before a time, else that which the tree gives it; or -1.</summary>
    private int CaseBefore(TimeExpression time, int head)
    {
        var before = scene.TokenAt(time.Start) - 1;
        return before >= scene.Syntax.First && scene.Syntax.Tag(before) is PartOfSpeech.ADP or PartOfSpeech.SCONJ ? before : scene.Syntax.Opener(head);
    }

    private TimeOwner Climb(int time, int opener)
    {
        var syntax = scene.Syntax;
        for (int at = time, steps = 0; steps < MostSteps && at >= 0; steps++)
        {
            var head = syntax.Head(at);
            if (head < 0) return TimeOwner.None;
            if (scene.IsPredicate(head)) return IsOfClause(at, head, at == time ? opener : syntax.Opener(at)) ? new TimeOwner(head, true, opener, at == time) : TimeOwner.None;
            if (IsEvent(head)) return Settle(head, at, opener);
            if (at == time && !MayLeaveNoun(at, opener)) return TimeOwner.None;
            at = head;
        }

        return TimeOwner.None;
    }

    private bool IsEvent(int noun) => TimelineWords.Event.Contains(scene.Lemma(noun)) && scene.Syntax.IsNominal(noun);

    /// <summary>Whether a time at a noun may be meant for the clause: <c>killed 12 people on Friday</c>, not <c>the budget for 2020</c>.</summary>
    private bool MayLeaveNoun(int time, int opener) =>
        scene.Syntax.Relation(time) is Nmod or NmodUnmarked or Obl or OblUnmarked or Appos or Advmod
        && !(opener < 0 && scene.Syntax.Relation(time) == Nmod)
        && (opener < 0 || (!IsWord(opener, TimelineWords.OfNoun) && scene.Syntax.Lower(opener) != TimelineWords.From));

    private bool IsOfClause(int at, int clause, int opener)
    {
        if (opener >= 0 && IsWord(opener, TimelineWords.OfNoun)) return false;
        return scene.Syntax.Relation(at) switch
        {
            Obj => at > clause && opener < 0 && scene.Syntax.Child(at, Det) < 0,
            Compound or Amod or Nummod or NmodPoss or Conj or Cc or Aux => false,
            _ => true,
        };
    }

    /// <summary>An event that is an argument of a verb at its own time gives the time to the clause: <c>held talks on Friday</c>.</summary>
    private TimeOwner Settle(int noun, int time, int opener)
    {
        var syntax = scene.Syntax;
        var owner = new TimeOwner(noun, false, opener);
        if (opener >= 0 && IsWord(opener, TimelineWords.OfNoun)) return TimeOwner.None;
        if (syntax.Head(noun) is not (>= 0 and var verb) || !syntax.IsVerbal(verb)) return owner;
        var lemma = scene.Lemma(verb);
        return syntax.Relation(noun) switch
        {
            Nsubj when TimelineWords.Outcome.Contains(lemma) => owner with { Head = verb, IsClause = true },
            NsubjPass or Obj when TimelineWords.CalledOff.Contains(lemma) || scene.IsCallOff(verb) => owner with { Head = verb, IsClause = true },
            Obj when IsBehind(time, noun) && scene.StatementOfCue(verb) is null => owner with { Head = verb, IsClause = true },
            Obl when IsBehind(time, noun) && syntax.Child(noun, Case) is >= 0 and var place && IsWord(place, TimelineWords.AtItsTime) => owner with { Head = verb, IsClause = true },
            _ => owner,
        };
    }

    private bool IsBehind(int time, int noun) => time > noun && scene.Syntax.Relation(time) is Nmod or NmodUnmarked or Obl or OblUnmarked;

    private bool IsWord(int token, System.Collections.Frozen.FrozenSet<uint> words) => words.Contains(scene.Syntax.Lower(token));
}
