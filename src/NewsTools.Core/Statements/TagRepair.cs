using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Mends a verb of speech that was taken for a noun: <c>The premier said on Tuesday that …</c> with <c>said</c> as a noun
/// that <c>premier</c> describes. Only the copy at hand changes, not the layer.
/// </summary>
internal static class TagRepair
{
    /// <summary>Reads the past form of a verb of speech as the verb it is, and gives it a subject and a clause.</summary>
    /// <returns>Whether anything changed; <see cref="SentenceTree.Link"/> must follow.</returns>
    public static bool Mend(StatementScene scene, int token)
    {
        if (!IsTakenForNoun(scene, token) || !IsPastOfSpeech(scene, token)) return false;
        var subject = token - 1;
        if (subject < scene.First || scene.Head(subject) != token || scene.Relation(subject) is not (Amod or Compound or Nsubj or Flat)) return false;
        scene.Tree.ReadAsPast(token);
        for (var child = scene.Tree.ChildOf(token); child >= 0; child = scene.Tree.NextOf(child))
        {
            if (child == subject) scene.Tree.Rename(child, Nsubj);
            else if (child < subject && scene.Relation(child) is Det or Amod or Compound or NmodPoss or Nummod) scene.Tree.Move(child, subject, scene.Relation(child));
            else if (child > token && scene.Relation(child) is Acl or AclRelcl or Parataxis) scene.Tree.Rename(child, Ccomp);
            else if (child > token && scene.Relation(child) == Nmod) scene.Tree.Rename(child, Obl);
        }

        return true;
    }

    private static bool IsTakenForNoun(StatementScene scene, int token) =>
        scene.Tag(token) == PartOfSpeech.NOUN || (scene.Tag(token) == PartOfSpeech.ADJ && scene.Relation(token) != Amod);

    /// <summary>Whether a word is a form of a verb of speech, neither the base form nor one in -s or -ing.</summary>
    private static bool IsPastOfSpeech(StatementScene scene, int token)
    {
        foreach (var entry in CueLexicon.English.Find(scene.Lower(token)) ?? [])
            if (entry.Part == CuePart.Verb && entry.Tail.Length == 0 && entry.Has(CueFrames.Quote))
                return WordHash.OfLower(entry.Words) != scene.Lower(token) && scene.Word(token) is var word
                    && !word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ing", StringComparison.Ordinal);
        return false;
    }
}
