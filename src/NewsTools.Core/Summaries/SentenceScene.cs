namespace NewsTools;

/// <summary>What the features of a document's sentences look at: computed once, shared by all.</summary>
internal sealed class SentenceScene
{
    /// <summary>Looks at a document that has at least one sentence.</summary>
    public SentenceScene(Document document)
    {
        Document = document;
        Vectors = SentenceVectors.Of(document.Tokens, document.Text);
        Whole = ForEach(tokens => WholeSentence.Is(tokens, document.Text) ? 1 : 0);
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>The sentences as vectors of their terms.</summary>
    public SentenceVectors Vectors { get; }

    /// <summary>1 for each whole sentence, 0 for headlines, captions and other fragments.</summary>
    public double[] Whole { get; }

    /// <summary>The number of sentences.</summary>
    public int Count => Vectors.Count;

    /// <summary>A value for each sentence.</summary>
    public double[] ForEach(Func<ReadOnlySpan<TokenRow>, double> value)
    {
        var layer = Document.Tokens;
        var values = new double[layer.Sentences.Length];
        for (var i = 0; i < values.Length; i++) values[i] = value(layer.TokensOf(layer.Sentences[i]));
        return values;
    }
}
