namespace NewsTools.Entities;

/// <summary>One document as the steps of a thread's resolver read it.</summary>
internal sealed class Scene
{
    private const int MostSteps = 12;
    private TokenLayer _layer = null!;
    private TreeLayer _tree = null!;
    private int[] _nameAt = [];
    private int[] _quoteAt = [];
    private int[] _aliasOf = [];

    /// <summary>The document.</summary>
    public Document Document { get; private set; } = null!;

    /// <summary>The lexicon of names.</summary>
    public Lexicon Lexicon { get; private set; } = null!;

    /// <summary>How many candidates and words were looked at in searches; it proves that work grows with the text alone.</summary>
    public long Steps { get; set; }

    /// <summary>The words of references.</summary>
    public ReferenceWords Words { get; } = ReferenceWords.Default;

    /// <summary>The name mentions.</summary>
    public IReadOnlyList<Mention> Names { get; private set; } = [];

    public TagLayer Tags { get; private set; } = null!;

    public ReadOnlySpan<TokenRow> Tokens => _layer.Tokens;

    public ReadOnlySpan<SentenceRow> Sentences => _layer.Sentences;

    public ReadOnlySpan<int> Heads => _tree.Heads;

    public ReadOnlySpan<DependencyRelation> Relations => _tree.Relations;

    /// <summary>For each token the name mention of which it is the head, counted from 1, or 0.</summary>
    public Span<int> NameAt => _nameAt.AsSpan(0, Tokens.Length);

    /// <summary>For each token the quotation in which it stands, counted from 1, or 0.</summary>
    public Span<int> QuoteAt => _quoteAt.AsSpan(0, Tokens.Length);

    /// <summary>For each token the candidate of which it is a head, counted from 1, or 0.</summary>
    public Span<int> CandidateAt => _aliasOf.AsSpan(0, Tokens.Length);

    /// <summary>Turns to a document.</summary>
    public void Open(Document document, Lexicon lexicon)
    {
        (Document, Lexicon, Names, Tags) = (document, lexicon, document.Mentions, document.Tags);
        (_layer, _tree, Steps) = (document.Tokens, document.Tree, 0);
        Clear(ref _nameAt);
        Clear(ref _quoteAt);
        Clear(ref _aliasOf);
    }

    /// <summary>Lets go of the document.</summary>
    public void Close() => (Document, Names, Tags, _layer, _tree) = (null!, [], null!, null!, null!);

    /// <summary>The hash of a token's lower-case form.</summary>
    public uint Lower(int token) => Tokens[token].Lower;

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> TextOf(int token) => Document.Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    /// <summary>The text of some tokens as a name.</summary>
    public string TextOf(int first, int end) => NameText.Of(Document.Tokens.SpanOf(first, end).In(Document.Text));

    /// <summary>What a token does as a word of a closed class.</summary>
    public ClosedWord Closed(int token) => Words.Closed(Tokens[token].Lower);

    /// <summary>The head of a phrase: the first of its tokens whose own head lies outside.</summary>
    public int HeadOf(int first, int end)
    {
        var heads = Heads;
        for (var token = first; token < end; token++)
            if (heads[token] < first || heads[token] >= end) return token;
        return end - 1;
    }

    /// <summary>Whether a token hangs on another, at any depth that matters.</summary>
    public bool IsUnder(int token, int head)
    {
        var heads = Heads;
        for (var steps = 0; steps < MostSteps && token >= 0; steps++, token = heads[token])
        {
            Steps++;
            if (token == head) return true;
        }

        return false;
    }

    /// <summary>The first token of the phrase that a noun heads.</summary>
    public int PhraseStart(int head, int first)
    {
        var start = head;
        while (start > first && IsUnder(start - 1, head) && (IsInner(start - 1) || !IsBorder(Relations[start - 1]))) start--;
        while (start < head && IsInner(start)) start++;
        return start;
    }

    private static bool IsBorder(DependencyRelation relation) =>
        relation is DependencyRelation.Punct or DependencyRelation.Cc or DependencyRelation.Case or DependencyRelation.Mark or DependencyRelation.Fixed
            or DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.NsubjOuter or DependencyRelation.Cop or DependencyRelation.Aux or DependencyRelation.Expl;

    /// <summary>Whether a mark is part of a phrase: <c>the nuclear-armed group</c>, <c>Merkel's spokesman</c>.</summary>
    private bool IsInner(int token) =>
        Tokens[token].Lower == FunctionWord.Hyphen || Tokens[token].Has(TokenTraits.Clitic) || Tokens[token].Lower == FunctionWord.Ampersand;

    /// <summary>What a token is in its clause; a coordinated one is what the first is.</summary>
    public Rank RankOf(int token)
    {
        for (var steps = 0; steps < 4; steps++)
        {
            switch (Relations[token])
            {
                case DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.NsubjOuter:
                    return Rank.Subject;
                case DependencyRelation.Obj or DependencyRelation.Iobj:
                    return Rank.Object;
                case DependencyRelation.NmodPoss:
                    return Rank.Possessor;
                case DependencyRelation.Obl or DependencyRelation.OblAgent:
                    return Rank.Oblique;
                case DependencyRelation.Nmod:
                    return Rank.Modifier;
                case (DependencyRelation.Conj or DependencyRelation.Appos) when Heads[token] >= 0:
                    token = Heads[token];
                    break;
                default:
                    return Rank.Other;
            }
        }

        return Rank.Other;
    }

    /// <summary>The verb or noun of which a token is an argument, past the names that rename and the lists that hold it; -1 for none.</summary>
    public int GovernorOf(int token)
    {
        for (var steps = 0; steps < 4 && Heads[token] >= 0 && Relations[token] is DependencyRelation.Conj or DependencyRelation.Appos; steps++) token = Heads[token];
        return Heads[token];
    }

    private void Clear(ref int[] array)
    {
        if (array.Length < Tokens.Length) array = new int[Math.Max(Tokens.Length, array.Length * 2)];
        else Array.Clear(array, 0, Tokens.Length);
    }
}
