using System.Management.Automation;
using NewsTools.Binding;

namespace NewsTools.Commands;

/// <summary>A cmdlet that gives statements, chosen by their source and by how sure they are.</summary>
public abstract class StatementCmdlet : ArticleCmdlet
{
    private WildcardSet _sources = new(null);

    /// <summary>Wildcard patterns for the canonical name of the source, or its text; all by default.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Source { get; set; }

    /// <summary>The stances to give; all by default.</summary>
    [Parameter]
    public Stance[]? Stance { get; set; }

    /// <summary>The certainties to give; all by default.</summary>
    [Parameter]
    public Certainty[]? Certainty { get; set; }

    /// <summary>How well the source can be told; all by default.</summary>
    [Parameter]
    public Attribution[]? Attribution { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => _sources = new WildcardSet(Source);

    private protected sealed override Layers Layers => Layers.Statements;

    private protected sealed override void Write(Document document)
    {
        foreach (var statement in document.Statements)
            if (IsWanted(statement) && HasForm(statement)) WriteObject(statement);
    }

    /// <summary>Whether the statement is of a form that the cmdlet gives.</summary>
    private protected abstract bool HasForm(Statement statement);

    private bool IsWanted(Statement statement) =>
        (Stance is null || Stance.Contains(statement.Stance))
        && (Certainty is null || Certainty.Contains(statement.Certainty))
        && (Attribution is null || (statement.Attribution is { } attribution && Attribution.Contains(attribution)))
        && (Source is null || MatchesSource(statement));

    /// <summary>Of several sources each counts by itself.</summary>
    private bool MatchesSource(Statement statement) =>
        _sources.Matches(statement.SourceName, statement.Source)
        || (statement.SourceName is { } names && names.Contains("; ", StringComparison.Ordinal) && _sources.Matches(names.Split("; ")));
}
