using NewsTools.Training.Names;

namespace NewsTools.Training.Syntax;

/// <summary>News and other texts without gold trees, as sentences whose words wait to be read by trained networks.</summary>
internal static class SilverTexts
{
    private const int LeastWords = 4, MostWords = 60;

    /// <summary>The sentences of the corpora of names that may be trained on: Voice of America, encyclopedia, defence.</summary>
    public static List<TreebankSentence> Read(string data) =>
    [
        .. Texts(data).SelectMany(document => Sentences(document.Text)),
    ];

    private static IEnumerable<NameDocument> Texts(string data) =>
    [
        .. ColumnCorpus.Read("gmb", Path.Combine(data, "gmb", "train.conll"), KindSet.Core, 20),
        .. ColumnCorpus.Read("wikigold", Path.Combine(data, "wikigold", "wikigold.conll.txt"), KindSet.Core, 10),
        .. ColumnCorpus.Read("redocred", Path.Combine(data, "redocred", "dev.conll"), KindSet.Core),
        .. Re3dCorpus.Read(Path.Combine(data, "re3d")),
    ];

    private static IEnumerable<TreebankSentence> Sentences(string text)
    {
        var layer = TextSegmenter.Segment(text);
        return layer.Sentences.ToArray()
            .Where(sentence => sentence.TokenCount is >= LeastWords and <= MostWords)
            .Select(sentence => Sentence(text, layer.Tokens.Slice(sentence.FirstToken, sentence.TokenCount)));
    }

    private static TreebankSentence Sentence(string text, ReadOnlySpan<TokenRow> tokens)
    {
        var (forms, spaces, none) = (new string[tokens.Length], new bool[tokens.Length], new string[tokens.Length]);
        Array.Fill(none, "");
        for (var i = 0; i < forms.Length; i++)
        {
            forms[i] = text.Substring(tokens[i].Start, tokens[i].Length);
            spaces[i] = i == 0 || tokens[i].Has(TokenTraits.SpaceBefore);
        }

        return new TreebankSentence(forms, none, none, none, new int[forms.Length], none, spaces);
    }
}
