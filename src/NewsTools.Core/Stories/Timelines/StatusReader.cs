using NewsTools.Statements;
using static NewsTools.DependencyRelation;

namespace NewsTools.Timelines;

/// <summary>Whether what a clause tells came about: by its negation, its auxiliaries, the verb that it hangs on, its source and its time.</summary>
/// <param name="scene">The document.</param>
internal sealed class StatusReader(TimelineScene scene)
{
    private const int MostSteps = 4;

    /// <summary>The status of what a time belongs to.</summary>
    public EventStatus Read(TimeOwner owner, TimeExpression time, Statement? statement)
    {
        var ahead = IsAhead(time);
        if (scene.IsDenied(owner.Head)) return EventStatus.Denied;
        if (!owner.IsClause) return OfSource(statement, ahead) ?? (ahead ? EventStatus.Planned : EventStatus.Happened);
        if (IsNegated(owner.Head) || IsCalledOff(owner.Head)) return EventStatus.Negated;
        if (OfGovernors(owner.Head, ahead) is { } governed) return governed;
        if (OfSource(statement, ahead) is { } sourced) return sourced;
        if (HasWord(owner.Head, TimelineWords.Ahead) || ahead || IsForeseen(owner)) return EventStatus.Planned;
        if (HasWould(owner.Head)) return statement is null ? EventStatus.Possible : EventStatus.Planned;
        return IsOngoing(owner, time) ? EventStatus.Ongoing : EventStatus.Happened;
    }

    /// <summary><c>Analysts expect a first cut in April</c>: a noun of what is expected or planned.</summary>
    private bool IsForeseen(TimeOwner owner) => !owner.IsDirect && scene.StatementOfCue(owner.Head) is { Stance: Stance.Predicts or Stance.Plans or Stance.Promises or Stance.Wants or Stance.Demands or Stance.Proposes };

    private static EventStatus? OfSource(Statement? statement, bool ahead) => statement switch
    {
        { Certainty: Certainty.Possible or Certainty.Unclear } => EventStatus.Possible,
        { Certainty: Certainty.Probable } when !ahead => EventStatus.Possible,
        _ => null,
    };

    /// <summary>Whether the time begins after the day of the article.</summary>
    public static bool IsAhead(TimeExpression time) =>
        time.Published is { } published && time.From is { } from && from > published.DateTime.Date && from.Date > published.DateTime.Date;

    /// <summary>Past the verbs on which an infinitive hangs, from the inside out.</summary>
    private EventStatus? OfGovernors(int head, bool ahead)
    {
        var at = head;
        for (var steps = 0; steps < MostSteps; steps++)
        {
            if (HasWord(at, TimelineWords.Possible)) return EventStatus.Possible;
            if (!IsInfinitive(at) || scene.Syntax.Head(at) is not (>= 0 and var governor)) return null;
            var lemma = scene.Lemma(governor);
            if (TimelineWords.Not.Contains(lemma) || IsNegated(governor)) return EventStatus.Negated;
            if (TimelineWords.Planned.Contains(lemma)) return HasWord(governor, TimelineWords.Possible) ? EventStatus.Possible : EventStatus.Planned;
            if (!TimelineWords.Real.Contains(lemma)) return ahead ? EventStatus.Planned : null;
            at = governor;
        }

        return null;
    }

    private bool IsInfinitive(int verb) =>
        scene.Syntax.Relation(verb) is Xcomp or Advcl or Acl or Ccomp && (scene.Syntax.HasChildWord(verb, StatementWord.To) || scene.Syntax.Relation(verb) == Xcomp);

    /// <summary><c>Not</c>, <c>never</c>, <c>no longer</c> at the verb, <c>no</c> at its subject or object.</summary>
    private bool IsNegated(int verb)
    {
        for (var child = scene.Syntax.Tree.ChildOf(verb); child >= 0; child = scene.Syntax.Tree.NextOf(child))
            if (IsNegation(child) || (scene.Syntax.Relation(child) is Nsubj or NsubjPass or Obj && HasNo(child))) return true;
        return false;
    }

    private bool IsNegation(int child) =>
        scene.Syntax.Relation(child) is Advmod or Aux or Det && (scene.Syntax.Is(child, StatementWord.Not) || scene.Syntax.Is(child, StatementWord.Nt) || scene.Syntax.Is(child, StatementWord.Never)
            || (scene.Syntax.Is(child, StatementWord.Longer) && child > scene.Syntax.First && scene.Syntax.Is(child - 1, StatementWord.No)));

    private bool HasNo(int noun) =>
        scene.Syntax.Is(noun, StatementWord.Nobody) || scene.Syntax.Is(noun, StatementWord.None) || scene.Syntax.Is(noun, StatementWord.Nothing)
        || (scene.Syntax.Child(noun, Det) is >= 0 and var det && (scene.Syntax.Is(det, StatementWord.No) || scene.Syntax.Is(det, StatementWord.Neither)));

    private bool IsCalledOff(int verb) =>
        (TimelineWords.CalledOff.Contains(scene.Lemma(verb)) || scene.IsCallOff(verb))
        && (scene.Syntax.Child(verb, Obj) >= 0 && IsEvent(scene.Syntax.Child(verb, Obj)) || (scene.Syntax.Child(verb, NsubjPass) is >= 0 and var subject && IsEvent(subject)));

    private bool IsEvent(int noun) => TimelineWords.Event.Contains(scene.Lemma(noun));

    private bool HasWould(int verb) => scene.Syntax.HasChildWord(verb, StatementWord.Would) || scene.Syntax.HasChildWord(verb, StatementWord.WouldShort);

    private bool HasWord(int verb, System.Collections.Frozen.FrozenSet<uint> words)
    {
        for (var child = scene.Syntax.Tree.ChildOf(verb); child >= 0; child = scene.Syntax.Tree.NextOf(child))
            if (scene.Syntax.Relation(child) is Aux or AuxPass or Advmod or Mark or Cop && words.Contains(scene.Syntax.Lower(child))) return true;
        return false;
    }

    /// <summary>Since a time and not over, or a present that the time has in it: <c>is holding talks this week</c>.</summary>
    private bool IsOngoing(TimeOwner owner, TimeExpression time)
    {
        var isSince = owner.Case >= 0 && scene.Syntax.Lower(owner.Case) == TimelineWords.Since;
        var isPresent = IsPresent(owner.Head);
        if (isSince) return isPresent;
        return isPresent && !HasPerfect(owner.Head) && time.Published is { } published && time.From <= published.DateTime && time.To > published.DateTime.Date;
    }

    private bool IsPresent(int verb)
    {
        if (scene.Syntax.Fine(verb) is "VBZ" or "VBP") return true;
        var aux = scene.ChildWhere(verb, child => scene.Syntax.Relation(child) is Aux or AuxPass or Cop && scene.Syntax.Fine(child) is "VBZ" or "VBP");
        return aux >= 0;
    }

    private bool HasPerfect(int verb) =>
        scene.ChildWhere(verb, child => scene.Syntax.Relation(child) == Aux && scene.Lemma(child) == FunctionWord.Have) >= 0;

}
