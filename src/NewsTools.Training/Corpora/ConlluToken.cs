namespace NewsTools.Training.Corpora;

/// <summary>One syntactic word of a CoNLL-U sentence, or a surface token over several.</summary>
/// <param name="Id">The number in the sentence from 1; for a surface token that of its first word.</param>
/// <param name="EndId">The number after the last word that it covers: <c>Id + 1</c> for a word.</param>
/// <param name="Form">The form.</param>
/// <param name="Lemma">The lemma, or <c>_</c>; so for the fields below.</param>
/// <param name="Upos">The universal part of speech.</param>
/// <param name="Xpos">The language's own part of speech.</param>
/// <param name="Head">The number of the head, 0 for the root, -1 where there is none.</param>
/// <param name="Relation">The relation to the head.</param>
/// <param name="Misc">The last field.</param>
internal sealed record ConlluToken(
    int Id, int EndId, string Form, string Lemma, string Upos, string Xpos, int Head, string Relation, string Misc)
{
    /// <summary>Whether white space follows in the text.</summary>
    public bool SpaceAfter => !Misc.Contains("SpaceAfter=No", StringComparison.Ordinal);

    /// <summary>The value of a key of <see cref="Misc"/>, or null.</summary>
    public string? GetMisc(string key)
    {
        foreach (var range in Misc.AsSpan().Split('|'))
        {
            var pair = Misc.AsSpan(range);
            if (pair.Length > key.Length && pair[key.Length] == '=' && pair.StartsWith(key, StringComparison.Ordinal))
                return pair[(key.Length + 1)..].ToString();
        }

        return null;
    }
}
