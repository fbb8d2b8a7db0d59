using System.Text.Json;

namespace NewsTools.Formats.Writing;

/// <summary>Collects the facts of one type into a table.</summary>
/// <param name="type">The type of the facts.</param>
/// <param name="section">The section of the report in which it stands.</param>
/// <param name="heading">Its heading, or null for the name of the type.</param>
internal sealed class FactTable(Type type, ReportSection section = ReportSection.Facts, string? heading = null)
{
    private readonly FactColumn[] _columns = FactColumn.For(type);
    private readonly List<ReportRow> _rows = [];

    /// <summary>The number of facts.</summary>
    public int Count => _rows.Count;

    /// <summary>Adds a row for a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="contexts">The sentences that tell it.</param>
    public void Add(object fact, params IEnumerable<ReportContext> contexts) =>
        _rows.Add(new ReportRow([.. _columns.Select(column => column.Value(fact))], [.. contexts]));

    /// <summary>The table. Columns that say nothing here are details.</summary>
    /// <param name="oneArticle">Whether all facts are of one article, so that its title and date say nothing.</param>
    public ReportTable ToTable(bool oneArticle) => new()
    {
        Section = section,
        Name = Name,
        Heading = heading ?? Plural(Spaced(type.Name)),
        Opener = Opener,
        FactType = type.Name,
        Columns = [.. _columns.Select((column, index) => new ReportColumn(column.Name, column.IsDetail || SaysNothing(column, index, oneArticle)))],
        Rows = _rows,
    };

    /// <summary>How many facts there are.</summary>
    public ReportFigure ToFigure()
    {
        var label = Spaced(type.Name).ToLowerInvariant();
        return new ReportFigure(Name, _rows.Count == 1 ? label : Plural(label), _rows.Count);
    }

    private string Opener => FactShape.Of(type)?.Opener ?? "Text";

    private string Name => JsonNamingPolicy.CamelCase.ConvertName(Plural(type.Name));

    /// <summary>Whether every row has the same value in a column, as the form of mentions that are all names.</summary>
    private bool SaysNothing(FactColumn column, int index, bool oneArticle) =>
        (oneArticle && column.Name is "Title" or "Published")
        || _rows.TrueForAll(row => row.Cells[index] is null or "" or false)
        || (_rows.Count > 1 && column.Name != Opener && _rows.TrueForAll(row => Equals(row.Cells[index], _rows[0].Cells[index])));

    private static string Plural(string name) => name.EndsWith('y') ? name[..^1] + "ies" : name + "s";

    /// <summary><c>TimeExpression</c> as <c>Time expression</c>.</summary>
    private static string Spaced(string name) =>
        string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));
}
