namespace NewsTools.Statements;

/// <summary>Reads a signed post: <c>Why is he wearing that hat? — Ben Jacobs (@ben) September 1, 2016</c>. What stands before the dash in its paragraph is the content.</summary>
/// <param name="scene">The sentence.</param>
internal sealed class SignatureReader(StatementScene scene)
{
    private const int MaxName = 6;
    private static readonly CueEntry Entry = new("—", CuePart.Phrase, Stance.States, Certainty.Certain, CueFrames.Quote, 0, []);

    /// <summary>The place of the account's name of a signature in a sentence, or -1; it reads tokens alone.</summary>
    public static int HandleIn(TokenLayer layer, in SentenceRow sentence)
    {
        for (var token = sentence.FirstToken + 3; token < sentence.EndToken - 1; token++)
            if (layer.Tokens[token].Kind == TokenKind.Handle && layer.Tokens[token - 1].Kind == TokenKind.Punctuation) return DashBefore(layer, sentence, token) >= 0 ? token : -1;
        return -1;
    }

    private static int DashBefore(TokenLayer layer, in SentenceRow sentence, int handle)
    {
        for (var token = handle - 2; token >= Math.Max(sentence.FirstToken, handle - 2 - MaxName); token--)
            if (layer.Tokens[token].Lower == StatementWord.Dash || layer.Tokens[token].Lower == StatementWord.DoubleDash) return token < handle - 2 ? token : -1;
            else if (layer.Tokens[token].Kind == TokenKind.Punctuation) return -1;
        return -1;
    }

    /// <summary>The statement of the signature around an account's name in the sentence at hand, or null where nothing stands before it.</summary>
    public StatementDraft? Read(int handle)
    {
        var layer = scene.Layer;
        ref readonly var sentence = ref layer.Sentences[scene.Sentence];
        var dash = DashBefore(layer, sentence, handle);
        var first = layer.Sentences[layer.Paragraphs[sentence.Paragraph].FirstSentence].FirstToken;
        if (dash <= first) return null;
        var end = handle + 1 < sentence.EndToken && scene.Word(handle + 1)[0] is ')' or ']' ? handle + 2 : handle + 1;
        var draft = new StatementDraft
        {
            Entry = Entry, Head = dash, Rule = "signature", Sentence = scene.Sentence, Cue = new TokenStretch(dash, dash + 1),
            SourceHead = dash + 1, Source = new TokenStretch(dash + 1, end), IsQuote = true,
        };
        draft.Content.Add(scene.Trim(new TokenStretch(first, dash)));
        return draft.Content[0].IsEmpty ? null : draft;
    }
}
