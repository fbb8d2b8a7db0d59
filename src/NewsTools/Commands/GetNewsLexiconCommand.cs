using System.Management.Automation;
using NewsTools.Binding;

namespace NewsTools.Commands;

/// <summary>Gets the names, aliases and patterns that were added to this session.</summary>
[Cmdlet(VerbsCommon.Get, "NewsLexicon")]
[OutputType(typeof(LexiconEntry))]
public sealed class GetNewsLexiconCommand : NewsToolsCmdlet
{
    /// <summary>Wildcard patterns for the canonical name or an alias; all by default.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(LexiconNameCompleter))]
    public string[]? Name { get; set; }

    /// <summary>The kinds to give; all by default.</summary>
    [Parameter]
    public LexiconKind[]? Kind { get; set; }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        var names = new WildcardSet(Name);
        foreach (var entry in Session.Lexicon.UserEntries)
            if ((Kind is null || Kind.Contains(entry.Kind)) && names.Matches([entry.Name, .. entry.Aliases])) WriteObject(entry);
    }
}
