using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Reads <c>most</c>, <c>several</c> and the like before a verb as its subject: <c>Most oppose the tax</c>, <c>although several
/// back it</c>. Only the copy at hand changes, not the layer.
/// </summary>
internal static class CountedSubject
{
    private static readonly WordSet Counted = WordSet.Of(EmbeddedLines.Words("counted.txt"));

    /// <summary>Makes the word before a verb its subject, where that is such a word and the verb has no subject.</summary>
    /// <returns>Whether anything changed; <see cref="SentenceTree.Link"/> must follow.</returns>
    public static bool Mend(StatementScene scene, int verb)
    {
        if (verb == scene.First || scene.Fine(verb) is not ("VBP" or "VBD" or "VB") || scene.Child(verb, Nsubj, NsubjPass) >= 0 || scene.Child(verb, Aux, AuxPass) >= 0) return false;
        var word = scene.Tag(verb - 1) == PartOfSpeech.ADV && verb - 2 >= scene.First && !Counted.Contains(scene.Lower(verb - 1)) ? verb - 2 : verb - 1;
        if (!Counted.Contains(scene.Lower(word)) || scene.Head(word) != verb || !OpensClause(scene, word) || scene.HasChildWord(verb, StatementWord.To)) return false;
        scene.Tree.ReadAsNoun(word);
        scene.Tree.Rename(word, Nsubj);
        return true;
    }

    private static bool OpensClause(StatementScene scene, int word) =>
        word == scene.First || scene.IsPunctuation(word - 1) || scene.Tag(word - 1) is PartOfSpeech.CCONJ or PartOfSpeech.SCONJ || scene.Fine(word - 1) is "WDT" or "WP";
}
