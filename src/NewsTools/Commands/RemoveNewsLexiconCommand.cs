using System.Management.Automation;
using NewsTools.Binding;

namespace NewsTools.Commands;

/// <summary>Takes names, aliases and patterns out of this session that were added to it.</summary>
[Cmdlet(VerbsCommon.Remove, "NewsLexicon", SupportsShouldProcess = true, DefaultParameterSetName = "Name")]
[OutputType(typeof(void))]
public sealed class RemoveNewsLexiconCommand : NewsToolsCmdlet
{
    /// <summary>Wildcard patterns for the canonical name.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Name")]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(LexiconNameCompleter))]
    public string[] Name { get; set; } = [];

    /// <summary>Entries as Get-NewsLexicon gives them.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = "InputObject")]
    [ValidateNotNull]
    public LexiconEntry[] InputObject { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == "InputObject") Remove(InputObject);
        else foreach (var name in Name) Remove(Find(name));
    }

    private List<LexiconEntry> Find(string name)
    {
        var names = new WildcardSet([name]);
        var found = Session.Lexicon.UserEntries.Where(entry => names.Matches(entry.Name)).ToList();
        if (found.Count == 0 && !WildcardPattern.ContainsWildcardCharacters(name)) WriteError(ErrorRecords.LexiconEntryNotFound(name));
        return found;
    }

    private void Remove(IReadOnlyCollection<LexiconEntry> entries)
    {
        var chosen = entries.Where(entry => ShouldProcess($"{entry.Kind} '{entry.Name}'")).ToHashSet();
        if (chosen.Count > 0) Session.Use(Session.Lexicon.Without(chosen.Contains));
    }
}
