using NewsTools.Entities;
using NewsTools.Training.Corpora;

namespace NewsTools.Training.Entities;

/// <summary>
/// Watches pronouns of a gold document being resolved, chooses what gold says, and keeps what the candidates looked like.
/// </summary>
internal sealed class PronounLessons : IPronounObserver
{
    private readonly List<PronounLesson> _lessons = [];
    private readonly ChainReader _reader;
    private readonly IReadOnlyDictionary<int, string> _groups;
    private readonly List<(int Candidate, ulong Cues, bool IsRight)> _seen = [];
    private string? _group;
    private int _sort;

    private PronounLessons(ConlluDocument source)
    {
        _reader = new ChainReader(source);
        _groups = GumChains.GroupsOf(source);
        var work = new EntityWork();
        work.Pronouns.Observer = this;
        work.Resolve(_reader.Document, Lexicon.Default, CancellationToken.None);
    }

    /// <summary>The lessons of one document.</summary>
    public static IReadOnlyList<PronounLesson> Of(ConlluDocument source) => new PronounLessons(source)._lessons;

    public void Start(int token, int sort)
    {
        _seen.Clear();
        _sort = sort;
        _group = _groups.GetValueOrDefault(_reader.WordOf(token));
    }

    public void See(int candidate, int lastToken, ulong cues) =>
        _seen.Add((candidate, cues, _group is not null && _groups.GetValueOrDefault(_reader.WordOf(lastToken)) == _group));

    public int Choose(int best)
    {
        if (_seen.Count == 0) return -1;
        var right = _seen.FindIndex(seen => seen.IsRight);
        _lessons.Add(new PronounLesson(_sort, [.. _seen.Select(seen => seen.Cues)], right));
        return right < 0 ? -1 : _seen[right].Candidate;
    }
}
