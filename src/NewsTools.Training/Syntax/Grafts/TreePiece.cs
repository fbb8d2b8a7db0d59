namespace NewsTools.Training.Syntax;

/// <summary>A stretch of a sentence in which one word alone leans on a word outside.</summary>
/// <param name="Words">The words; heads count from 1 within the piece, 0 is what the root leans on.</param>
internal sealed record TreePiece(TreebankSentence Words)
{
    /// <summary>The number of the root, from 1.</summary>
    public int Root { get; } = Array.IndexOf(Words.Heads, 0) + 1;

    public int Count => Words.Count;

    /// <summary>Cuts the words from one up to, not including, another out; null where more or fewer than one leans on the outside.</summary>
    public static TreePiece? Cut(TreebankSentence sentence, int first, int end)
    {
        var heads = new int[end - first];
        var roots = 0;
        for (var i = 0; i < heads.Length; i++)
        {
            var head = sentence.Heads[first + i] - 1;
            if (head >= first && head < end) heads[i] = head - first + 1;
            else roots++;
        }

        return roots != 1 ? null : new TreePiece(new TreebankSentence(
            sentence.Forms[first..end], sentence.Lemmas[first..end], sentence.Upos[first..end], sentence.Xpos[first..end],
            heads, sentence.Relations[first..end], sentence.SpaceBefore[first..end]));
    }

    /// <summary>The first word in small letters, unless it is a name or <c>I</c>.</summary>
    public TreePiece Inside()
    {
        var first = Words.Forms[0];
        if (Words.Upos[0] == "PROPN" || first == "I" || first.StartsWith("I'", StringComparison.Ordinal) || first.Skip(1).Any(char.IsUpper)) return this;
        string[] forms = [char.ToLowerInvariant(first[0]) + first[1..], .. Words.Forms[1..]];
        return new TreePiece(Words with { Forms = forms });
    }
}
