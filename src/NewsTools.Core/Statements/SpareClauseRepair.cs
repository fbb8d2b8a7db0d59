using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Gives away what a verb of speech has too much of: of two clauses it says one, of two subjects before it the second names the
/// first, and when and where it was said is no part of the clause behind. Only the copy at hand changes, not the layer.
/// </summary>
internal static class SpareClauseRepair
{
    /// <returns>Whether anything changed; <see cref="SentenceTree.Link"/> must follow.</returns>
    public static bool Mend(StatementScene scene, int verb, CueEntry entry) =>
        TakeFromMainVerb(scene, verb, entry) | LeaveWhatStandsBefore(scene, verb) | JoinGerund(scene, verb) | JoinName(scene, verb) | TakePlace(scene, verb, entry);

    /// <summary><c>While the army said the town had fallen, residents reported that …</c>: the clause right behind the first verb is its own.</summary>
    private static bool TakeFromMainVerb(StatementScene scene, int verb, CueEntry entry)
    {
        if (!entry.Has(CueFrames.That) || scene.Relation(verb) != Advcl || scene.Child(verb, Ccomp, Xcomp) >= 0 || scene.Child(verb, Nsubj) is not (>= 0 and var subject) || subject > verb) return false;
        var outer = scene.Head(verb);
        if (outer < verb || scene.SpeechEntry(outer) is null) return false;
        for (var child = scene.Tree.ChildOf(outer); child >= 0 && child < outer; child = scene.Tree.NextOf(child))
            if (child > verb && scene.Relation(child) == Ccomp && scene.Tree.LeftOf(child) == verb + 1 && scene.Child(child, Nsubj, NsubjPass) >= 0) return scene.Tree.Move(child, verb, Ccomp);
        return false;
    }

    /// <summary><c>Asked what it looks like, Rui replied that …</c>: with a clause behind <c>that</c>, one before the speaker is not said.</summary>
    private static bool LeaveWhatStandsBefore(StatementScene scene, int verb)
    {
        if (scene.Child(verb, Nsubj) is not (>= 0 and var subject) || subject > verb || verb + 1 >= scene.End || !scene.Is(verb + 1, StatementWord.That) || !HasClauseFrom(scene, verb, verb + 1)) return false;
        var changed = false;
        for (var child = scene.Tree.ChildOf(verb); child >= 0 && child < subject; child = scene.Tree.NextOf(child))
        {
            if (scene.Relation(child) != Ccomp) continue;
            scene.Tree.Rename(child, Advcl);
            changed = true;
        }

        return changed;
    }

    private static bool HasClauseFrom(StatementScene scene, int verb, int first)
    {
        for (var child = scene.Tree.ChildOf(verb); child >= 0; child = scene.Tree.NextOf(child))
            if (child > verb && scene.Relation(child) == Ccomp && scene.Tree.LeftOf(child) == first) return true;
        return false;
    }

    /// <summary><c>Said going through a dark time has made him kind</c>: a gerund before a finite verb without subject is that subject.</summary>
    private static bool JoinGerund(StatementScene scene, int verb)
    {
        if (scene.Child(verb, Ccomp) is not (>= 0 and var gerund) || gerund < verb || !scene.IsGerund(gerund) || scene.Child(gerund, Nsubj) >= 0 || scene.Tree.LeftOf(gerund) != verb + 1) return false;
        for (var child = scene.Tree.NextOf(gerund); child >= 0; child = scene.Tree.NextOf(child))
            if (scene.Relation(child) == Ccomp && OpensWithVerb(scene, child) && scene.Tree.LeftOf(child) == scene.Tree.RightOf(gerund) + 1) return scene.Tree.Move(gerund, child, Csubj);
        return false;
    }

    /// <summary>Whether a clause without a subject opens with a finite verb: <c>were false</c>, <c>has made him kind</c>.</summary>
    public static bool OpensWithVerb(StatementScene scene, int clause) =>
        scene.Child(clause, Nsubj, NsubjPass) < 0 && scene.Child(clause, Mark, Cc) < 0 && scene.IsFinite(scene.Tree.LeftOf(clause));

    /// <summary><c>A spokesman for the airline, Jan Kruse, said that …</c>: the name between commas is the spokesman's.</summary>
    private static bool JoinName(StatementScene scene, int verb)
    {
        if (scene.Child(verb, Nsubj) is not (>= 0 and var first) || scene.Tag(first) != PartOfSpeech.NOUN || !IsBetweenCommas(scene, first)) return false;
        if (scene.Child(verb, Ccomp) is >= 0 and var clause && (clause < verb || scene.Child(clause, Nsubj, NsubjPass) < 0)) return false;
        var name = scene.Tree.NextOf(first);
        while (name >= 0 && scene.IsPunctuation(name)) name = scene.Tree.NextOf(name);
        if (name < first || name > verb || scene.Relation(name) != Nsubj || scene.Tag(name) != PartOfSpeech.PROPN || scene.Tree.LeftOf(name) is var left && !scene.Is(left, StatementWord.Comma) && !scene.Is(left - 1, StatementWord.Comma)) return false;
        return scene.Is(verb - 1, StatementWord.Comma) && scene.Tree.Move(name, first, Appos);
    }

    private static bool IsBetweenCommas(StatementScene scene, int noun) =>
        scene.Tree.RightOf(noun) is var end && (scene.Is(end, StatementWord.Comma) || (end + 1 < scene.End && scene.Is(end + 1, StatementWord.Comma)));

    /// <summary><c>Explained how the boat sank</c>: the word right behind the verb opens the clause that follows.</summary>
    public static bool GiveQuestionWord(StatementScene scene, int verb)
    {
        if (!scene.IsVerbal(verb) || verb + 2 >= scene.End || scene.Fine(verb + 1) != "WRB" || scene.Head(verb + 1) != verb || scene.Tree.RightOf(verb + 1) != verb + 1) return false;
        for (var child = scene.Tree.ChildOf(verb); child >= 0; child = scene.Tree.NextOf(child))
            if (child > verb + 1 && scene.Relation(child) == Ccomp && scene.Tree.LeftOf(child) == verb + 2) return scene.Tree.Move(verb + 1, child, Advmod);
        return false;
    }

    /// <summary>
    /// <c>Ash argued in a letter, the storm was …</c>, <c>announcing on Monday he would …</c>: a phrase right behind the verb is
    /// of the verb where a comma parts it from the clause, or a time from the clause's subject.
    /// </summary>
    private static bool TakePlace(StatementScene scene, int verb, CueEntry entry)
    {
        if (scene.Child(verb, Ccomp) is not (>= 0 and var clause) || clause < verb || scene.Child(clause, Nsubj, NsubjPass) is not (>= 0 and var subject)) return false;
        for (var child = scene.Tree.ChildOf(clause); child >= 0 && child < clause; child = scene.Tree.NextOf(child))
        {
            if (child < verb || scene.Relation(child) is not (Obl or OblUnmarked) || scene.Tree.LeftOf(child) != verb + 1 || scene.Opener(child) != verb + 1 || entry.Takes(scene.Lower(verb + 1))) continue;
            var end = scene.Tree.RightOf(child);
            var comma = scene.Is(end, StatementWord.Comma) || scene.Is(end + 1, StatementWord.Comma);
            var first = scene.Tree.LeftOf(subject);
            if (comma ? subject > verb && first > end + 2 : !scene.IsTime(child) || first != end + 1) return false;
            return scene.Tree.Move(child, verb, Obl);
        }

        return false;
    }
}
