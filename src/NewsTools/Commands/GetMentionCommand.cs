using System.Management.Automation;
using NewsTools.Binding;

namespace NewsTools.Commands;

/// <summary>Gets the places where articles name somebody or something.</summary>
[Cmdlet(VerbsCommon.Get, "Mention")]
[OutputType(typeof(Mention))]
public sealed class GetMentionCommand : ArticleCmdlet
{
    private WildcardSet _names = new(null);
    private HashSet<string>? _countries;

    /// <summary>The kinds to give; all by default.</summary>
    [Parameter]
    public MentionKind[]? Kind { get; set; }

    /// <summary>Wildcard patterns for the canonical name or the text; all by default.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Name { get; set; }

    /// <summary>Country codes (ISO 3166-1 alpha-2); all by default.</summary>
    [Parameter]
    [CountryCode]
    [ArgumentCompleter(typeof(CountryCodeCompleter))]
    public string[]? Country { get; set; }

    /// <summary>Gives noun phrases and pronouns too, and with every mention the number of its entity.</summary>
    [Parameter]
    public SwitchParameter IncludeReference { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _names = new WildcardSet(Name);
        _countries = Country is null ? null : new HashSet<string>(Country, StringComparer.OrdinalIgnoreCase);
    }

    private protected override Layers Layers => IncludeReference ? Layers.Entities : Layers.Names;

    private protected override void Write(Document document)
    {
        foreach (var mention in IncludeReference ? document.Entities.Mentions : document.Mentions)
            if (IsWanted(mention)) WriteObject(mention);
    }

    private bool IsWanted(Mention mention) =>
        (Kind is null || Kind.Contains(mention.Kind))
        && (_countries is null || (mention.Country is { } country && _countries.Contains(country)))
        && _names.Matches(mention.Name, mention.Text);
}
