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
}
