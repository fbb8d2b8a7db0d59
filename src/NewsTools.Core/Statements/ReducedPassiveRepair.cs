using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Reads a verb before an infinitive as a participle where the sentence has its own verb behind: <c>A man believed to be the
/// thief was arrested</c>. Only the copy at hand changes, not the layer.
/// </summary>
internal static class ReducedPassiveRepair
{
    /// <summary>Makes the verb behind the sentence's, and hangs the participle on the noun before it.</summary>
    /// <returns>Whether anything changed; <see cref="SentenceTree.Link"/> must follow.</returns>
    public static bool Mend(StatementScene scene, int verb)
    {
        if (verb + 4 >= scene.End || !scene.Is(verb + 1, StatementWord.To) || scene.Fine(verb + 2) != "VB" || scene.Fine(verb) is not ("VBD" or "VBN") || scene.Relation(verb) != Root) return false;
        if (scene.Child(verb, Aux, AuxPass) >= 0 || scene.Child(verb, Nsubj, NsubjPass) is not (>= 0 and var noun) || noun > verb || !scene.IsNominal(noun)) return false;
        if (scene.Child(verb, Ccomp) is not (>= 0 and var main) || main < verb + 4) return false;
        var finite = OwnVerb(scene, main, verb + 3);
        if (finite < 0 || Infinitive(scene, main, verb + 2, finite) is not (>= 0 and var infinitive)) return false;
        var relation = scene.Child(main, AuxPass) >= 0 ? NsubjPass : Nsubj;
        if (!scene.Tree.Move(main, -1, Root) || !scene.Tree.Move(noun, main, relation) || !scene.Tree.Move(verb, noun, Acl)) return false;
        scene.Tree.ReadAsParticiple(verb);
        if (scene.Head(verb + 1) == main) scene.Tree.Move(verb + 1, infinitive, Mark);
        if (scene.IsPunctuation(scene.End - 1)) scene.Tree.Move(scene.End - 1, main, Punct);
        return scene.Tree.Move(infinitive, verb, Xcomp);
    }

    /// <summary>The finite verb of a clause, with no word before it that opens another one; or -1.</summary>
    private static int OwnVerb(StatementScene scene, int main, int from)
    {
        for (var token = from; token <= main; token++)
            if (scene.IsRelativeWord(token) || scene.Tag(token) is PartOfSpeech.SCONJ or PartOfSpeech.CCONJ) return -1;
            else if (scene.IsFinite(token)) return token == main || scene.Head(token) == main ? token : -1;
        return -1;
    }

    /// <summary>The child of the clause that the infinitive is, or is part of, all before the finite verb; or -1.</summary>
    private static int Infinitive(StatementScene scene, int main, int verb, int finite)
    {
        var top = verb;
        while (top >= scene.First && scene.Head(top) != main) top = scene.Head(top);
        return top >= verb && scene.Tree.RightOf(top) < finite ? top : -1;
    }
}
