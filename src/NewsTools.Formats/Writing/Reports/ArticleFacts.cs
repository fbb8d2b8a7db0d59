namespace NewsTools.Formats.Writing;

/// <summary>The tables of what articles say: their statements and quantities. Layers of sections that are not shown are not made.</summary>
internal sealed class ArticleFacts(ReportOptions options, NewsPipeline pipeline)
{
    private const int ReportsShown = 3;

    private readonly SourceTally _sources = new();
    private readonly FactTable _statements = new(typeof(Statement), ReportSection.Statements, "Who said what");
    private readonly TimelineBuilder _timeline = new();
    private readonly FactTable _quantities = new(typeof(Quantity), ReportSection.Quantities, "How much and how many");

    private readonly bool _hasTimeline = options.Shows(ReportSection.Timeline) && Has(pipeline, TimelineBuilder.Needs);

    /// <summary>The layers that the tables are made of.</summary>
    public Layers Layers { get; } = LayersOf(options, pipeline);

    /// <summary>Adds what a document says.</summary>
    /// <param name="document">The document.</param>
    /// <param name="detached">Its article without the analysis, which facts that are kept may name.</param>
    /// <param name="context">Gives the sentence of a fact.</param>
    /// <param name="cancellation">Looked at once a sentence.</param>
    public void Add(Document document, Article detached, Func<Fact, ReportContext> context, CancellationToken cancellation)
    {
        if (_hasTimeline) _timeline.Add(document, detached, cancellation);
        if (options.Shows(ReportSection.Quantities) && document.Present.HasFlag(Layers.Quantities))
            foreach (var quantity in document.Quantities.Where(SaysOfWhat))
                _quantities.Add(quantity, context(quantity));
        if (!options.Shows(ReportSection.Statements) || !document.Present.HasFlag(Layers.Statements)) return;
        foreach (var statement in document.Statements)
        {
            if (!IsPronoun(statement, document)) _sources.Add(statement);
            _statements.Add(statement, context(statement));
        }
    }

    /// <summary>Whether an amount tells what it counts or measures; a bare number or a rank says nothing in a table.</summary>
    private static bool SaysOfWhat(Quantity quantity) =>
        quantity.Measure != QuantityMeasure.Ordinal && (quantity.Item is not null || quantity.Unit is not null || quantity.Measure != QuantityMeasure.Count);

    /// <summary>Whether nothing more is known of a source than <c>they</c> or <c>who</c>.</summary>
    private static bool IsPronoun(Statement statement, Document document)
    {
        if (statement.SourceStart is not { } start || statement.SourceName != statement.Source) return false;
        var sentence = document.Tokens.Sentences[document.Tokens.SentenceAt(start)];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (document.Tokens.Tokens[i].Start == start)
                return document.Tokens.Tokens[i].Length == statement.SourceLength && document.Tags[i] is PartOfSpeech.PRON or PartOfSpeech.DET;
        return false;
    }

    /// <summary>How many facts there are of each kind.</summary>
    public IEnumerable<ReportFigure> ToFigures() =>
        ((FactTable[])[_statements, _quantities]).Where(table => table.Count > 0).Select(table => table.ToFigure());

    /// <summary>The tables, in the order of their sections.</summary>
    /// <param name="oneArticle">Whether all facts are of one article.</param>
    /// <param name="context">Gives the sentence of a fact.</param>
    public IEnumerable<ReportTable> ToTables(bool oneArticle, Func<Fact, ReportContext> context) =>
        [_sources.ToTable(), Statements(oneArticle), _quantities.ToTable(oneArticle), Timeline(oneArticle, context)];

    private ReportTable Timeline(bool oneArticle, Func<Fact, ReportContext> context)
    {
        var table = new FactTable(typeof(TimelineEntry), ReportSection.Timeline, "Timeline");
        foreach (var entry in _timeline.ToList()) table.Add(entry, entry.GetReports().Take(ReportsShown).Select(context));
        return table.ToTable(oneArticle) with { Name = "timeline" };
    }

    /// <summary>The statements: of one article in its order, of several those of sources with a name first.</summary>
    private ReportTable Statements(bool oneArticle)
    {
        var table = _statements.ToTable(oneArticle);
        return oneArticle ? table : table with { Rows = [.. table.Rows.OrderBy(row => Standing(row, table))] };
    }

    private static int Standing(ReportRow row, ReportTable table) =>
        (row.Cells[table.IndexOf(nameof(Statement.Attribution))], row.Cells[table.IndexOf(nameof(Statement.SourceKind))]) switch
        {
            (nameof(Attribution.Named), not null) => 0,
            (_, not null) => 1,
            (not null, _) => 2,
            _ => 3,
        };

    private static Layers LayersOf(ReportOptions options, NewsPipeline pipeline)
    {
        var layers = Layers.None;
        if (options.Shows(ReportSection.Statements)) layers |= Layers.Statements;
        if (options.Shows(ReportSection.Quantities)) layers |= Layers.Quantities;
        if (options.Shows(ReportSection.Timeline) && Has(pipeline, TimelineBuilder.Needs)) layers |= TimelineBuilder.Needs;
        return layers & Of(pipeline);
    }

    private static bool Has(NewsPipeline pipeline, Layers layers) => (layers & ~Of(pipeline)) == Layers.None;

    private static Layers Of(NewsPipeline pipeline) => pipeline.Annotators.Aggregate(Layers.None, (all, stage) => all | stage.Adds);
}
