namespace NewsTools.Entities;

/// <summary>Numbers the quotations of a document and finds who speaks in each.</summary>
/// <param name="scene">The document.</param>
internal sealed class QuoteMarks(Scene scene)
{
    /// <summary>For each quotation, from 1, the token that is the subject of its verb of speech, or -1.</summary>
    private readonly List<int> _speakers = [];

    /// <summary>The sentences with a part in quotation marks.</summary>
    private readonly List<int> _sentences = [];

    /// <summary>The number of quotations.</summary>
    public int Count => _speakers.Count - 1;

    /// <summary>The sentences that have a part of a quotation, in text order.</summary>
    public IReadOnlyList<int> Sentences => _sentences;

    /// <summary>The speaker's token of a quotation, or -1.</summary>
    public int SpeakerOf(int quote) => _speakers[quote];

    /// <summary>Reads the document's quotations.</summary>
    public void Read()
    {
        _speakers.Clear();
        _speakers.Add(-1);
        _sentences.Clear();
        Number();
        foreach (var sentence in _sentences) FindSpeaker(sentence);
        TakeOver();
    }

    /// <summary>Gives each token the number of its quotation; one left open ends with its paragraph, or goes on where the next opens with a mark too.</summary>
    private void Number()
    {
        var sentences = scene.Sentences;
        var isLeftOpen = false;
        for (int i = 0, current = 0; i < sentences.Length; i++)
        {
            ref readonly var sentence = ref sentences[i];
            var opens = i == 0 || sentence.Paragraph != sentences[i - 1].Paragraph;
            if (opens) (isLeftOpen, current) = (current != 0, 0);
            current = Number(sentence, current, goesOn: opens && isLeftOpen, out var isQuoted);
            if (isQuoted) _sentences.Add(i);
        }
    }

    /// <summary>Numbers the quotations of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="current">The quotation that is open before it, or 0.</param>
    /// <param name="goesOn">Whether a mark that opens as the first thing goes on with the last quotation.</param>
    /// <param name="isQuoted">Whether any of it stands in a quotation.</param>
    /// <returns>The quotation that is open behind it, or 0.</returns>
    private int Number(in SentenceRow sentence, int current, bool goesOn, out bool isQuoted)
    {
        isQuoted = false;
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (current == 0 && scene.Has(token, TokenTraits.OpenQuote))
            {
                if (token != sentence.FirstToken || !goesOn) _speakers.Add(-1);
                current = _speakers.Count - 1;
            }

            if (current == 0) continue;
            isQuoted = true;
            scene.QuoteAt[token] = current;
            if (scene.Has(token, TokenTraits.CloseQuote)) current = 0;
        }

        return current;
    }

    /// <summary>Takes the subject of a verb of speech outside the marks for the speaker of the sentence's quotations.</summary>
    private void FindSpeaker(int index)
    {
        ref readonly var sentence = ref scene.Sentences[index];
        var quotes = scene.QuoteAt;
        var speaker = -1;
        for (var token = sentence.FirstToken; token < sentence.EndToken && speaker < 0; token++)
            if (quotes[token] == 0 && IsSpeaker(token)) speaker = token;
        if (speaker < 0) return;
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            if (quotes[token] is > 0 and var quote && _speakers[quote] < 0) _speakers[quote] = speaker;
    }

    private bool IsSpeaker(int token)
    {
        var head = scene.Head(token);
        if (head < 0 || scene.QuoteAt[head] != 0) return false;
        if (scene.Relation(token) is DependencyRelation.Nsubj) return scene.Closed(head).Is(WordRole.Speech);
        return token > 1 && scene.Relation(token) == DependencyRelation.Obl && scene.Lower(token) != 0 && IsAccordingTo(token);
    }

    private bool IsAccordingTo(int token)
    {
        for (var at = token - 1; at > 0 && at > token - 6; at--)
            if (scene.Lower(at) == FunctionWord.To) return scene.Closed(at - 1).Is(WordRole.Speech);
        return false;
    }

    /// <summary>A quotation without verb of speech goes on from the one before it in the paragraph: <c>"…," he said. "…"</c>.</summary>
    private void TakeOver()
    {
        int last = -1, lastParagraph = -1;
        var quotes = scene.QuoteAt;
        foreach (var index in _sentences)
        {
            ref readonly var sentence = ref scene.Sentences[index];
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (quotes[token] is not (> 0 and var quote)) continue;
                if (_speakers[quote] < 0 && lastParagraph == sentence.Paragraph) _speakers[quote] = last;
                (last, lastParagraph) = (_speakers[quote], sentence.Paragraph);
            }
        }
    }
}
