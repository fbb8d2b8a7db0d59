using System.Management.Automation;

namespace NewsTools.Binding;

/// <summary>Lets pass codes of two letters alone.</summary>
internal sealed class CountryCodeAttribute : ValidateEnumeratedArgumentsAttribute
{
    protected override void ValidateElement(object element)
    {
        if ($"{element}" is not [var first, var second] || !char.IsAsciiLetter(first) || !char.IsAsciiLetter(second))
            throw new ValidationMetadataException($"'{element}' is no country code. Give the two letters of ISO 3166-1, such as US or KR.");
    }
}
