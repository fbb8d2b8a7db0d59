using System.Management.Automation;
using NewsTools.Binding;

namespace NewsTools.Commands;

/// <summary>Gets who and what articles speak of, one row for each with all its names, noun phrases and pronouns.</summary>
[Cmdlet(VerbsCommon.Get, "Entity")]
[OutputType(typeof(Entity), typeof(MergedEntity))]
public sealed class GetEntityCommand : ArticleCmdlet
{
    private readonly EntityMerger _merger = new();
    private WildcardSet _names = new(null);

    /// <summary>The kinds to give; all by default.</summary>
    [Parameter]
    public MentionKind[]? Kind { get; set; }

    /// <summary>Wildcard patterns for the canonical name or another name; all by default.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Name { get; set; }

    /// <summary>How well the text tells who it is; all by default.</summary>
    [Parameter]
    public Attribution[]? Attribution { get; set; }

    /// <summary>Merges the named entities of all articles; nothing is given before the last article.</summary>
    [Parameter]
    public SwitchParameter Across { get; set; }

    private protected override Layers Layers => Layers.Entities;

    /// <inheritdoc/>
    protected override void BeginProcessing() => _names = new WildcardSet(Name);

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (Across) WriteObject(_merger.ToList(), enumerateCollection: true);
    }

    private protected override void Write(Document document)
    {
        foreach (var entity in document.Entities.Entities)
        {
            if (!IsWanted(entity)) continue;
            if (Across) _merger.Add(entity);
            else WriteObject(entity);
        }
    }

    private bool IsWanted(Entity entity) =>
        (Kind is null || Kind.Contains(entity.Kind))
        && (Attribution is null || Attribution.Contains(entity.Attribution))
        && _names.Matches([entity.Name, .. entity.Aliases?.Split("; ") ?? []]);
}
