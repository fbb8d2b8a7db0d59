using NewsTools.Training.Corpora;

namespace NewsTools.Training.Syntax;

/// <summary>One sentence of a treebank: what stands in the columns of its words.</summary>
/// <param name="Forms">The words as written.</param>
/// <param name="Lemmas">Their lemmas.</param>
/// <param name="Upos">Universal parts of speech.</param>
/// <param name="Xpos">The treebank's own tags.</param>
/// <param name="Heads">Heads, from 1; 0 is the root.</param>
/// <param name="Relations">Universal relations to the heads.</param>
/// <param name="SpaceBefore">Whether white space stands before the word.</param>
internal sealed record TreebankSentence(
    string[] Forms, string[] Lemmas, string[] Upos, string[] Xpos, int[] Heads, string[] Relations, bool[] SpaceBefore)
{
    public int Count => Forms.Length;

    /// <summary>Where networks and not people read the sentence: how sure they were.</summary>
    public SentenceShares? Shares { get; init; }

    /// <summary>The columns of a sentence as read.</summary>
    public static TreebankSentence Of(ConlluSentence sentence)
    {
        var words = sentence.Words;
        return new TreebankSentence(
            [.. words.Select(word => word.Form)],
            [.. words.Select(word => word.Lemma)],
            [.. words.Select(word => word.Upos)],
            [.. words.Select(word => word.Xpos)],
            [.. words.Select(word => word.Head)],
            [.. words.Select(word => word.Relation)],
            SpacesBefore(sentence));
    }

    private static bool[] SpacesBefore(ConlluSentence sentence)
    {
        var spaces = new bool[sentence.Words.Count];
        for (var i = 0; i < spaces.Length; i++) spaces[i] = i == 0 || sentence.Words[i - 1].SpaceAfter;
        foreach (var surface in sentence.Surfaces)
        {
            for (var id = surface.Id + 1; id < surface.EndId; id++) spaces[id - 1] = false;
            if (surface.EndId <= spaces.Length) spaces[surface.EndId - 1] = surface.SpaceAfter;
        }

        return spaces;
    }
}
