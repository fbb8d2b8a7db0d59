using System.Globalization;
using System.Management.Automation;

namespace NewsTools.Binding;

/// <summary>
/// Reads a date of publication as the module does everywhere: a date alone is midnight at offset zero, in no
/// machine's time zone; <c>Get-Date</c> keeps its offset.
/// </summary>
internal sealed class PublishedDateAttribute : ArgumentTransformationAttribute
{
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) => Read(inputData);

    /// <summary>The date that a value means, or the value itself where it is of no such type.</summary>
    public static object? Read(object? value) =>
        (value is PSObject wrapped ? wrapped.BaseObject : value) switch
        {
            DateTime { Kind: DateTimeKind.Unspecified } date => new DateTimeOffset(date, TimeSpan.Zero),
            DateTime date => new DateTimeOffset(date),
            string text when string.IsNullOrWhiteSpace(text) => null,
            string text => Parse(text),
            var other => other,
        };

    private static DateTimeOffset Parse(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var date)
            ? date
            : throw new ArgumentTransformationMetadataException($"'{text}' is no date. Write it as 2022-11-11, or 2022-11-11T09:30:00+01:00.");
}
