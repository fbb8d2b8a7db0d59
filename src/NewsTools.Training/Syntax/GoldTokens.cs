using System.Text;

namespace NewsTools.Training.Syntax;

/// <summary>A text made of a treebank's words, with those words as its tokens.</summary>
internal static class GoldTokens
{
    /// <summary>The text and its tokens, each sentence a paragraph.</summary>
    public static (string Text, TokenLayer Tokens) Of(IReadOnlyList<TreebankSentence> sentences)
    {
        var text = new StringBuilder();
        var (tokens, rows, paragraphs) = (new List<TokenRow>(), new List<SentenceRow>(), new List<ParagraphRow>());
        foreach (var sentence in sentences)
        {
            var first = tokens.Count;
            for (var i = 0; i < sentence.Count; i++)
            {
                if (sentence.SpaceBefore[i]) text.Append(' ');
                tokens.Add(Row(sentence.Forms[i], text.Length, sentence.SpaceBefore[i]));
                text.Append(sentence.Forms[i]);
            }

            var span = TextSpan.FromBounds(tokens[first].Start, tokens[^1].End);
            rows.Add(new SentenceRow(first, sentence.Count, paragraphs.Count, span));
            paragraphs.Add(new ParagraphRow(rows.Count - 1, 1, span));
            text.Append('\n');
        }

        return (text.ToString(), new TokenLayer([.. tokens], [.. rows], [.. paragraphs]));
    }

    private static TokenRow Row(string form, int start, bool spaceBefore)
    {
        var traits = spaceBefore ? TokenTraits.SpaceBefore : TokenTraits.None;
        var letters = form.Where(char.IsLetter).ToList();
        if (letters.Count > 0 && char.IsUpper(letters[0])) traits |= TokenTraits.Capitalized;
        if (letters.Count > 0 && letters.TrueForAll(char.IsUpper)) traits |= TokenTraits.AllUpper;
        var kind = letters.Count > 0 ? TokenKind.Word : form.Any(char.IsDigit) ? TokenKind.Number : TokenKind.Punctuation;
        return new TokenRow(start, form.Length, WordHash.Of(form), WordHash.OfLower(form), kind, traits);
    }
}
