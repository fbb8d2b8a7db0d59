using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Hangs the clauses around a verb of speech where they belong: what the speaker does besides, what describes the speaker, an
/// aside with <c>as</c>. Only the copy at hand changes, not the layer.
/// </summary>
internal static class ClauseRepair
{
    private const int MaxSteps = 6;

    /// <summary><c>"…," she said, adding that …</c>: a gerund behind a comma is what the speaker does besides, not what is said.</summary>
    public static bool SetGerundApart(StatementScene scene, int gerund)
    {
        if (scene.Relation(gerund) is not (Ccomp or Reparandum) || !scene.IsGerund(gerund) || gerund - 2 <= scene.First || scene.Head(gerund) is var outer && (outer < scene.First || outer > gerund)) return false;
        var before = gerund - 1;
        while (before > gerund - 3 && scene.Tag(before) is PartOfSpeech.ADV or PartOfSpeech.PART) before--;
        if (before <= scene.First || (!scene.Is(before, StatementWord.Comma) && !(scene.IsQuoteMark(before) && scene.Is(before - 1, StatementWord.Comma)))) return false;
        if (scene.Child(gerund, Nsubj, Mark) >= 0 || scene.Child(gerund, Aux, Cop) >= 0) return false;
        scene.Tree.Rename(gerund, Advcl);
        return true;
    }

    /// <summary>Whether a comma or dash, also within the quote before, parts a gerund from what stands before it: <c>…, also adding</c>, <c>… - noting</c>.</summary>
    public static bool StandsApart(StatementScene scene, int gerund)
    {
        if (!scene.IsGerund(gerund)) return false;
        var mark = gerund - 1;
        if (mark > scene.First && scene.Tag(mark) == PartOfSpeech.ADV) mark--;
        if (mark > scene.First && scene.Is(mark, StatementWord.While)) return true;
        if (mark > scene.First && scene.IsQuoteMark(mark) && scene.Is(mark - 1, StatementWord.Comma)) return true;
        return mark > scene.First && (scene.Is(mark, StatementWord.Comma) || scene.IsTypedDash(mark));
    }

    /// <summary><c>Two people briefed on the plan said that …</c>: a verb right behind the noun before the speech only describes the speaker.</summary>
    public static bool TakeDescribed(StatementScene scene, int verb)
    {
        if (scene.Child(verb, Nsubj, NsubjPass) >= 0 || !scene.IsTensed(verb)) return false;
        var described = scene.Child(verb, Ccomp, Csubj);
        if (described < 0 || described > verb || scene.Fine(described) is not ("VBD" or "VBN") || scene.Tag(described + 1) != PartOfSpeech.ADP || scene.Child(described, Obj) >= 0) return false;
        if (scene.Child(described, Nsubj, NsubjPass) is not (>= 0 and var subject) || subject != described - 1 || scene.Tag(subject) is PartOfSpeech.PRON or PartOfSpeech.PROPN || scene.Child(described, Aux, AuxPass) >= 0) return false;
        for (var token = described; token < verb; token++)
            if (scene.IsPunctuation(token)) return false;
        return scene.Tree.Move(subject, verb, Nsubj) && scene.Tree.Move(described, subject, Acl);
    }

    /// <summary><c>…, and as Keller noted, two people were fired</c>: the clause with <c>as</c> hangs on the one behind it.</summary>
    public static bool HangAsClause(StatementScene scene, int verb)
    {
        if (scene.Relation(verb) != Conj || !(scene.HasChildWord(verb, StatementWord.As) || OpensWithAs(scene, verb)) || verb + 1 >= scene.End || !scene.Is(verb + 1, StatementWord.Comma) || scene.Head(verb) is not (>= 0 and var head)) return false;
        for (var child = scene.Tree.ChildOf(head); child >= 0; child = scene.Tree.NextOf(child))
            if (child > verb && scene.Relation(child) == Conj) return scene.Tree.Move(verb, child, Advcl);
        return false;
    }

    /// <summary>Whether <c>as</c> was hung on the subject before a verb, as its preposition.</summary>
    private static bool OpensWithAs(StatementScene scene, int verb) =>
        scene.Child(verb, Nsubj) is >= 0 and var subject && subject < verb && scene.HasChildWord(subject, StatementWord.As);

    /// <summary><c>If the river is rising, as many engineers believe, …</c>: <c>as</c> before the subject opens the clause, and is no preposition.</summary>
    public static bool OpenAsClause(StatementScene scene, int verb)
    {
        if (scene.Tag(verb) != PartOfSpeech.VERB) return false;
        var own = scene.Child(verb, Nsubj);
        var subject = own >= 0 ? own : scene.Child(verb, Obl);
        if (subject < 0 || subject > verb || !(scene.Relation(verb) == Advcl || (own < 0 && scene.Is(verb + 1, StatementWord.It)))) return false;
        var first = scene.Tree.LeftOf(subject);
        if (!scene.Is(first, StatementWord.As) || scene.Head(first) != subject || !scene.Tree.Move(first, verb, Mark)) return false;
        scene.Tree.Rename(subject, Nsubj);
        return true;
    }

    /// <summary><c>Groups that have backed him say they will vote</c>: the verb of the sentence, hung on the relative clause before it.</summary>
    public static bool LiftFromRelative(StatementScene scene, int verb)
    {
        if (!scene.IsTensed(verb) || scene.Relation(verb) is not (Xcomp or Advcl or AclRelcl or Acl or Parataxis or Ccomp) || scene.Child(verb, Nsubj, NsubjPass) >= 0 || scene.Child(verb, Ccomp) < verb || scene.Child(verb, Mark, Cc) >= 0) return false;
        var noun = scene.Head(verb);
        for (var step = 0; step < MaxSteps && noun >= scene.First && !(scene.IsNominal(noun) && scene.Relation(noun) is Root or Nsubj); step++) noun = scene.Head(noun);
        if (noun < scene.First || noun > verb || scene.Relation(noun) != Root || scene.Child(noun, AclRelcl) is not (>= 0 and var relative) || relative > verb || !OpensRelative(scene, relative)) return false;
        return scene.Tree.Move(verb, -1, Root) && scene.Tree.Move(noun, verb, Nsubj);
    }

    private static bool OpensRelative(StatementScene scene, int clause) =>
        scene.Child(clause, Nsubj, NsubjPass) is >= 0 and var subject && scene.Fine(subject) is "WP" or "WDT";
}
