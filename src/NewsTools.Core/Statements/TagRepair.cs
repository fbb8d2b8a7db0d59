using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Mends a verb of speech that was taken for a noun: <c>The premier said on Tuesday that …</c> with <c>said</c> as a noun
/// that <c>premier</c> describes. Only the copy at hand changes, not the layer.
/// </summary>
internal static class TagRepair
{
    /// <summary>Reads a form of a verb of speech as the verb it is, and gives it a subject and a clause.</summary>
    /// <returns>Whether anything changed; <see cref="SentenceTree.Link"/> must follow.</returns>
    public static bool Mend(StatementScene scene, int token)
    {
        if (!IsTakenForNoun(scene, token) || token == scene.First || !(IsSpeech(scene, token) || IsLone(scene, token))) return false;
        var head = scene.Head(token);
        var subject = scene.Head(token - 1) == token && scene.Relation(token - 1) is Amod or Compound or Nsubj or Flat or Nummod or Nmod ? token - 1
            : scene.Relation(token) == Nmod && head >= scene.First && head < token && scene.Tree.RightOf(head) >= token && scene.Relation(head) == Root ? head : -1;
        if (subject < 0) return false;
        scene.Tree.ReadAsPast(token);
        if (subject == head) { scene.Tree.Move(token, -1, Root); scene.Tree.Move(subject, token, Nsubj); }
        TakeChildren(scene, token, subject);
        return true;
    }

    private static void TakeChildren(StatementScene scene, int token, int subject)
    {
        for (var child = scene.Tree.ChildOf(token); child >= 0; child = scene.Tree.NextOf(child))
        {
            if (child == subject) scene.Tree.Rename(child, Nsubj);
            else if (child < token && scene.Relation(child) is Det or Amod or Compound or NmodPoss or Nummod or Advmod or Case) scene.Tree.Move(child, subject, scene.Relation(child));
            else if (child > token && scene.Relation(child) is Acl or AclRelcl or Parataxis) scene.Tree.Rename(child, Ccomp);
            else if (child > token && scene.Relation(child) == Nmod) scene.Tree.Rename(child, Obl);
        }
    }

    private static bool IsTakenForNoun(StatementScene scene, int token) =>
        scene.Tag(token) == PartOfSpeech.NOUN || (scene.Tag(token) == PartOfSpeech.ADJ && scene.Relation(token) != Amod);

    /// <summary>
    /// Whether a word is the past form of a verb of speech; or the base form of one that is no noun of speech as well, with a
    /// clause right behind: <c>nearly a third say they do not know</c>.
    /// </summary>
    private static bool IsSpeech(StatementScene scene, int token)
    {
        if (scene.Cue(token).Speech is not { } entry) return false;
        if (WordHash.OfLower(entry.Words) != scene.Lower(token)) return scene.Word(token) is var word && !word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ing", StringComparison.Ordinal);
        return !scene.HasPart(token, CuePart.Noun) && HasClauseBehind(scene, token);
    }

    /// <summary><c>The aid group calls for a truce</c>: the main word of a sentence without a verb, with the ending and the preposition of one.</summary>
    private static bool IsLone(StatementScene scene, int token)
    {
        if (scene.Relation(token) != Root || token + 2 >= scene.End || scene.Fine(token) != "NNS" || scene.Fine(token - 1) is not ("NN" or "NNP") || !scene.IsCue(token, CueMarks.Verb)) return false;
        var next = scene.Lower(token + 1);
        if (!Array.Exists(scene.Cue(token).Entries!, entry => entry.Part == CuePart.Verb && (entry.Takes(next) || (entry.Has(CueFrames.Inf) && next == StatementWord.To && scene.Tag(token + 1) == PartOfSpeech.PART)))) return false;
        for (var other = scene.First; other < scene.End; other++)
            if (scene.IsFinite(other)) return false;
        return true;
    }

    private static bool HasClauseBehind(StatementScene scene, int token)
    {
        for (var child = scene.Tree.ChildOf(token); child >= 0; child = scene.Tree.NextOf(child))
            if (child > token && scene.Relation(child) is AclRelcl or Acl or Ccomp && scene.Tree.LeftOf(child) == token + 1 && scene.Child(child, Nsubj, NsubjPass) >= 0) return true;
        return false;
    }
}
