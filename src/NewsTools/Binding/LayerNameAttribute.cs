using System.Management.Automation;

namespace NewsTools.Binding;

/// <summary>Lets pass names of layers alone, and says which there are.</summary>
internal sealed class LayerNameAttribute : ValidateEnumeratedArgumentsAttribute
{
    protected override void ValidateElement(object element)
    {
        if (!LayerNames.All.Contains($"{element}", StringComparer.OrdinalIgnoreCase))
            throw new ValidationMetadataException($"'{element}' is no layer. There are: {string.Join(", ", LayerNames.All)}.");
    }
}
