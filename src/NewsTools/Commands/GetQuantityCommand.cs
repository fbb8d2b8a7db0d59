using System.Management.Automation;
using NewsTools.Binding;

namespace NewsTools.Commands;

/// <summary>Gets the places where articles say how many or how much.</summary>
[Cmdlet(VerbsCommon.Get, "Quantity")]
[OutputType(typeof(Quantity))]
public sealed class GetQuantityCommand : ArticleCmdlet
{
    private WildcardSet _units = new(null);
    private WildcardSet _items = new(null);
    private WildcardSet _roles = new(null);

    /// <summary>The measures to give; all by default.</summary>
    [Parameter]
    public QuantityMeasure[]? Measure { get; set; }

    /// <summary>Unit codes, or wildcard patterns for them; all by default.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Unit { get; set; }

    /// <summary>Wildcard patterns for what is counted or measured; all by default.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Item { get; set; }

    /// <summary>Wildcard patterns for the verb of which it is the amount; all by default.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Role { get; set; }

    /// <summary>Gives amounts that reach this value in their own unit; of a range its upper end counts.</summary>
    [Parameter]
    public decimal? MinValue { get; set; }

    /// <summary>Gives amounts that do not begin above this value in their own unit; of a range its lower end counts.</summary>
    [Parameter]
    public decimal? MaxValue { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() =>
        (_units, _items, _roles) = (new WildcardSet(Unit), new WildcardSet(Item), new WildcardSet(Role));

    private protected override Layers Layers => Layers.Quantities;

    private protected override void Write(Document document)
    {
        foreach (var quantity in document.Quantities)
            if (IsWanted(quantity)) WriteObject(quantity);
    }

    private bool IsWanted(Quantity quantity) =>
        (Measure is null || Measure.Contains(quantity.Measure))
        && (MinValue is null || Math.Max(quantity.Value, quantity.UpperValue ?? quantity.Value) >= MinValue)
        && (MaxValue is null || quantity.Value <= MaxValue)
        && HasUnit(quantity.Unit) && _items.Matches(quantity.Item) && _roles.Matches(quantity.Role);

    /// <summary>A code such as <c>[mi_i]</c> would be a set of letters as a pattern: the code itself counts too.</summary>
    private bool HasUnit(string? unit) =>
        _units.Matches(unit) || (unit is not null && Unit!.Contains(unit, StringComparer.OrdinalIgnoreCase));
}
