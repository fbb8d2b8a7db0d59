using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Gives a noun of speech with a clause the verb that the tree hung on that clause: <c>Reports that the king had died were
/// false</c>. Only the copy at hand changes, not the layer.
/// </summary>
internal static class SwallowedVerbRepair
{
    /// <summary>Makes the noun the subject of the verb behind its clause.</summary>
    /// <returns>Whether anything changed; <see cref="SentenceTree.Link"/> must follow.</returns>
    public static bool Mend(StatementScene scene, int noun)
    {
        if (!scene.IsTaggedAsNoun(noun) || !(scene.Relation(noun) is Root || IsSaid(scene, noun))) return false;
        var clause = ThatClause(scene, noun);
        if (clause < 0 || scene.SpeechEntry(clause) is not null) return false;
        var verb = VerbBehind(scene, noun, clause);
        if (verb < 0) return false;
        var (head, relation) = (scene.Head(noun), scene.Relation(noun) is Root ? Root : Ccomp);
        if (scene.Fine(verb) == "VBN" && scene.Child(verb, Aux, AuxPass) < 0) scene.Tree.ReadAsPast(verb);
        var thing = scene.Relation(verb) == Amod ? scene.Head(verb) : -1;
        if (!scene.Tree.Move(verb, relation == Root ? -1 : head, relation) || !scene.Tree.Move(noun, verb, Nsubj)) return false;
        for (var child = scene.Tree.ChildOf(clause); child >= 0; child = scene.Tree.NextOf(child))
            if (child > verb && child != thing) scene.Tree.Move(child, verb, scene.Relation(child));
        if (thing >= 0) scene.Tree.Move(thing, verb, Obj);
        if (relation == Root && scene.IsPunctuation(scene.End - 1)) scene.Tree.Move(scene.End - 1, verb, Punct);
        return true;
    }

    /// <summary><c>The Kremlin said the claim that … was false</c>: a noun right behind a verb that takes a clause.</summary>
    private static bool IsSaid(StatementScene scene, int noun) =>
        scene.Relation(noun) is Obj or Iobj or Nsubj && scene.Head(noun) is var verb && verb >= scene.First && verb == scene.Tree.LeftOf(noun) - 1
        && scene.SpeechEntry(verb) is { } entry && entry.Has(CueFrames.That);

    private static int ThatClause(StatementScene scene, int noun)
    {
        for (var child = scene.Tree.ChildOf(noun); child >= 0; child = scene.Tree.NextOf(child))
            if (child > noun && scene.Relation(child) is Acl or Ccomp && scene.Is(scene.Tree.LeftOf(child), StatementWord.That) && scene.Child(child, Nsubj, NsubjPass) >= 0) return child;
        return -1;
    }

    /// <summary>The verb that hangs on the clause without a subject of its own, or -1.</summary>
    private static int VerbBehind(StatementScene scene, int noun, int clause)
    {
        for (var child = scene.Tree.ChildOf(clause); child >= 0; child = scene.Tree.NextOf(child))
        {
            if (child < clause) continue;
            if (scene.Relation(child) is Ccomp or Xcomp or Parataxis && SpareClauseRepair.OpensWithVerb(scene, child)) return child;
            if (scene.Relation(noun) is not Root) continue;
            if (scene.Relation(child) == Xcomp && scene.Fine(child) == "VBN" && scene.Tree.LeftOf(child) == child && scene.Child(clause, Obj) < 0) return child;
            if (scene.Relation(child) == Obj && scene.Child(clause, Obj) != child && scene.Child(child, Amod) is >= 0 and var verb && verb == scene.Tree.LeftOf(child) && scene.Fine(verb) == "VBN") return verb;
        }

        return -1;
    }
}
