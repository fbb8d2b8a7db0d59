using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Reading;

/// <summary>Reads JSON values as the kinds of text that an article has.</summary>
internal static class JsonValues
{
    /// <summary>The names under which an object keeps its text, the plain one first.</summary>
    private static readonly string[] TextNames = ["text", "plain", "value", "rendered", "content", "body", "html", "#text", "main", "original", "name"];

    /// <summary>The object that an answer wraps an article in, such as <c>_source</c>, or the value itself.</summary>
    public static JsonElement Unwrap(JsonElement value)
    {
        foreach (var (_, inner) in JsonFieldPaths.Shared.Find(new JsonNames(value), "Wrapper"))
            if (inner.ValueKind == JsonValueKind.Object && HasTitleAndText(new JsonNames(inner)))
                return inner;
        return value;
    }

    /// <summary>The text of a body: a string, plain or HTML, a list of paragraphs, or an object that holds one; null where it is blank.</summary>
    public static string? Body(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => NonBlank(HtmlForm.ToText(Text(value))),
        JsonValueKind.Array => NonBlank(string.Join("\n\n", value.EnumerateArray().Select(Body).Where(part => part is not null))),
        JsonValueKind.Object => Inner(value) is { } inner ? Body(inner) : null,
        _ => null,
    };

    /// <summary>A text on one line, such as a headline; null where it is blank or no text.</summary>
    public static string? Line(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => NonBlank(OneLine.Of(HtmlForm.ToText(Text(value)))),
        JsonValueKind.Array => value.EnumerateArray().Select(Line).FirstOrDefault(line => line is not null),
        JsonValueKind.Object => Inner(value) is { } inner ? Line(inner) : null,
        _ => null,
    };

    /// <summary>One or more names: a string, an object with a name, or a list of them.</summary>
    public static string? Names(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? Byline.Join(value.EnumerateArray().Select(Names))
        : Byline.WithoutBy(value.ValueKind == JsonValueKind.Object ? Name(value) : Line(value));

    /// <summary>A date: a text, or seconds or milliseconds since 1970.</summary>
    public static DateTimeOffset? Date(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetDouble(out var number) => NewsDate.FromEpoch(number),
        JsonValueKind.Object => Inner(value) is { } inner ? Date(inner) : null,
        JsonValueKind.String when Text(value).Trim() is var text => NewsDate.Parse(text) ?? Epoch(text),
        _ => null,
    };

    /// <summary>A scalar, or a list of them, as one text; null for all else.</summary>
    public static string? Scalars(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Text(value),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        JsonValueKind.Array when value.EnumerateArray().All(IsScalar) => string.Join("; ", value.EnumerateArray().Select(Scalars)),
        _ => null,
    };

    private static bool IsScalar(JsonElement value) => value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object);

    private static bool HasTitleAndText(JsonNames value) =>
        JsonFieldPaths.Shared.Find(value, "Title").Any() && (JsonFieldPaths.Shared.Find(value, "Text").Any() || JsonFieldPaths.Shared.Find(value, "Lead").Any());

    private static string? Name(JsonElement value)
    {
        foreach (var name in (ReadOnlySpan<string>)["name", "title", "displayName", "fullName", "id"])
            if (value.TryGetProperty(name, out var found) && Line(found) is { } line)
                return line;
        return Inner(value) is { } inner ? Line(inner) : null;
    }

    private static JsonElement? Inner(JsonElement value)
    {
        foreach (var name in TextNames)
            if (value.TryGetProperty(name, out var inner))
                return inner;
        return null;
    }

    private static DateTimeOffset? Epoch(string text) =>
        double.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? NewsDate.FromEpoch(number) : null;

    private static string? NonBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text;

    /// <summary>The string; half of a surrogate pair, which JSON can escape, stays for the article's text form to replace.</summary>
    private static string Text(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return JsonText.Read(JsonMarshal.GetRawUtf8Value(value)[1..^1]);
        }
    }
}
