namespace NewsTools.Training.Names;

/// <summary>
/// Judges the silver names of news by models trained before: where all are sure, and where the silver and a model say the
/// same, the name is taken; where they differ, the words are left open, and teach nothing.
/// </summary>
/// <param name="teachers">The models.</param>
internal sealed class SilverNews(IReadOnlyList<NameModel> teachers)
{
    private const float Sure = 0.9f;
    private readonly NewsPipeline[] _pipelines = [.. teachers.Select(PipelineOf)];

    private static NewsPipeline PipelineOf(NameModel model) => new NewsPipelineBuilder()
        .Use(new TextSegmenter()).Use(new NameRecognizer(Lexicon.Default, NameWeights.Default, new Lazy<NameModel?>(model))).Build();

    /// <summary>The documents with judged names.</summary>
    /// <param name="documents">What the silver says; a sentence is a line.</param>
    /// <param name="trusted">Sentences whose silver stands as it is.</param>
    public IEnumerable<NameDocument> Judge(IEnumerable<NameDocument> documents, IReadOnlySet<string> trusted) =>
        documents.Select(document => Judge(document, trusted));

    private NameDocument Judge(NameDocument document, IReadOnlySet<string> trusted)
    {
        var views = Array.ConvertAll(_pipelines, pipeline => ViewOf(pipeline, document));
        var names = new List<NameSpan>();
        for (var start = 0; start < document.Text.Length;)
        {
            var end = document.Text.IndexOf('\n', start);
            if (end < 0) end = document.Text.Length;
            var line = TextSpan.FromBounds(start, end);
            var silver = document.Names.Where(name => name.Span.Overlaps(line)).ToList();
            names.AddRange(trusted.Contains(document.Text[start..end]) ? silver : Judge(silver, [.. views.Select(view => view.Where(name => name.Span.Overlaps(line)).ToList())]));
            start = end + 1;
        }

        return document with { Names = names };
    }

    /// <summary>What a model finds of the kinds that the corpus marks.</summary>
    private static List<(TextSpan Span, KindSet Kinds, bool IsSure)> ViewOf(NewsPipeline pipeline, NameDocument document) =>
        [.. pipeline.Analyze(new Article(document.Text), Layers.Names).Mentions
            .Where(mention => document.Marked.Has(mention.Kind) || mention.Kind == MentionKind.Facility)
            .Select(mention => (mention.GetSpan(), KindsOf(mention.Kind), mention.Confidence >= Sure))];

    private static KindSet KindsOf(MentionKind kind) =>
        kind is MentionKind.Place or MentionKind.Facility ? NameLabels.Of("LOC") : KindSet.Of(kind);

    private static List<NameSpan> Judge(List<NameSpan> silver, List<(TextSpan Span, KindSet Kinds, bool IsSure)>[] views)
    {
        var names = new List<NameSpan>();
        foreach (var name in silver)
            if (views.Any(view => view.Exists(found => found.Span == name.Span && found.Kinds == name.Kinds))) names.Add(name);
        foreach (var (span, kinds, _) in views[0])
            if (views.All(view => view.Exists(found => found.Span == span && found.Kinds == kinds && found.IsSure)) && !names.Exists(name => name.Span.Overlaps(span)))
                names.Add(new NameSpan(span, kinds));
        foreach (var span in silver.Select(name => name.Span).Concat(views.SelectMany(view => view.Select(found => found.Span))))
            Open(names, span);
        names.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return names;
    }

    /// <summary>Leaves a span open that is no name taken; of open spans that overlap one is made.</summary>
    private static void Open(List<NameSpan> names, TextSpan span)
    {
        if (names.Exists(name => name.Kinds != KindSet.None && name.Span.Overlaps(span))) return;
        foreach (var other in names.Where(name => name.Span.Overlaps(span))) span = span.Union(other.Span);
        if (names.Exists(name => name.Kinds != KindSet.None && name.Span.Overlaps(span))) return;
        names.RemoveAll(name => name.Span.Overlaps(span));
        names.Add(new NameSpan(span, KindSet.None));
    }
}
