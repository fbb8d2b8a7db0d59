using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Hangs a verb behind <c>and</c> on the verb of a cue that has its form, where the tree joins it to what that one says:
/// <c>predicted that prices would fall and praised the bank</c>, <c>saying he is a friend and calling him honest</c>. Only the
/// copy at hand changes, not the layer.
/// </summary>
internal static class JoinRepair
{
    private const int MaxSteps = 8;

    /// <summary>Hangs a verb behind <c>and</c> on the verb of its form above.</summary>
    /// <returns>Whether anything changed; <see cref="SentenceTree.Link"/> must follow.</returns>
    public static bool Mend(StatementScene scene, int verb)
    {
        if (scene.Relation(verb) != Conj || scene.Head(verb) is not (>= 0 and var joined) || joined > verb || !scene.IsCue(verb, CueMarks.Verb) || !(scene.IsVerbal(joined) || scene.Relation(joined) == Ccomp)) return false;
        if (scene.Child(verb, Nsubj, NsubjPass) >= 0 || scene.Child(verb, Aux, AuxPass) >= 0 || scene.Child(verb, Cc) < 0 || !Differs(scene, joined, verb)) return false;
        var outer = Parallel(scene, joined, verb);
        return outer >= 0 && !scene.HasOpenMark(outer, verb) && scene.Tree.Move(verb, outer, Conj);
    }

    /// <summary>Whether two verbs cannot be joined by their forms: <c>would fall</c> and <c>praised</c>, <c>is</c> and <c>calling</c>.</summary>
    private static bool Differs(StatementScene scene, int one, int other) => scene.Fine(other) switch
    {
        "VBG" => !scene.IsGerund(one),
        "VBD" or "VBN" => scene.Fine(one) == "VB" && scene.Child(one, AuxPass) < 0,
        _ => false,
    };

    /// <summary>The verb of a cue above, of the same form, whose content the joined verb is; or -1.</summary>
    private static int Parallel(StatementScene scene, int joined, int verb)
    {
        var at = joined;
        for (var step = 0; step < MaxSteps && at >= scene.First && scene.Relation(at) is Ccomp or Xcomp or Advcl or Acl; step++)
        {
            at = scene.Head(at);
            if (at < scene.First || at > verb) return -1;
            if (scene.IsCue(at, CueMarks.Verb) && scene.IsVerbal(at) && (scene.IsGerund(verb) ? scene.IsGerund(at) && scene.Child(at, Aux) < 0 : scene.Fine(at) == "VBD" && scene.Child(at, Nsubj) is >= 0 and var subject && subject < at)) return at;
        }

        return -1;
    }
}
