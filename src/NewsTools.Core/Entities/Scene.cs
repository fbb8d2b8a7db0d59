namespace NewsTools.Entities;

/// <summary>One document as the steps of a thread's resolver read it.</summary>
internal sealed class Scene
{
    private const int MostSteps = 12;

    /// <summary>The parts of speech that can refer, one bit each; a verb can behind <c>the</c>.</summary>
    private const int Referring = (1 << (int)PartOfSpeech.NOUN) | (1 << (int)PartOfSpeech.PROPN) | (1 << (int)PartOfSpeech.ADJ) | (1 << (int)PartOfSpeech.PRON);

    private TokenLayer _layer = null!;
    private SceneWord[] _words = [];
    private ushort[] _closed = [];
    private int[] _reading = [];
    private int _readingCount;

    /// <summary>The document.</summary>
    public Document Document { get; private set; } = null!;

    /// <summary>The lexicon of names.</summary>
    public Lexicon Lexicon { get; private set; } = null!;

    /// <summary>How many candidates and words were looked at in searches; it proves that work grows with the text alone.</summary>
    public long Steps { get; set; }

    /// <summary>The words of references.</summary>
    public ReferenceWords Words { get; } = ReferenceWords.Default;

    /// <summary>The name mentions.</summary>
    public Mention[] Names { get; private set; } = [];

    public TagLayer Tags { get; private set; } = null!;

    public TokenLayer Layer => _layer;

    public ReadOnlySpan<TokenRow> Tokens => _layer.Tokens;

    public ReadOnlySpan<SentenceRow> Sentences => _layer.Sentences;

    /// <summary>The number of tokens; the arrays below have room for more.</summary>
    public int Count { get; private set; }

    /// <summary>For each token the name mention of which it is the head, counted from 1, or 0.</summary>
    public int[] NameAt { get; private set; } = [];

    /// <summary>For each token the quotation in which it stands, counted from 1, or 0.</summary>
    public int[] QuoteAt { get; private set; } = [];

    /// <summary>For each token the candidate of which it is a head, counted from 1, or 0.</summary>
    public int[] CandidateAt { get; private set; } = [];

    /// <summary>Turns to a document.</summary>
    public void Open(Document document, Lexicon lexicon)
    {
        (Document, Lexicon, Tags) = (document, lexicon, document.Tags);
        Names = document.Mentions as Mention[] ?? [.. document.Mentions];
        (_layer, Steps) = (document.Tokens, 0);
        Count = _layer.Tokens.Length;
        MakeRoom();
        ReadWords(document.Tree);
    }

    /// <summary>The tokens that can refer: the heads of names, nouns and what may stand for one, pronouns; see <see cref="NoteReading"/>.</summary>
    public ReadOnlySpan<int> Reading => _reading.AsSpan(0, _readingCount);

    /// <summary>Gathers the tokens that can refer, once the names are at their places; without a branch, which no processor could foretell.</summary>
    public void NoteReading()
    {
        var words = _words.AsSpan(0, Count);
        var names = NameAt.AsSpan(0, words.Length);
        var reading = _reading.AsSpan(0, words.Length);
        var (count, afterThe) = (0, 0);
        for (var token = 0; token < words.Length; token++)
        {
            ref readonly var word = ref words[token];
            reading[count] = token;
            count += ((Referring | (afterThe << (int)PartOfSpeech.VERB)) >> (int)word.Tag & 1) | (names[token] > 0 ? 1 : 0);
            afterThe = (int)(word.Closed.Role & WordRole.The) / (int)WordRole.The;
        }

        _readingCount = count;
    }

    /// <summary>Lets go of the document.</summary>
    public void Close() => (Document, Names, Tags, _layer) = (null!, [], null!, null!);

    /// <summary>The hash of a token's lower-case form.</summary>
    public uint Lower(int token) => _words[token].Lower;

    /// <summary>The head of a token, or -1.</summary>
    public int Head(int token) => _words[token].Head;

    /// <summary>The relation of a token to its head.</summary>
    public DependencyRelation Relation(int token) => _words[token].Relation;

    /// <summary>The part of speech of a token.</summary>
    public PartOfSpeech Tag(int token) => _words[token].Tag;

    /// <summary>Whether a token has all of some traits.</summary>
    public bool Has(int token, TokenTraits traits) => (_words[token].Traits & traits) == traits;

    /// <summary>What a token does as a word of a closed class.</summary>
    public ClosedWord Closed(int token) => _words[token].Closed;

    /// <summary>Whether a word before the head of a phrase does one of these: <c>the former minister</c>.</summary>
    public bool HasBeforeHead(in NounPhrase phrase, WordRole roles)
    {
        for (var token = phrase.First; token < phrase.Head; token++)
            if (Closed(token).Is(roles)) return true;
        return false;
    }

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> TextOf(int token) => Document.Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    /// <summary>The text of some tokens as a name.</summary>
    public string TextOf(int first, int end) => NameText.Of(Document.Tokens.SpanOf(first, end).In(Document.Text));

    /// <summary>The head of a phrase: the first of its tokens whose own head lies outside.</summary>
    public int HeadOf(int first, int end)
    {
        for (var token = first; token < end; token++)
            if (Head(token) < first || Head(token) >= end) return token;
        return end - 1;
    }

    /// <summary>Whether a token hangs on another, at any depth that matters.</summary>
    public bool IsUnder(int token, int head)
    {
        for (var steps = 0; steps < MostSteps && token >= 0; steps++, token = _words[token].Head)
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
        while (start > first && IsUnder(start - 1, head) && (IsInner(start - 1) || !IsBorder(Relation(start - 1)))) start--;
        while (start < head && IsInner(start)) start++;
        return start;
    }

    private static bool IsBorder(DependencyRelation relation) =>
        relation is DependencyRelation.Punct or DependencyRelation.Cc or DependencyRelation.Case or DependencyRelation.Mark or DependencyRelation.Fixed
            or DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.NsubjOuter or DependencyRelation.Cop or DependencyRelation.Aux or DependencyRelation.Expl;

    /// <summary>Whether a mark is part of a phrase: <c>the nuclear-armed group</c>, <c>Merkel's spokesman</c>.</summary>
    private bool IsInner(int token) =>
        Lower(token) == FunctionWord.Hyphen || Has(token, TokenTraits.Clitic) || Lower(token) == FunctionWord.Ampersand;

    /// <summary>What a token is in its clause; a coordinated one is what the first is.</summary>
    public Rank RankOf(int token)
    {
        for (var steps = 0; steps < 4; steps++)
        {
            switch (Relation(token))
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
                case (DependencyRelation.Conj or DependencyRelation.Appos) when Head(token) >= 0:
                    token = Head(token);
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
        for (var steps = 0; steps < 4 && Head(token) >= 0 && Relation(token) is DependencyRelation.Conj or DependencyRelation.Appos; steps++) token = Head(token);
        return Head(token);
    }

    /// <summary>Gives each token its place in the arrays, all of which begin empty.</summary>
    private void MakeRoom()
    {
        if (_words.Length < Count)
        {
            var size = Math.Max(Count, _words.Length * 2);
            (_words, _closed, _reading) = (new SceneWord[size], new ushort[size], new int[size]);
            (NameAt, QuoteAt, CandidateAt) = (new int[size], new int[size], new int[size]);
            return;
        }

        Array.Clear(NameAt, 0, Count);
        Array.Clear(QuoteAt, 0, Count);
        Array.Clear(CandidateAt, 0, Count);
    }

    private void ReadWords(TreeLayer tree)
    {
        var tokens = Tokens;
        var heads = tree.Heads;
        var relations = tree.Relations;
        var words = _words.AsSpan(0, tokens.Length);
        var closed = _closed.AsSpan(0, tokens.Length);
        Words.FindClosed(tokens, closed);
        for (var token = 0; token < tokens.Length; token++)
        {
            ref readonly var row = ref tokens[token];
            words[token] = new SceneWord(row.Lower, heads[token], Words.ClosedAt(closed[token]), row.Traits, Tags[token], relations[token]);
        }
    }
}
