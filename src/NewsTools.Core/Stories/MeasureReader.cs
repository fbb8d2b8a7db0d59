using NewsTools.Statements;

namespace NewsTools;

/// <summary>Measures one document: each word is looked at once, with marks for what lies over it.</summary>
internal sealed class MeasureReader
{
    private const double WordsPerMinute = 238;

    private readonly Document _document;
    private readonly TokenLayer _layer;
    private readonly IReadOnlyList<Statement> _statements;
    private readonly bool[] _attributed;
    private readonly bool[] _anonymous;
    private readonly bool[] _hedged;
    private readonly bool[] _quoted;
    private readonly bool[] _known;

    public MeasureReader(Document document)
    {
        _document = document;
        _layer = document.Tokens;
        _statements = document.Statements;
        var count = _layer.Tokens.Length;
        (_attributed, _anonymous, _hedged, _quoted) = (new bool[count], new bool[count], new bool[count], new bool[count]);
        _known = new bool[_layer.Sentences.Length];
    }

    public ArticleMeasure Read()
    {
        foreach (var statement in _statements) Mark(statement);
        MarkQuotes();
        MarkOwnHedges();
        MarkFacts();
        var words = Words();
        var syllables = Syllables();
        var perSentence = Ratio(words, _layer.Sentences.Length);
        var perWord = Ratio(syllables, words);
        var last = _statements.LastOrDefault(statement => statement.Source is not null && statement.Depth == 1);
        return new ArticleMeasure(_document.Article, Sources(words))
        {
            Words = words,
            Sentences = _layer.Sentences.Length,
            Paragraphs = _layer.Paragraphs.Length,
            WordsPerSentence = Math.Round(perSentence, 1),
            SyllablesPerWord = Math.Round(perWord, 2),
            ReadingMinutes = Math.Round(words / WordsPerMinute, 1),
            Flesch = words == 0 ? 0 : Math.Round(206.835 - (1.015 * perSentence) - (84.6 * perWord), 1),
            FleschKincaid = words == 0 ? 0 : Math.Round((0.39 * perSentence) + (11.8 * perWord) - 15.59, 1),
            QuotedShare = Share(_quoted, words),
            AttributedShare = Share(_attributed, words),
            AnonymousShare = Share(_anonymous, words),
            HedgedShare = Share(_hedged, words),
            Statements = _statements.Count,
            LastWord = last is null ? null : NameOf(last),
            LastStance = last?.Stance,
            Coverage = Math.Round(Ratio(_known.Count(known => known), _known.Length), 3),
        };
    }

    private void Mark(Statement statement)
    {
        var sourced = statement.Source is not null;
        foreach (var span in statement.GetContentSpans())
        {
            var (first, end) = TokensOf(span);
            if (sourced) _attributed.AsSpan(first, end - first).Fill(true);
            if (sourced && statement.Attribution == Attribution.Unnamed) _anonymous.AsSpan(first, end - first).Fill(true);
            if (statement.Certainty != Certainty.Certain) _hedged.AsSpan(first, end - first).Fill(true);
        }
    }

    private void MarkQuotes()
    {
        foreach (ref readonly var paragraph in _layer.Paragraphs)
        {
            var open = -1;
            var sentences = _layer.Sentences[paragraph.FirstSentence..paragraph.EndSentence];
            for (var i = sentences[0].FirstToken; i < sentences[^1].EndToken; i++)
            {
                if (_layer.Tokens[i].Has(TokenTraits.OpenQuote) && open < 0) open = i + 1;
                else if (_layer.Tokens[i].Has(TokenTraits.CloseQuote) && open >= 0)
                {
                    _quoted.AsSpan(open, i - open).Fill(true);
                    open = -1;
                }
            }

            // A quote that goes on in the next paragraph has no closing mark in this one.
            if (open >= 0) _quoted.AsSpan(open, sentences[^1].EndToken - open).Fill(true);
        }
    }

    /// <summary>Words that hedge outside the contents of statements hedge the rest of their sentence.</summary>
    private void MarkOwnHedges()
    {
        foreach (ref readonly var sentence in _layer.Sentences)
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                // "In May" is a month.
                if (_attributed[i] || !HedgeWords.HedgesAlone(_layer.Tokens[i].Lower)) continue;
                if (_layer.Tokens[i].Has(TokenTraits.Capitalized) && i > sentence.FirstToken) continue;
                for (var k = sentence.FirstToken; k < sentence.EndToken; k++)
                    if (!_attributed[k]) _hedged[k] = true;
                break;
            }
    }

    private void MarkFacts()
    {
        foreach (var statement in _statements) Know(statement);
        foreach (var time in _document.Times) Know(time);
        foreach (var quantity in _document.Quantities) Know(quantity);
    }

    private void Know(Fact fact)
    {
        for (var i = fact.Sentence - 1; i < _known.Length && _layer.Sentences[i].Span.Start < fact.GetSpan().End; i++) _known[i] = true;
    }

    private List<SourceShare> Sources(int words) =>
        [.. _statements.Where(statement => statement.Source is not null)
            .GroupBy(NameOf, StringComparer.OrdinalIgnoreCase)
            .Select(group => new SourceShare(group.Key)
            {
                Kind = group.Select(statement => statement.SourceKind).FirstOrDefault(kind => kind is not null),
                Country = group.Select(statement => statement.Country).FirstOrDefault(country => country is not null),
                Attribution = group.First().Attribution,
                Statements = group.Count(),
                Share = Math.Round(Ratio(group.Sum(WordsOf), words), 3),
            })
            .OrderByDescending(source => source.Share).ThenByDescending(source => source.Statements)];

    private static string NameOf(Statement statement) => statement.SourceName ?? statement.Source!.ReplaceLineEndings(" ");

    private int WordsOf(Statement statement)
    {
        var count = 0;
        foreach (var span in statement.GetContentSpans())
        {
            var (first, end) = TokensOf(span);
            for (var i = first; i < end; i++)
                if (IsWord(_layer.Tokens[i])) count++;
        }

        return count;
    }

    private int Words()
    {
        var count = 0;
        foreach (ref readonly var token in _layer.Tokens)
            if (IsWord(token)) count++;
        return count;
    }

    private int Syllables()
    {
        var counter = new SyllableCounter();
        var count = 0;
        foreach (ref readonly var token in _layer.Tokens)
            if (token.Kind is TokenKind.Word or TokenKind.Number && !token.Has(TokenTraits.Clitic)) count += counter.Count(token, _document.Text);
        return count;
    }

    private double Share(bool[] marks, int words)
    {
        var count = 0;
        for (var i = 0; i < marks.Length; i++)
            if (marks[i] && IsWord(_layer.Tokens[i])) count++;
        return Math.Round(Ratio(count, words), 3);
    }

    private (int First, int End) TokensOf(TextSpan span)
    {
        var tokens = _layer.Tokens;
        var first = _layer.TokenAt(span.Start);
        var end = first;
        while (end < tokens.Length && tokens[end].Start < span.End) end++;
        return (first, end);
    }

    /// <summary>The end of a contraction is no word of its own.</summary>
    private static bool IsWord(in TokenRow token) => token.Kind is TokenKind.Word or TokenKind.Number && !token.Has(TokenTraits.Clitic);

    private static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;
}
