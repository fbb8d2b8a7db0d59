using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Reads verbs that were taken for nouns, or for adjectives of the noun behind them: <c>Germany pledges to expand its navy</c>,
/// <c>The army rejected claims that …</c>. Only the copy at hand changes, not the layer.
/// </summary>
internal static class NounRepair
{
    /// <summary>
    /// <c>The company plans to hire</c>: a noun with a subject is a verb, what hangs on it its object. <c>Unions called for
    /// talks</c>: a noun described by a verb, with no other verb to be the sentence's, is its subject.
    /// </summary>
    public static bool Mend(StatementScene scene, int token)
    {
        if (scene.IsTaggedAsNoun(token) && scene.IsVerbByTree(token)) return RenameTo(scene, token);
        if (scene.Relation(token) == Root && scene.Child(token, Compound) is >= 0 and var name && name == token - 1 && IsVerbInHeadline(scene, token, name))
        {
            scene.Tree.Rename(name, Nsubj);
            for (var child = scene.Tree.ChildOf(token); child >= 0 && child < name; child = scene.Tree.NextOf(child)) scene.Tree.Move(child, name, scene.Relation(child));
            return RenameTo(scene, token) | true;
        }

        if (scene.Relation(token) != Root || !scene.IsNominal(token)) return false;
        var verb = scene.Child(token, Acl);
        if (verb != token + 1 || scene.Fine(verb) is not ("VBN" or "VBD") || !LeadsOn(scene, verb)) return false;
        return scene.Tree.Move(verb, -1, Root) && scene.Tree.Move(token, verb, Nsubj);
    }

    /// <summary><c>Germany pledges to expand its navy</c>, <c>The candidate plans to be back</c>: a noun that is a verb's form, before an infinitive or behind a name, in a sentence without another verb.</summary>
    private static bool IsVerbInHeadline(StatementScene scene, int token, int name)
    {
        if (scene.Fine(token) is not ("NNS" or "NN" or "VBZ") || token + 1 >= scene.End || scene.Child(token, Nsubj) >= 0 || scene.Child(token, Cop) >= 0) return false;
        if (scene.Cue(token).Entries is not { } entries || !Array.Exists(entries, entry => entry.Part == CuePart.Verb && (entry.Has(CueFrames.That) && IsThatOfClause(scene, token) || (entry.Has(CueFrames.Inf) && scene.Is(token + 1, StatementWord.To) && scene.Fine(token) != "NN") || (scene.Fine(token) != "NN" && scene.Tag(name) == PartOfSpeech.PROPN && entry.Takes(scene.Lower(token + 1)))))) return false;
        for (var other = scene.First; other < scene.End; other++)
            if (other != token && scene.IsFinite(other) && scene.Relation(other) is not (AclRelcl or Advcl or Ccomp or Aux or Cop)) return false;
        return true;
    }

    /// <summary><c>The bank doubts that the loan will be repaid</c>: the clause right behind has a subject beside <c>that</c>.</summary>
    private static bool IsThatOfClause(StatementScene scene, int token)
    {
        if (!scene.Is(token + 1, StatementWord.That) || token + 3 >= scene.End) return false;
        for (var child = scene.Tree.ChildOf(token); child >= 0; child = scene.Tree.NextOf(child))
            if (child > token && scene.Relation(child) is Acl or AclRelcl or Ccomp && scene.Child(child, Nsubj, NsubjPass) > token + 1) return true;
        return false;
    }

    /// <summary><c>The army rejected claims that …</c>: a verb in the past with a subject, taken for an adjective of the noun behind it.</summary>
    public static bool LiftFromObject(StatementScene scene, int verb)
    {
        if (scene.Relation(verb) != Amod || scene.Fine(verb) is not ("VBD" or "VBN") || scene.Child(verb, Nsubj) is not (>= 0 and var subject) || subject > verb || scene.Child(verb, Aux, AuxPass) >= 0) return false;
        var thing = scene.Head(verb);
        if (thing < verb || scene.Relation(thing) != Root || !scene.Tree.Move(verb, -1, Root)) return false;
        for (var child = scene.Tree.ChildOf(thing); child >= 0; child = scene.Tree.NextOf(child))
            if (child < verb || (scene.IsPunctuation(child) && child == scene.End - 1)) scene.Tree.Move(child, verb, scene.Relation(child));
        if (!scene.IsTaggedAsNoun(thing)) scene.Tree.ReadAsNoun(thing);
        if (scene.Fine(verb) == "VBN") scene.Tree.ReadAsPast(verb);
        return scene.Tree.Move(thing, verb, Obj);
    }

    private static bool RenameTo(StatementScene scene, int token)
    {
        var changed = false;
        for (var child = scene.Tree.ChildOf(token); child >= 0; child = scene.Tree.NextOf(child))
        {
            if (child < token || scene.Relation(child) is not (Acl or Advcl or AclRelcl)) continue;
            if (!scene.HasChildWord(child, StatementWord.To) && !IsThatOfClause(scene, token)) continue;
            scene.Tree.Rename(child, scene.HasChildWord(child, StatementWord.To) ? Xcomp : Ccomp);
            changed = true;
        }

        return changed;
    }

    /// <summary>Whether a verb that takes no object leads to a content: <c>called for</c>.</summary>
    private static bool LeadsOn(StatementScene scene, int verb)
    {
        foreach (var entry in scene.Cue(verb).Entries ?? [])
            if (entry.Part == CuePart.Verb && !entry.Has(CueFrames.Np) && entry.Prepositions != 0 && scene.Child(verb, Obl) is >= 0 and var detail
                && scene.Opener(detail) is >= 0 and var opener && entry.Takes(scene.Lower(opener))) return true;
        return false;
    }
}
