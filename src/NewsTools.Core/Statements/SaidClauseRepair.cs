using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Gives a verb of speech the clause behind it that the tree hung elsewhere: <c>what she said was …</c>, <c>She said, if elected,
/// she would …</c>. Only the copy at hand changes, not the layer.
/// </summary>
internal static class SaidClauseRepair
{
    /// <summary><c>Lots, which he said were split</c>, <c>what she said is growing demand</c>: a finite verb right behind, in a relative clause, is of what is said.</summary>
    public static bool TakeRelative(StatementScene scene, int verb)
    {
        if (scene.Relation(verb) is not (AclRelcl or Acl or Advcl) || verb + 2 >= scene.End || scene.Child(verb, Ccomp) >= 0 || scene.Fine(verb) is not ("VBD" or "VBZ" or "VBP" or "VBN")) return false;
        if (scene.Child(verb, Nsubj) is not (>= 0 and var subject) || subject > verb || scene.Tree.LeftOf(subject) - 1 is var which && which < scene.First || !IsRelative(scene, which)) return false;
        var finite = scene.Tag(verb + 1) == PartOfSpeech.ADV ? verb + 2 : verb + 1;
        if (!scene.IsFinite(finite)) return false;
        var clause = finite;
        while (scene.Head(clause) is var head && head > verb) clause = head;
        if (scene.Relation(clause) == Root || scene.Head(clause) < scene.First || !scene.Tree.Move(clause, verb, Ccomp)) return false;
        if (scene.Head(which) == verb || scene.Head(which) == clause) scene.Tree.Move(which, clause, Nsubj);
        return true;
    }

    private static bool IsRelative(StatementScene scene, int token) =>
        scene.Fine(token) is "WDT" or "WP" || scene.Is(token, StatementWord.That);

    /// <summary><c>She said, if elected, she would close the mine</c>: a verb that opens the sentence with its subject hangs on no clause behind it.</summary>
    public static bool TakeMainClause(StatementScene scene, int verb)
    {
        if (scene.Relation(verb) is not (Advcl or Ccomp or Csubj or Acl) || scene.Child(verb, Ccomp, Mark) >= 0 || scene.Child(verb, Obj, Xcomp) >= 0 || !scene.IsTensed(verb)) return false;
        var clause = scene.Head(verb);
        if (clause <= verb || scene.Child(verb, Nsubj) is not (>= 0 and var subject) || subject > verb || scene.Child(clause, Nsubj, NsubjPass) is not (>= 0 and var other) || scene.Tree.LeftOf(other) is var first && (first < verb || (first == verb + 2 && scene.Is(verb + 1, StatementWord.Comma)))) return false;
        if (scene.SpeechEntry(clause) is not null && scene.Child(clause, Aux) < 0 && scene.IsTensed(clause)) return false;
        if (!OpensSentence(scene, scene.Tree.LeftOf(subject)) || !scene.Tree.Move(verb, scene.Head(clause), scene.Relation(clause))) return false;
        for (var child = scene.Tree.ChildOf(clause); child >= 0 && child < verb; child = scene.Tree.NextOf(child)) scene.Tree.Move(child, verb, scene.Relation(child));
        return scene.Tree.Move(clause, verb, Ccomp);
    }

    /// <summary><c>Announcing on Monday he would meet the union</c>: a clause with its own subject right behind the verb's phrase is what is said.</summary>
    public static bool TakeClauseBehind(StatementScene scene, int verb, CueEntry entry)
    {
        if (!entry.Has(CueFrames.That) || scene.Child(verb, Ccomp, Obj) >= 0 || scene.Child(verb, Xcomp, Parataxis) >= 0) return false;
        var phrase = scene.Tree.RightOf(verb);
        if (phrase == verb || phrase + 2 >= scene.End || scene.Child(verb, Obl, OblUnmarked) is not (>= 0 and var place) || place < verb || (scene.Opener(place) is >= 0 and var opener && entry.Takes(scene.Lower(opener))) || scene.Head(verb) is var outer && outer < scene.First) return false;
        for (var child = scene.Tree.ChildOf(outer); child >= 0; child = scene.Tree.NextOf(child))
            if (child > phrase && scene.Relation(child) is Parataxis or Ccomp or Conj && scene.Tree.LeftOf(child) == phrase + 1 && scene.Child(child, Mark, Cc) < 0
                && scene.Child(child, Nsubj, NsubjPass) is >= 0 and var subject && scene.Tree.LeftOf(subject) == phrase + 1) return scene.Tree.Move(child, verb, Ccomp);
        return false;
    }

    /// <summary>Whether nothing but a link, a mark or a phrase without a verb stands before.</summary>
    private static bool OpensSentence(StatementScene scene, int first)
    {
        for (var token = scene.First; token < first; token++)
            if (scene.IsVerbal(token) || scene.IsRelativeWord(token) || scene.Is(token, StatementWord.As) || scene.IsQuoteMark(token)) return false;
        return first == scene.First || scene.IsPunctuation(first - 1) || scene.Tag(first - 1) is PartOfSpeech.CCONJ or PartOfSpeech.ADV;
    }
}
