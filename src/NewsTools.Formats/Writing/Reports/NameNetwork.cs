using System.Runtime.InteropServices;

namespace NewsTools.Formats.Writing;

/// <summary>
/// Counts which people, organisations and places stand in one sentence, over all articles. A country and its people are
/// one; a sentence of more than <see cref="LongestList"/> names is a list and tells of no relation.
/// </summary>
internal sealed class NameNetwork
{
    private const int LongestList = 12;

    /// <summary>Beyond so many links only those that come twice keep a sentence.</summary>
    private const int FewLinks = 2000;

    private readonly Dictionary<(string Name, MentionKind Kind), int> _ids = [];
    private readonly List<(string Name, MentionKind Kind)> _names = [];
    private readonly Dictionary<(int, int), Link> _links = [];
    private readonly List<int> _present = [];
    private readonly List<Mention> _shown = [];

    /// <summary>Adds the mentions of one article, in text order.</summary>
    public void Add(IReadOnlyList<Mention> mentions, Func<Fact, ReportContext> context)
    {
        for (var first = 0; first < mentions.Count;)
        {
            var sentence = mentions[first].Sentence;
            _present.Clear();
            _shown.Clear();
            for (; first < mentions.Count && mentions[first].Sentence == sentence; first++) Take(mentions[first]);
            if (_present.Count is > 1 and <= LongestList) Join(context);
        }
    }

    /// <summary>The pairs, those of most sentences first.</summary>
    public ReportTable ToTable() => new()
    {
        Section = ReportSection.Network,
        Name = "links",
        Heading = "Who appears with whom",
        Columns = [new("Name"), new("With"), new("Kind"), new("WithKind"), new("Sentences"), new("Articles")],
        ChartColumns = [4],
        Rows =
        [
            .. _links.Select(pair => (First: _names[pair.Key.Item1], Second: _names[pair.Key.Item2], Link: pair.Value))
                .OrderByDescending(link => link.Link.Sentences)
                .ThenByDescending(link => link.Link.Articles)
                .ThenBy(link => link.First.Name, StringComparer.Ordinal)
                .ThenBy(link => link.Second.Name, StringComparer.Ordinal)
                .ThenBy(link => (link.First.Kind, link.Second.Kind))
                .Select(link => new ReportRow(
                    [link.First.Name, link.Second.Name, link.First.Kind.ToString(), link.Second.Kind.ToString(), link.Link.Sentences, link.Link.Articles],
                    link.Link.Context is { } context ? [context] : [])),
        ],
    };

    private void Take(Mention mention)
    {
        if (NameTally.GroupOf(mention.Kind) is not (MentionKind.Person or MentionKind.Organization or MentionKind.Place)) return;
        var key = (mention.Name, NameTally.GroupOf(mention.Kind));
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, key, out var known);
        if (!known)
        {
            id = _names.Count;
            _names.Add(key);
        }

        if (_present.Contains(id)) return;
        _present.Add(id);
        _shown.Add(mention);
    }

    private void Join(Func<Fact, ReportContext> context)
    {
        for (var i = 0; i < _present.Count; i++)
            for (var j = i + 1; j < _present.Count; j++)
                Count(_present[i], _present[j], _shown[i], context);
    }

    private void Count(int first, int second, Mention mention, Func<Fact, ReportContext> context)
    {
        ref var link = ref CollectionsMarshal.GetValueRefOrAddDefault(_links, first < second ? (first, second) : (second, first), out _);
        link ??= new Link();
        link.Sentences++;
        if (link.LastArticle != mention.ArticleId) link.Articles++;
        link.LastArticle = mention.ArticleId;
        if (link.Context is null && (_links.Count < FewLinks || link.Sentences > 1)) link.Context = context(mention);
    }

    private sealed class Link
    {
        public long Sentences { get; set; }

        public long Articles { get; set; }

        public string? LastArticle { get; set; }

        public ReportContext? Context { get; set; }
    }
}
