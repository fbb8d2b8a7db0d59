using System.Management.Automation;

namespace NewsTools.Binding;

/// <summary>
/// Lets articles alone through. Without it PowerShell would make an article of any object by its text: a file would
/// be read as the words of its path.
/// </summary>
internal sealed class ArticleInputAttribute : ArgumentTransformationAttribute
{
    public override object Transform(EngineIntrinsics engineIntrinsics, object? inputData)
    {
        foreach (var item in LanguagePrimitives.GetEnumerable(inputData) ?? new[] { inputData })
            if ((item is PSObject wrapped ? wrapped.BaseObject : item) is not Article)
                throw new ArgumentTransformationMetadataException(Refusal(item));
        return inputData!;
    }

    private static string Refusal(object? item) => (item is PSObject wrapped ? wrapped.BaseObject : item) switch
    {
        null => "Nothing was given where an article is needed.",
        string text => $"'{Shortened(text)}' is a string, not an article. Make one by ConvertTo-Article, or of a file by Import-Article.",
        FileSystemInfo file => $"'{file}' is a file or folder, not an article. Read it by Import-Article.",
        var other => $"'{other}' is of the type {other.GetType()}, not an article. Import-Article and ConvertTo-Article give articles.",
    };

    private static string Shortened(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "...");
}
