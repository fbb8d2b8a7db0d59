using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Mends a sentence whose opening was taken for its main clause: <c>Asked if she would stay, Moran said …</c>, <c>Mia Roth,
/// who founded the club, called her …</c>. Only the copy at hand changes, not the layer.
/// </summary>
internal static class OpeningRepair
{
    /// <summary>Makes the verb behind the opening the sentence's.</summary>
    /// <returns>Whether anything changed; <see cref="SentenceTree.Link"/> must follow.</returns>
    public static bool Mend(StatementScene scene)
    {
        var root = scene.First;
        while (root < scene.End && scene.Head(root) >= scene.First) root++;
        if (root == scene.End) return false;
        if (scene.IsNominal(root)) return LiftFromName(scene, root);
        return scene.Fine(root) is "VBN" or "VBD" && (LiftFromQuestion(scene, root) || LiftFromDescription(scene, root));
    }

    /// <summary><c>Asked if the vote had hurt her, Moran said …</c>: a participle without a subject at the start is an adverbial.</summary>
    private static bool LiftFromQuestion(StatementScene scene, int asked)
    {
        if (asked > scene.First + 1 || (asked > scene.First && scene.Fine(scene.First) != "WRB") || scene.Child(asked, Nsubj, NsubjPass) >= 0) return false;
        for (var verb = scene.Tree.ChildOf(asked); verb >= 0; verb = scene.Tree.NextOf(verb))
            if (verb > asked && scene.Relation(verb) is Ccomp or Parataxis or Conj && scene.SpeechEntry(verb) is not null
                && scene.Child(verb, Nsubj) is >= 0 and var subject && subject < verb && IsComma(scene, scene.Tree.LeftOf(subject) - 1))
                return scene.Tree.Move(verb, -1, Root) && GiveBack(scene, verb, scene.Tree.LeftOf(subject), asked) && scene.Tree.Move(asked, verb, Advcl);
        return false;
    }

    /// <summary>What stands before the comma belongs to the question.</summary>
    private static bool GiveBack(StatementScene scene, int verb, int from, int asked)
    {
        for (var child = scene.Tree.ChildOf(verb); child >= 0 && child < from; child = scene.Tree.NextOf(child))
            if (child > asked) scene.Tree.Move(child, asked, scene.Relation(child));
        return true;
    }

    /// <summary><c>Mia Roth, who founded the club, called her a friend</c>: a finite verb behind a comma, without a subject of its own, has the name as subject.</summary>
    private static bool LiftFromName(StatementScene scene, int name)
    {
        if (scene.Child(name, Cop) >= 0) return false;
        for (var verb = name + 1; verb < scene.End; verb++)
            if (scene.IsQuoteMark(verb)) return false;
            else if (scene.IsTensed(verb) && scene.Relation(verb) is Parataxis or Acl or AclRelcl or Appos or Advcl or Conj && (IsBehindComma(scene, verb) || IsBehindName(scene, verb))
                && scene.Child(verb, Nsubj, NsubjPass) < 0 && scene.Child(verb, Cc) < 0 && scene.IsCue(verb, CueMarks.Verb) && IsBelowName(scene, verb, name))
                return scene.Tree.Move(verb, -1, Root) && scene.Tree.Move(name, verb, Nsubj);
        return false;
    }

    /// <summary><c>Senate hopeful Morton Rui Endorses Stein</c>: a headline's verb right behind the name.</summary>
    private static bool IsBehindName(StatementScene scene, int verb) =>
        scene.Tag(verb - 1) == PartOfSpeech.PROPN && scene.Fine(verb) == "VBZ" && scene.Relation(verb) == Appos;

    /// <summary>Whether only nouns stand between a verb and the sentence's head, or a relative clause set off by a comma.</summary>
    private static bool IsBelowName(StatementScene scene, int verb, int name)
    {
        var nominal = true;
        for (var at = scene.Head(verb); at >= scene.First; at = scene.Head(at))
        {
            if (scene.Relation(at) == AclRelcl && scene.Head(at) == name && scene.Tree.LeftOf(at) is var first && (scene.Is(first, StatementWord.Comma) || scene.Is(first - 1, StatementWord.Comma))) return true;
            nominal &= scene.IsNominal(at);
        }

        return nominal;
    }

    /// <summary><c>Several nurses interviewed in May, including Mr. Jebe, said they …</c>: the first verb only describes who speaks.</summary>
    private static bool LiftFromDescription(StatementScene scene, int described)
    {
        if (described + 1 >= scene.End || scene.Child(described, Nsubj) is not (>= 0 and var name) || name != described - 1 || scene.Child(described, Obj, Ccomp) >= 0 || scene.Child(described, Aux, AuxPass) >= 0 || scene.Tag(described + 1) != PartOfSpeech.ADP) return false;
        for (var verb = scene.Tree.ChildOf(described); verb >= 0; verb = scene.Tree.NextOf(verb))
            if (verb > described && scene.Relation(verb) is Parataxis or Advcl && scene.IsTensed(verb) && IsBehindComma(scene, verb)
                && scene.Child(verb, Nsubj, NsubjPass) < 0 && scene.Child(verb, Ccomp) > verb && scene.SpeechEntry(verb) is not null)
                return scene.Tree.Move(verb, -1, Root) && scene.Tree.Move(name, verb, Nsubj) && scene.Tree.Move(described, name, Acl);
        return false;
    }

    private static bool IsBehindComma(StatementScene scene, int verb) =>
        IsComma(scene, verb - 1) || (scene.Tag(verb - 1) == PartOfSpeech.ADV && IsComma(scene, verb - 2));

    private static bool IsComma(StatementScene scene, int token) => token > scene.First && scene.Is(token, StatementWord.Comma);
}
