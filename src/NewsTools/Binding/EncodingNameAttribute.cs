using System.Globalization;
using System.Management.Automation;
using System.Text;

namespace NewsTools.Binding;

/// <summary>Takes an encoding by its name (<c>utf8</c>, <c>windows-1252</c>), its code page or the object itself.</summary>
internal sealed class EncodingNameAttribute : ArgumentTransformationAttribute
{
    /// <summary>The names by which PowerShell's own cmdlets know some encodings.</summary>
    private static readonly Dictionary<string, Encoding> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ascii"] = Encoding.ASCII,
        ["bigendianunicode"] = Encoding.BigEndianUnicode,
        ["unicode"] = Encoding.Unicode,
        ["utf8"] = Encoding.UTF8,
        ["utf8BOM"] = Encoding.UTF8,
        ["utf8NoBOM"] = Encoding.UTF8,
        ["utf32"] = Encoding.UTF32,
    };

    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) =>
        (inputData is PSObject wrapped ? wrapped.BaseObject : inputData) switch
        {
            string name => Names.TryGetValue(name, out var encoding) ? encoding : Find(name, () => Of(name)),
            int page => Find(page.ToString(CultureInfo.InvariantCulture), () => Of(page)),
            var other => other,
        };

    private static Encoding Of(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    private static Encoding Of(int page) =>
        CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.GetEncoding(page);

    private static Encoding Find(string name, Func<Encoding> find)
    {
        try
        {
            return find();
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException)
        {
            throw new ArgumentTransformationMetadataException(
                $"'{name}' is no encoding. Give a name such as utf8, unicode, windows-1252 or iso-8859-2, or the number of a code page.", failure);
        }
    }
}
