namespace NewsTools;

/// <summary>What the features of a document's sentences look at: computed once, shared by all.</summary>
internal sealed class SentenceScene
{
    private const int FewestOfHeadline = 3;
    private const double SpokenInInterview = 0.25;

    private readonly int _spoken;

    /// <summary>Looks at a document that has at least one sentence.</summary>
    public SentenceScene(Document document)
    {
        Document = document;
        Terms = SentenceTerms.Of(document.Tokens, document.Text);
        Vectors = SentenceVectors.Of(Terms);
        var layer = document.Tokens;
        Whole = new bool[layer.Sentences.Length];
        Questions = new bool[layer.Sentences.Length];
        Spoken = new bool[layer.Sentences.Length];
        for (var i = 0; i < Whole.Length; i++)
        {
            var tokens = layer.TokensOf(layer.Sentences[i]);
            Whole[i] = WholeSentence.Is(tokens, document.Text);
            Questions[i] = WholeSentence.IsQuestion(tokens, document.Text);
            Spoken[i] = Questions[i] || DanglingSentence.HasSpeaker(tokens);
            if (Spoken[i]) _spoken++;
        }
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>The terms of its sentences.</summary>
    public SentenceTerms Terms { get; }

    /// <summary>The sentences as vectors of their terms.</summary>
    public SentenceVectors Vectors { get; }

    /// <summary>Whether each sentence is a whole one, and no headline, caption or other fragment.</summary>
    public bool[] Whole { get; }

    /// <summary>The first whole sentence, or -1.</summary>
    public int FirstWhole
    {
        get
        {
            for (var i = 0; i < Whole.Length; i++)
                if (Whole[i]) return i;
            return -1;
        }
    }

    /// <summary>Whether each sentence asks something.</summary>
    public bool[] Questions { get; }

    /// <summary>
    /// Whether a headline that stands in the text may be a sentence of the summary: so it is with an interview, whose answers say less
    /// by themselves than the line above them. It is no whole sentence, but has some words that say something.
    /// </summary>
    public bool NeedsHeadline => !Whole[0] && !Questions[0] && Terms.Of(0).Length >= FewestOfHeadline && _spoken >= SpokenInInterview * Count;

    /// <summary>The number of sentences.</summary>
    public int Count => Whole.Length;

    /// <summary>Whether each sentence asks, or somebody says <c>I</c> or <c>you</c> in it outside quotation marks.</summary>
    public bool[] Spoken { get; }

    /// <summary>A value for each sentence.</summary>
    public double[] ForEach(Func<ReadOnlySpan<TokenRow>, double> value)
    {
        var layer = Document.Tokens;
        var values = new double[layer.Sentences.Length];
        for (var i = 0; i < values.Length; i++) values[i] = value(layer.TokensOf(layer.Sentences[i]));
        return values;
    }
}
