namespace NewsTools.Quantities;

/// <summary>The sentence at hand in pieces, with what each word does. One per thread, reused.</summary>
internal sealed class QuantityScene
{
    private static readonly TokenLayer NoTokens = new([], [], []);

    /// <summary>Marks inside tokens of letters: <c>C$</c>, <c>km/h</c>, <c>m²</c>.</summary>
    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("/$£€¥₹%°º²³_*&");

    [ThreadStatic]
    private static QuantityScene? _current;

    private readonly PieceList _pieces = new();
    private WordUse[] _uses = new WordUse[128];
    private int[] _times = new int[128];
    private int _time;
    private bool? _titleCase;

    /// <summary>The scene of this thread.</summary>
    public static QuantityScene Current => _current ??= new QuantityScene();

    /// <summary>The words.</summary>
    public static QuantityLexicon Lexicon => QuantityLexicon.English;

    /// <summary>The document, or null between two.</summary>
    public Document? Document { get; private set; }

    /// <summary>The article's text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The article's tokens.</summary>
    public TokenLayer Tokens { get; private set; } = NoTokens;

    /// <summary>The article's times.</summary>
    public TimeExpression[] Times { get; private set; } = [];

    /// <summary>What was found so far.</summary>
    public List<Quantity> Found { get; } = [];

    /// <summary>The currency that each shared name has in this document, once it is known.</summary>
    public Dictionary<UnitForm[], UnitForm> Currencies { get; } = [];

    /// <summary>The pieces of the sentence.</summary>
    public ReadOnlySpan<WordPiece> Pieces => _pieces.Span;

    /// <summary>The number of pieces.</summary>
    public int Count => _pieces.Count;

    /// <summary>The index of the piece after those of the last amount, before which no other may reach back.</summary>
    public int Free { get; set; }

    /// <summary>Whether the sentence has most of its words in capitals, as a headline: a capital then says nothing.</summary>
    public bool IsTitleCase => _titleCase ??= MeasureTitleCase();

    /// <summary>Begins a document.</summary>
    public void Begin(Document document)
    {
        (Document, Text, Tokens, Times) = (document, document.Text, document.Tokens, document.Times as TimeExpression[] ?? [.. document.Times]);
        _time = 0;
    }

    /// <summary>Lets go of the document.</summary>
    public void End()
    {
        (Document, Text, Tokens, Times) = (null, "", NoTokens, []);
        Found.Clear();
        Currencies.Clear();
        _pieces.Clear();
    }

    /// <summary>Begins a sentence.</summary>
    public void Begin(in SentenceRow sentence)
    {
        _pieces.Clear();
        (_titleCase, Free) = (null, 0);
        var tokens = Tokens.Tokens;
        var hasSigns = sentence.Span.In(Text).ContainsAny(Signs);
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            ref readonly var token = ref tokens[at];
            if (token.Kind is TokenKind.Url or TokenKind.Email or TokenKind.Handle or TokenKind.Hashtag or TokenKind.Emoticon)
                _pieces.Add(new WordPiece(token.Start, token.Length, token.Lower, PieceKind.Mark, token.Has(TokenTraits.SpaceBefore), at));
            else if (hasSigns && token.Kind == TokenKind.Word && token.Span.In(Text).ContainsAny(Signs))
                PieceSplitter.Split(Text, token with { Traits = token.Traits | TokenTraits.HasHyphen }, at, _pieces);
            else
                PieceSplitter.Split(Text, token, at, _pieces);
        }

        Mark(sentence.Span.End);
    }

    /// <summary>What a piece does; nothing past the ends.</summary>
    public WordUse UseOf(int at) => (uint)at < (uint)_pieces.Count ? _uses[at] : WordUse.None;

    /// <summary>Whether a piece has one of the uses.</summary>
    public bool Is(int at, WordUse uses) => (UseOf(at) & uses) != 0;

    /// <summary>The number of the time expression that a piece is in, from 1, or 0.</summary>
    public int TimeAt(int at) => (uint)at < (uint)_pieces.Count ? _times[at] : 0;

    /// <summary>Whether a piece is a word.</summary>
    public bool IsWord(int at) => (uint)at < (uint)_pieces.Count && _pieces[at].Kind == PieceKind.Word;

    /// <summary>Whether a piece is a run of digits.</summary>
    public bool IsDigits(int at) => (uint)at < (uint)_pieces.Count && _pieces[at].Kind == PieceKind.Digits;

    /// <summary>Whether a piece is there and stands right behind the one before it.</summary>
    public bool IsGlued(int at) => at > 0 && at < _pieces.Count && !_pieces[at].SpaceBefore;

    /// <summary>The mark that a piece is, or NUL.</summary>
    public char MarkAt(int at) => (uint)at < (uint)_pieces.Count && _pieces[at].Kind == PieceKind.Mark && _pieces[at].Length == 1 ? Text[_pieces[at].Start] : '\0';

    /// <summary>Whether a piece is a hyphen with no space on either side.</summary>
    public bool IsHyphen(int at) => MarkAt(at) is '-' or '\u2010' or '\u2011' && IsGlued(at) && IsGlued(at + 1);

    /// <summary>Whether a piece is a word that begins with a capital.</summary>
    public bool IsCapital(int at) => IsWord(at) && char.IsUpper(Text[_pieces[at].Start]);

    /// <summary>Whether a piece is a certain word in lower case.</summary>
    public bool IsThe(int at, uint lower) => (uint)at < (uint)_pieces.Count && _pieces[at].Lower == lower;

    /// <summary>The characters of a piece.</summary>
    public ReadOnlySpan<char> SpanOf(int at) => Text.AsSpan(_pieces[at].Start, _pieces[at].Length);

    /// <summary>The span from one piece to another.</summary>
    public TextSpan SpanOf(int first, int end) => TextSpan.FromBounds(_pieces[first].Start, _pieces[end - 1].End);

    /// <summary>The number that starts at a piece.</summary>
    public NumberReading NumberAt(int at) => new NumberReader(Text, Pieces).Read(at);

    /// <summary>What a piece is as a word of a number.</summary>
    public NumberWordKind NumberWordAt(int at) => IsWord(at) ? NumberWords.English[_pieces[at].Lower].Kind : NumberWordKind.None;

    /// <summary>Whether a word with one of the uses stands within so many pieces of a place.</summary>
    public bool IsNear(int at, WordUse uses, int reach)
    {
        for (var i = Math.Max(0, at - reach); i < Math.Min(Count, at + reach); i++)
            if ((_uses[i] & uses) != 0)
                return true;
        return false;
    }

    private void Mark(int end)
    {
        if (_uses.Length < _pieces.Count)
        {
            _uses = new WordUse[_pieces.Count * 2];
            _times = new int[_pieces.Count * 2];
        }

        var pieces = Pieces;
        for (var i = 0; i < pieces.Length; i++) _uses[i] = Lexicon.Uses[pieces[i].Lower];
        Array.Clear(_times, 0, pieces.Length);
        MarkTimes(end);
    }

    private void MarkTimes(int end)
    {
        var at = 0;
        for (; _time < Times.Length && Times[_time].Start < end; _time++)
        {
            var span = Times[_time].GetSpan();
            while (at > 0 && _pieces[at - 1].End > span.Start) at--;
            while (at < _pieces.Count && _pieces[at].End <= span.Start) at++;
            for (var inner = at; inner < _pieces.Count && _pieces[inner].Start < span.End; inner++) _times[inner] = _time + 1;
        }
    }

    private bool MeasureTitleCase()
    {
        var (words, capitals) = (0, 0);
        for (var i = 0; i < _pieces.Count; i++)
        {
            if (!IsWord(i) || _pieces[i].Length < 4) continue;
            words++;
            if (IsCapital(i)) capitals++;
        }

        return words >= 2 && capitals * 10 >= words * 8;
    }
}
