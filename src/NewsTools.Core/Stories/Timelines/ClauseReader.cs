using NewsTools.Statements;
using static NewsTools.DependencyRelation;

namespace NewsTools.Timelines;

/// <summary>The stretch of a clause that can stand by itself: without what joins it to another, without clauses beside it.</summary>
/// <param name="scene">The document.</param>
internal sealed class ClauseReader(TimelineScene scene)
{
    private const int MostSteps = 4;
    private const int MostWordsOfSubject = 12;

    /// <summary>The clause of a verb; of an infinitive that of the verb on which it hangs, of a relative clause with its noun.</summary>
    public TokenStretch Clause(int head)
    {
        var top = TopOf(head);
        var stretch = Trim(WithoutDateline(WithSubject(Core(top), top), top));
        return scene.Syntax.Relation(top) == AclRelcl && scene.Syntax.Head(top) is >= 0 and var noun && noun < stretch.First
            ? new TokenStretch(StartOf(noun), stretch.End)
            : stretch;
    }

    /// <summary>The phrase of a noun: what stands before it, and the phrases with prepositions behind it.</summary>
    public TokenStretch Phrase(int noun)
    {
        var end = noun + 1;
        for (var child = scene.Syntax.Tree.ChildOf(noun); child >= 0; child = scene.Syntax.Tree.NextOf(child))
            if (child > noun && scene.Syntax.Relation(child) is Nmod or NmodUnmarked or Flat or Compound or Obl or OblUnmarked) end = Math.Max(end, scene.Syntax.Tree.RightOf(child) + 1);
        return Trim(new TokenStretch(StartOf(noun), end));
    }

    /// <summary>The verb whose clause tells the fact: past infinitives that hang on another verb.</summary>
    public int TopOf(int head)
    {
        for (var steps = 0; steps < MostSteps && scene.Syntax.Relation(head) is Xcomp; steps++)
        {
            if (scene.Syntax.Head(head) is not (>= 0 and var next) || !scene.IsPredicate(next)) break;
            head = next;
        }

        return head;
    }

    private TokenStretch Core(int head)
    {
        var (first, end) = (head, head + 1);
        for (var child = scene.Syntax.Tree.ChildOf(head); child >= 0; child = scene.Syntax.Tree.NextOf(child))
        {
            if (IsApart(child, head)) continue;
            first = Math.Min(first, scene.Syntax.Tree.LeftOf(child));
            end = Math.Max(end, scene.Syntax.Tree.RightOf(child) + 1);
        }

        return new TokenStretch(first, end);
    }

    /// <summary><c>After a dam gave way</c>: where the tree has the subject hang on what stands before, the words since the one that opens the clause.</summary>
    private TokenStretch WithSubject(TokenStretch core, int head)
    {
        var syntax = scene.Syntax;
        if (syntax.Relation(head) != Advcl || !IsFinite(head) || syntax.Child(head, Nsubj, NsubjPass) >= 0 || syntax.Child(head, Expl) >= 0) return core;
        for (var token = core.First - 1; token > syntax.First && token > core.First - MostWordsOfSubject && !syntax.IsPunctuation(token) && !syntax.IsVerbal(token); token--)
            if (TimelineWords.While.Contains(syntax.Lower(token - 1))) return new TokenStretch(token, core.End);
        return core;
    }

    /// <summary><c>SEOUL, Nov 11 (Reuters) - Two ships sank</c>: where and by whom it was written is no part of what happened.</summary>
    private TokenStretch WithoutDateline(TokenStretch stretch, int head) =>
        stretch.First == scene.Syntax.First && DatelineRepair.DashOf(scene.Syntax) is >= 0 and var dash && dash < head ? stretch with { First = dash + 1 } : stretch;

    private bool IsFinite(int verb) => scene.Syntax.Fine(verb) is "VBD" or "VBZ" or "VBP" || scene.Syntax.Child(verb, Aux, AuxPass) >= 0;

    private bool IsApart(int child, int head) => scene.Syntax.Relation(child) switch
    {
        Punct or Cc or Mark or Parataxis or Discourse or Vocative or CcPreconj or List => true,
        Case => child < head && scene.Syntax.IsVerbal(head),
        Conj => scene.IsPredicate(child),
        Advcl or AdvclRelcl => IsOpened(child) || child < head || (scene.Syntax.Child(child, Mark) is >= 0 and var mark && scene.Syntax.Lower(mark) != StatementWord.To),
        Advmod => child < head && TimelineWords.While.Contains(scene.Syntax.Lower(child)),
        _ => false,
    };

    private bool IsOpened(int clause) => TimelineWords.While.Contains(scene.Syntax.Lower(scene.Syntax.Tree.LeftOf(clause)));

    private int StartOf(int noun)
    {
        var first = noun;
        for (var child = scene.Syntax.Tree.ChildOf(noun); child >= 0; child = scene.Syntax.Tree.NextOf(child))
            if (child < noun && scene.Syntax.Relation(child) is Det or DetPredet or Amod or Compound or NmodPoss or Nummod or NmodUnmarked or NmodDesc or Flat)
                first = Math.Min(first, scene.Syntax.Tree.LeftOf(child));
        return first;
    }

    /// <summary>Without commas, dashes and quotation marks at the ends.</summary>
    private TokenStretch Trim(TokenStretch stretch)
    {
        var (first, end) = (stretch.First, stretch.End);
        while (first < end - 1 && scene.Syntax.IsPunctuation(first)) first++;
        while (end - 1 > first && scene.Syntax.IsPunctuation(end - 1)) end--;
        return new TokenStretch(first, end);
    }
}
