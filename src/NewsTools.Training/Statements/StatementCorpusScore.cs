using System.Globalization;
using NewsTools.Training.Scoring;

namespace NewsTools.Training.Statements;

/// <summary>How many statements of a corpus have each column right.</summary>
internal sealed class StatementCorpusScore
{
    private readonly Dictionary<string, MatchCount> _columns = new(StringComparer.Ordinal);

    /// <summary>Statements found where the corpus has others but not these.</summary>
    public int Spurious { get; set; }

    /// <summary>The share of a column that is right, in percent.</summary>
    public double this[string column] => _columns.GetValueOrDefault(column).Recall;

    public void Add(string column, bool right) =>
        _columns[column] = _columns.GetValueOrDefault(column) + new MatchCount(1, 1, right ? 1 : 0);

    public void Write(TextWriter output)
    {
        foreach (var (name, count) in _columns)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-26} {count.Matched,4} of {count.Gold,4} {count.Recall,6:F1}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"besides",-26} {Spurious,4}"));
    }
}
