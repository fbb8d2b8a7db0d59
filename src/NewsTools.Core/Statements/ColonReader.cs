namespace NewsTools.Statements;

/// <summary>
/// Reads a name with a colon at the start of a paragraph: <c>Seoul: no lethal aid</c>, <c>TRUMP: Well, I think …</c>, <c>Q: …</c>.
/// What follows up to the end of the paragraph is the content, or up to the next such name.
/// </summary>
/// <param name="scene">The sentence.</param>
internal sealed class ColonReader(StatementScene scene)
{
    private const int MaxName = 8;

    private static readonly HashSet<uint> Labels = [.. EmbeddedLines.Of("colon-labels.txt")
        .Where(line => line.Length > 0 && line[0] != '#').SelectMany(line => line.Split(' ')).Select(word => WordHash.OfLower(word))];

    private static readonly CueEntry Entry = new(":", CuePart.Phrase, Stance.States, Certainty.Certain, CueFrames.Quote, 0, []);

    /// <summary>The place of the colon in a sentence that may have one, or -1; it reads tokens alone.</summary>
    public static int ColonIn(TokenLayer layer, in SentenceRow sentence)
    {
        var end = Math.Min(sentence.EndToken - 1, sentence.FirstToken + MaxName + 1);
        for (var token = sentence.FirstToken + 1; token < end; token++)
            if (layer.Tokens[token].Lower == StatementWord.Colon)
                return layer.Tokens[sentence.FirstToken].Has(TokenTraits.Capitalized) && !Labels.Contains(layer.Tokens[token - 1].Lower) ? token : -1;
        return -1;
    }

    /// <summary>The statement around a colon of the sentence at hand, or null where no name stands before it.</summary>
    public StatementDraft? Read(int colon)
    {
        var head = -1;
        for (var token = scene.First; token < colon; token++)
        {
            if (scene.IsVerbal(token) || scene.Tag(token) == PartOfSpeech.SCONJ || scene.IsQuoteMark(token)) return null;
            if (scene.Tag(token) == PartOfSpeech.PROPN || (colon == scene.First + 1 && scene.Word(token).Length == 1)) head = token;
        }

        if (head < 0 || head < colon - 2) return null;
        var end = EndOfTurn(scene.Sentence);
        var content = new TokenStretch(colon + 1, end);
        while (!content.IsEmpty && (scene.Is(content.End - 1, StatementWord.Stop) || scene.Is(content.End - 1, StatementWord.Comma))) content = content with { End = content.End - 1 };
        if (content.End - content.First < 2) return null;
        var draft = new StatementDraft
        {
            Entry = Entry, Head = colon, Rule = "colon", Sentence = scene.Sentence, Cue = new TokenStretch(colon, colon + 1),
            SourceHead = head, Source = new TokenStretch(scene.First, colon), ContentHead = Root(colon),
        };
        draft.Content.Add(content);
        return draft;
    }

    private int EndOfTurn(int sentence)
    {
        var layer = scene.Layer;
        var last = layer.Paragraphs[layer.Sentences[sentence].Paragraph].EndSentence;
        for (var next = sentence + 1; next < last; next++)
            if (ColonIn(layer, layer.Sentences[next]) >= 0) return layer.Sentences[next].FirstToken;
        return layer.Sentences[last - 1].EndToken;
    }

    private int Root(int colon)
    {
        for (var token = colon + 1; token < scene.End; token++)
            if (scene.Tag(token) == PartOfSpeech.VERB || scene.Child(token, DependencyRelation.Cop) >= 0) return token;
        return -1;
    }
}
