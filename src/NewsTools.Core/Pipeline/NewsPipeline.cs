using System.Collections.Immutable;

namespace NewsTools;

/// <summary>
/// The stages of the analysis, in order. Immutable and thread-safe. A document is analysed once: layers that are
/// there are kept, also by a pipeline that differs only in later stages.
/// </summary>
public sealed class NewsPipeline
{
    internal NewsPipeline(ImmutableArray<IAnnotator> annotators) => Annotators = annotators;

    /// <summary>The stages in the order in which they run.</summary>
    public ImmutableArray<IAnnotator> Annotators { get; }

    /// <summary>The pipeline with the built-in lexicons and models.</summary>
    public static NewsPipeline Default { get; } = CreateBuilder().Build();

    /// <summary>A builder that starts with the default stages.</summary>
    public static NewsPipelineBuilder CreateBuilder() => new NewsPipelineBuilder()
        .Use(new TextSegmenter())
        .Use(new Tagger())
        .Use(new DependencyParser())
        .Use(new TimeRecognizer())
        .Use(new QuantityRecognizer())
        .Use(new NameRecognizer())
        .Use(new EntityResolver())
        .Use(new StatementFinder())
        .Use(new KeywordExtractor())
        .Use(new SentenceRanker());

    /// <summary>
    /// This pipeline with one stage in the place of that which adds the same layer. The other stages are the same
    /// objects, so documents keep their layers unless they need the one that changed.
    /// </summary>
    /// <exception cref="InvalidOperationException">The stage needs a layer that no earlier stage adds.</exception>
    public NewsPipeline With(IAnnotator annotator)
    {
        var builder = new NewsPipelineBuilder();
        foreach (var stage in Annotators) builder.Use(stage);
        return builder.Use(annotator).Build();
    }

    /// <summary>Adds the layers that are asked for, and those that they need, and no others.</summary>
    /// <exception cref="ArgumentException">No stage adds one of the layers.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Document Analyze(Article article, Layers layers, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var wanted = Close(layers);
        lock (article)
        {
            var document = article.Analysis = Reuse(article);
            foreach (var annotator in Annotators)
            {
                if ((annotator.Adds & wanted & ~document.Present) == Layers.None) continue;
                cancellation.ThrowIfCancellationRequested();
                document.Add(annotator, annotator.Annotate(document, cancellation));
            }

            return document;
        }
    }

    /// <summary>
    /// The layers of an article without keeping them with it, where it does not have them: for work over many articles
    /// that needs each once. The document's article is then a copy of the same text, title and date.
    /// </summary>
    internal Document AnalyzeAside(Article article, Layers layers, CancellationToken cancellation)
    {
        if (article.Analysis is { } document && (layers & ~document.Present) == Layers.None) return Analyze(article, layers, cancellation);
        return Analyze(article.Aside(), layers, cancellation);
    }

    /// <summary>The layers asked for and all that they need.</summary>
    private Layers Close(Layers layers)
    {
        var wanted = layers;
        var given = Layers.None;
        for (var i = Annotators.Length - 1; i >= 0; i--)
        {
            given |= Annotators[i].Adds;
            if ((Annotators[i].Adds & wanted) != Layers.None) wanted |= Annotators[i].Needs;
        }

        var missing = layers & ~given;
        return missing == Layers.None
            ? wanted
            : throw new ArgumentException($"No stage of this pipeline adds '{missing}'.", nameof(layers));
    }

    /// <summary>The document so far where this pipeline would have made each of its layers, else one with those that it would.</summary>
    private Document Reuse(Article article)
    {
        if (article.Analysis is not { } before) return new Document(article);

        var kept = Layers.None;
        foreach (var annotator in Annotators)
        {
            var same = ReferenceEquals(before.AnnotatorOf(annotator.Adds), annotator);
            if (same && (annotator.Needs & ~kept) == Layers.None) kept |= annotator.Adds;
        }

        if (kept == before.Present) return before;
        var document = new Document(article);
        foreach (var annotator in Annotators)
            if ((annotator.Adds & kept) != Layers.None)
                document.Add(annotator, before.Get<object>(annotator.Adds));
        return document;
    }
}
