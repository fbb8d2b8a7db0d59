namespace NewsTools.Formats.Writing;

/// <summary>The tables of what articles say: their statements and quantities. Layers of sections that are not shown are not made.</summary>
internal sealed class ArticleFacts(ReportOptions options, NewsPipeline pipeline)
{
    private readonly SourceTally _sources = new();
    private readonly FactTable _statements = new(typeof(Statement), ReportSection.Statements, "Who said what");
    private readonly FactTable _quantities = new(typeof(Quantity), ReportSection.Quantities, "How much and how many");

    /// <summary>The layers that the tables are made of.</summary>
    public Layers Layers { get; } = LayersOf(options, pipeline);

    /// <summary>Adds what a document says.</summary>
    public void Add(Document document, Func<Fact, ReportContext> context)
    {
        if (document.Present.HasFlag(Layers.Quantities))
            foreach (var quantity in document.Quantities.Where(quantity => quantity.Measure != QuantityMeasure.Ordinal))
                _quantities.Add(quantity, context(quantity));
        if (!document.Present.HasFlag(Layers.Statements)) return;
        foreach (var statement in document.Statements)
        {
            _sources.Add(statement);
            _statements.Add(statement, context(statement));
        }
    }

    /// <summary>How many facts there are of each kind.</summary>
    public IEnumerable<ReportFigure> ToFigures() =>
        ((FactTable[])[_statements, _quantities]).Where(table => table.Count > 0).Select(table => table.ToFigure());

    /// <summary>The tables, in the order of their sections.</summary>
    /// <param name="oneArticle">Whether all facts are of one article.</param>
    public IEnumerable<ReportTable> ToTables(bool oneArticle) => [_sources.ToTable(), _statements.ToTable(oneArticle), _quantities.ToTable(oneArticle)];

    private static Layers LayersOf(ReportOptions options, NewsPipeline pipeline)
    {
        var layers = Layers.None;
        if (options.Shows(ReportSection.Statements)) layers |= Layers.Statements;
        if (options.Shows(ReportSection.Quantities)) layers |= Layers.Quantities;
        return layers & pipeline.Annotators.Aggregate(Layers.None, (all, stage) => all | stage.Adds);
    }
}
