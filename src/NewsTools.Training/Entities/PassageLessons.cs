using NewsTools.Entities;

namespace NewsTools.Training.Entities;

/// <summary>Watches the marked pronouns of invented passages being resolved and keeps what their candidates looked like.</summary>
internal sealed class PassageLessons : IPronounObserver
{
    private readonly List<PronounLesson> _lessons = [];
    private readonly List<(int Candidate, ulong Cues, bool IsRight)> _seen = [];
    private readonly Document _document;
    private readonly Dictionary<int, SourceReference> _marked = [];
    private SourceReference? _reference;
    private int _sort;

    private PassageLessons(SourcePassage passage)
    {
        _document = NewsPipeline.Default.Analyze(new Article(passage.Text), Layers.Entities);
        foreach (var reference in passage.References)
            if (passage.Find(reference) is { } span) _marked[TokenAt(span.Start)] = reference;
        var work = new EntityWork();
        work.Pronouns.Observer = this;
        work.Resolve(_document, Lexicon.Default, CancellationToken.None);
    }

    /// <summary>The lessons of one passage.</summary>
    public static IReadOnlyList<PronounLesson> Of(SourcePassage passage) => new PassageLessons(passage)._lessons;

    public void Start(int token, int sort)
    {
        _seen.Clear();
        _sort = sort;
        _reference = _marked.GetValueOrDefault(token);
    }

    public void See(int candidate, int lastToken, ulong cues) => _seen.Add((candidate, cues, _reference is not null && IsRight(lastToken)));

    public int Choose(int best)
    {
        if (_reference is null) return best;
        var right = _seen.FindIndex(seen => seen.IsRight);
        if (_seen.Count > 0 && (right >= 0 || _reference.Name is null)) _lessons.Add(new PronounLesson(_sort, [.. _seen.Select(seen => seen.Cues)], right));
        return right < 0 ? -1 : _seen[right].Candidate;
    }

    /// <summary>Whether the last mention of a candidate is one of whom the passage says that the pronoun means.</summary>
    private bool IsRight(int lastToken) =>
        _marked.TryGetValue(lastToken, out var other) ? other.Name == _reference!.Name : _reference!.Holds(_document.Entities.EntityOf(lastToken));

    private int TokenAt(int start)
    {
        var tokens = _document.Tokens.Tokens;
        var token = 0;
        while (tokens[token].End <= start) token++;
        return token;
    }
}
