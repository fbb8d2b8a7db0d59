using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Gives a verb of speech the name beside it that was taken for another word: <c>"…," Quick said</c>, <c>"…," said Small</c>.
/// Only the copy at hand changes, not the layer.
/// </summary>
internal static class NameRepair
{
    private const int MaxName = 6;

    /// <summary>Reads the word before or the words behind a verb as its subject.</summary>
    /// <returns>Whether anything changed; <see cref="SentenceTree.Link"/> must follow.</returns>
    public static bool Mend(StatementScene scene, int verb)
    {
        if (verb == scene.First) return false;
        if (scene.IsQuoteMark(verb - 1)) return !scene.IsCapitalized(verb) && TakeBehind(scene, verb);
        if (scene.Child(verb, Nsubj, NsubjPass) >= 0 || !MayBeTensed(scene, verb)) return false;
        var before = verb - 1;
        if (before > scene.First && scene.Tag(before) == PartOfSpeech.ADV && !scene.IsCapitalized(before)) before--;
        if (!IsNameBehindQuote(scene, before) || !scene.Tree.Move(before, verb, Nsubj)) return false;
        scene.Tree.ReadAsName(before);
        if (scene.IsParticiple(verb)) scene.Tree.ReadAsPast(verb);
        return true;
    }

    /// <summary>Whether a verb is in the past or present, or a participle that may be taken for one.</summary>
    private static bool MayBeTensed(StatementScene scene, int verb) =>
        scene.IsTensed(verb) || (scene.Fine(verb) == "VBN" && scene.Child(verb, AuxPass) < 0 && scene.Relation(verb) is Root or Parataxis);

    /// <summary><c>"We have nothing to hide," Quick said</c>: a word with a capital between the mark and the verb.</summary>
    private static bool IsNameBehindQuote(StatementScene scene, int token) =>
        token - 1 > scene.First && scene.IsQuoteMark(token - 1) && scene.IsCapitalized(token) && !scene.IsNominal(token) && scene.Tag(token) != PartOfSpeech.DET;

    /// <summary><c>"It was a long night," said Skip Moran</c>: words with a capital right behind a verb that follows a quote.</summary>
    private static bool TakeBehind(StatementScene scene, int verb)
    {
        var changed = false;
        for (var token = verb + 1; token < Math.Min(scene.End, verb + MaxName) && scene.IsCapitalized(token); token++)
            if (!scene.IsNominal(token) && scene.Tag(token) is not (PartOfSpeech.DET or PartOfSpeech.ADP) && !(scene.Tag(token) == PartOfSpeech.ADJ && scene.Relation(token) == Amod && scene.Head(token) > token))
            {
                changed |= scene.Tree.Move(token, verb, Nsubj);
                scene.Tree.ReadAsName(token);
            }

        return changed;
    }
}
