namespace NewsTools.Statements;

/// <summary>
/// Reads a name with a colon at the start of a paragraph: <c>Seoul: no lethal aid</c>, <c>TRUMP: Well, I think …</c>.
/// What follows up to the end of the paragraph is the content, or up to the next such name.
/// </summary>
/// <param name="scene">The sentence.</param>
internal sealed class ColonReader(StatementScene scene)
{
    /// <summary>The rule of marked turns.</summary>
    public const string TurnRule = "turn";

    private const int MaxName = 8;
    private const int MaxTail = 5;

    private static readonly WordSet Labels = WordSet.Of(EmbeddedLines.Words("colon-labels.txt"));

    private static readonly WordSet Papers = WordSet.Of(EmbeddedLines.Words("colon-sources.txt"));

    /// <summary>The reading of a colon.</summary>
    public static readonly CueEntry Entry = new(":", CuePart.Phrase, Stance.States, Certainty.Certain, CueFrames.Quote, 0, []);

    private static readonly CueEntry Question = new(":", CuePart.Phrase, Stance.Asks, Certainty.Unclear, CueFrames.Quote, 0, []);

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
            if (scene.Tag(token) == PartOfSpeech.PROPN || (token == colon - 1 && token == scene.First && Papers.Contains(scene.Lower(token))) || (scene.Tag(token) == PartOfSpeech.NOUN && scene.IsQuoteMark(colon + 1))) head = token;
        }

        if (head < 0 || head < colon - 2 || (colon == scene.First + 1 && scene.Word(head).Length == 1)) return null;
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

    /// <summary>The turn of an interview that a sentence of <see cref="StatementScene.IsInterview"/> opens: <c>Q: Why? A: It rains.</c></summary>
    public StatementDraft ReadTurn(TurnLabel label)
    {
        var cue = scene.First + TurnLabels.Length(scene.Layer, scene.Layer.Sentences[scene.Sentence]) - 1;
        var draft = new StatementDraft
        {
            Entry = label == TurnLabel.Question ? Question : Entry, Head = cue, Rule = TurnRule, Sentence = scene.Sentence, Cue = new TokenStretch(cue, cue + 1),
            SourceHead = scene.First, Source = new TokenStretch(scene.First, scene.First + 1), ContentHead = Root(cue),
        };
        draft.Content.Add(new TokenStretch(cue + 1, EndOfMarkedTurn(scene.Sentence)));
        return draft;
    }

    /// <summary>The place of a colon or dash with a few words behind it at the end of a paragraph of one sentence without a stop, or -1.</summary>
    public static int TailIn(TokenLayer layer, in SentenceRow sentence)
    {
        if (layer.Paragraphs[sentence.Paragraph] is var paragraph && paragraph.EndSentence - paragraph.FirstSentence != 1) return -1;
        var last = sentence.EndToken - 1;
        if (layer.Tokens[last].Kind == TokenKind.Punctuation) return -1;
        for (var token = last - 1; token > Math.Max(sentence.FirstToken + 1, last - MaxTail); token--)
            if (layer.Tokens[token].Lower is var lower && (lower == StatementWord.Colon || lower == StatementWord.ShortDash || lower == StatementWord.Dash))
                return Labels.Contains(layer.Tokens[sentence.FirstToken].Lower) ? -1 : token;
        return -1;
    }

    /// <summary><c>Bridge will stay shut: minister</c>: the statement before a mark with nothing but a name behind it, or null.</summary>
    public StatementDraft? ReadTail(int mark)
    {
        var (head, clause) = (-1, -1);
        for (var token = mark + 1; token < scene.End; token++)
        {
            if (scene.IsVerbal(token) || scene.IsPunctuation(token)) return null;
            if (scene.Tag(token) is PartOfSpeech.PROPN or PartOfSpeech.NOUN) head = token;
        }

        for (var token = scene.First; token < mark && clause < 0; token++)
            if (scene.IsVerbal(token) && scene.Child(token, DependencyRelation.Nsubj, DependencyRelation.NsubjPass) >= 0) clause = token;
        if (head < scene.End - 1 || clause < 0) return null;
        var draft = new StatementDraft
        {
            Entry = Entry, Head = mark, Rule = "tail", Sentence = scene.Sentence, Cue = new TokenStretch(mark, mark + 1),
            SourceHead = head, Source = new TokenStretch(mark + 1, scene.End), ContentHead = clause,
        };
        draft.Content.Add(new TokenStretch(scene.First, mark));
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

    /// <summary>A marked turn goes on up to the next mark; the last one ends with its paragraph.</summary>
    private int EndOfMarkedTurn(int sentence)
    {
        var layer = scene.Layer;
        var first = layer.Sentences[sentence].Paragraph;
        for (var next = first + 1; next < layer.Paragraphs.Length; next++)
            if (TurnLabels.At(layer, layer.Sentences[layer.Paragraphs[next].FirstSentence]) != TurnLabel.None) return layer.Sentences[layer.Paragraphs[next].FirstSentence].FirstToken;
        return layer.Sentences[layer.Paragraphs[first].EndSentence - 1].EndToken;
    }

    private int Root(int colon)
    {
        for (var token = colon + 1; token < scene.End; token++)
            if (scene.Tag(token) == PartOfSpeech.VERB || scene.Child(token, DependencyRelation.Cop) >= 0) return token;
        return -1;
    }
}
