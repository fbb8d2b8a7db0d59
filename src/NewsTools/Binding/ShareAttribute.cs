using System.Management.Automation;

namespace NewsTools.Binding;

/// <summary>Lets pass numbers above 0 and up to 1.</summary>
internal sealed class ShareAttribute : ValidateArgumentsAttribute
{
    protected override void Validate(object arguments, EngineIntrinsics engineIntrinsics)
    {
        if (arguments is not double share || share is not (> 0 and <= 1))
            throw new ValidationMetadataException($"'{arguments}' is no part of a whole. Give a number above 0 and up to 1; 0.25 is a quarter of the words.");
    }
}
