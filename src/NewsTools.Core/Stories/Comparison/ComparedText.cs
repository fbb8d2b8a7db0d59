namespace NewsTools.Comparison;

/// <summary>One of two articles that are compared, with its facts by sentence.</summary>
internal sealed class ComparedText
{
    /// <summary>The least that a term counts, so that common words tell a little too.</summary>
    private const double LeastRarity = 0.1;

    /// <summary>The layers that are read.</summary>
    public const Layers Needs = Layers.Tokens | Layers.Tags | Layers.Tree | Layers.Times | Layers.Quantities | Layers.Names | Layers.Entities | Layers.Statements;

    public ComparedText(Article article, Document document)
    {
        (Article, Document) = (article, document);
        var rows = document.Tokens.Sentences;
        var sentences = new List<ComparedSentence>(rows.Length);
        for (var i = 0; i < rows.Length; i++) sentences.Add(Read(rows[i], i));
        Sentences = sentences;
        Quantities = document.Quantities.ToLookup(fact => fact.Sentence - 1);
        Times = document.Times.ToLookup(fact => fact.Sentence - 1);
        Names = document.Mentions.ToLookup(fact => fact.Sentence - 1);
        Statements = document.Statements.ToLookup(fact => document.Tokens.SentenceAt(fact.CueStart));
    }

    /// <summary>The article as it was given.</summary>
    public Article Article { get; }

    public Document Document { get; }

    public IReadOnlyList<ComparedSentence> Sentences { get; }

    /// <summary>Amounts by the index of their sentence; so the others.</summary>
    public ILookup<int, Quantity> Quantities { get; }

    public ILookup<int, TimeExpression> Times { get; }

    public ILookup<int, Mention> Names { get; }

    /// <summary>Statements by the sentence of their cue.</summary>
    public ILookup<int, Statement> Statements { get; }

    /// <summary>How much a term counts.</summary>
    public static double RarityOf(uint term) => Math.Max(LeastRarity, WordFrequencies.Default.Rarity(term));

    /// <summary>The terms of a stretch of text, each once, in ascending order.</summary>
    public uint[] TermsOf(TextSpan span)
    {
        var tokens = Document.Tokens.Tokens;
        var terms = new SortedSet<uint>();
        for (var token = TokenAt(span.Start); token < tokens.Length && tokens[token].Start < span.End; token++)
            if (IsTerm(tokens[token], token)) terms.Add(TermOf(token));
        return [.. terms];
    }

    /// <summary>Index of the first token that ends behind an offset.</summary>
    public int TokenAt(int offset) => Document.Tokens.TokenAt(offset);

    private ComparedSentence Read(in SentenceRow row, int index)
    {
        var signature = WordHash.Seed;
        var terms = new SortedSet<uint>();
        for (var token = row.FirstToken; token < row.EndToken; token++)
        {
            ref readonly var word = ref Document.Tokens.Tokens[token];
            if (word.Kind == TokenKind.Punctuation) continue;
            signature = WordHash.Combine(signature, word.Lower);
            if (IsTerm(word, token)) terms.Add(TermOf(token));
        }

        return new ComparedSentence(index, row, signature, [.. terms], terms.Sum(RarityOf));
    }

    /// <summary>Whether a token tells something: any noun, verb, adjective and number, so that plain sentences have terms too.</summary>
    private bool IsTerm(in TokenRow row, int token) =>
        ContentWords.Is(row) || Document.Tags[token] is PartOfSpeech.NOUN or PartOfSpeech.PROPN or PartOfSpeech.VERB or PartOfSpeech.ADJ or PartOfSpeech.NUM;

    /// <summary>The lemma, in lower case.</summary>
    private uint TermOf(int token) => WordHash.OfLower(Document.Tags.LemmaOf(token));
}
