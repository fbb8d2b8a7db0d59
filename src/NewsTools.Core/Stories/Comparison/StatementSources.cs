namespace NewsTools.Comparison;

/// <summary>The sources of two articles, and which of them only one has.</summary>
internal sealed class StatementSources
{
    private readonly HashSet<uint> _before;
    private readonly HashSet<uint> _after;
    private readonly HashSet<uint> _deniersBefore;
    private readonly HashSet<uint> _deniersAfter;
    private readonly HashSet<uint> _replaced = [];
    private readonly Document[] _documents;

    public StatementSources(Document before, Document after)
    {
        (_before, _after) = (Keys(before.Statements), Keys(after.Statements));
        (_deniersBefore, _deniersAfter) = (Keys(before.Statements.Where(IsDenial)), Keys(after.Statements.Where(IsDenial)));
        _documents = [before, after];
    }

    /// <summary>The first statement of each source that the difference article lacks.</summary>
    public IEnumerable<Statement> OnlyBefore => Only(_documents[0], _after);

    /// <summary>The first statement of each source that the reference article lacks.</summary>
    public IEnumerable<Statement> OnlyAfter => Only(_documents[1], _before);

    /// <summary>Takes one source for another under a new name, which is told as a name.</summary>
    public void Replace(Statement before, Statement after)
    {
        _replaced.Add(KeyOf(before));
        _replaced.Add(KeyOf(after));
    }

    public bool IsInBefore(Statement statement) => _before.Contains(KeyOf(statement));

    public bool IsInAfter(Statement statement) => _after.Contains(KeyOf(statement));

    /// <summary>Whether the source of a statement denies something in the reference article.</summary>
    public bool IsDeniedInBefore(Statement statement) => _deniersBefore.Contains(KeyOf(statement));

    /// <summary>Whether it does so in the difference article.</summary>
    public bool IsDeniedInAfter(Statement statement) => _deniersAfter.Contains(KeyOf(statement));

    /// <summary>Whether two statements have one source: the same name, or unnamed ones with the same noun.</summary>
    public static bool IsSame(Statement one, Statement other) => KeyOf(one) == KeyOf(other);

    private static HashSet<uint> Keys(IEnumerable<Statement> statements) => [.. statements.Select(KeyOf)];

    private static bool IsDenial(Statement statement) => statement.Stance == Stance.Denies;

    private IEnumerable<Statement> Only(Document document, HashSet<uint> others) =>
        document.Statements.Where(statement => statement.Source is not null && statement.Attribution is not null && !others.Contains(KeyOf(statement)) && !_replaced.Contains(KeyOf(statement))).DistinctBy(KeyOf);

    /// <summary>The last word of the name, without the ending of a plural: <c>Sample</c> for Jane Sample, <c>official</c> for two officials.</summary>
    public static uint KeyOf(Statement statement)
    {
        if ((statement.SourceName ?? statement.Source) is not { } name) return 0;
        var word = name.AsSpan(name.LastIndexOf(' ') + 1).TrimEnd(".,;'’");
        return ContentWords.Term(word, WordHash.OfLower(word));
    }
}
