using System.Text.Json;

namespace NewsTools.Formats.Reading;

/// <summary>Finds the articles in one JSON value.</summary>
internal static class JsonArticles
{
    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = JsonTokens.MaxDepth,
    };

    /// <summary>The articles in the bytes of a value that is known to be well-formed; one error where it has none.</summary>
    public static List<ImportResult> In(ReadOnlyMemory<byte> json, JsonPlace place)
    {
        var valid = ValidUtf8.Of(json, out var replaced);
        using var document = JsonDocument.Parse(valid, Lenient);
        return [.. In(document.RootElement, place with { Replaced = replaced })];
    }

    /// <summary>The articles in a value; one error where it has none.</summary>
    public static IEnumerable<ImportResult> In(JsonElement value, JsonPlace place)
    {
        var articles = Find(value, place).ToList();
        return articles.Count > 0 ? articles : [new ImportResult(ImportErrors.NoJsonArticle(place.Input.Name, place.Line, Describe(value)))];
    }

    private static IEnumerable<ImportResult> Find(JsonElement value, JsonPlace place) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Find(item, place)),
        JsonValueKind.Object when JsonRecord.Is(value) => [JsonRecord.Read(value, place)],
        JsonValueKind.Object when JsonArticle.Read(value, place) is { } article => [new ImportResult(article)],
        JsonValueKind.Object => Containers(value).SelectMany(inner => Find(inner, place)),
        _ => [],
    };

    private static IEnumerable<JsonElement> Containers(JsonElement value) => value.EnumerateObject()
        .Where(property => property.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object && JsonFieldPaths.Shared.IsContainer(property.Name))
        .Select(property => property.Value);

    private static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.EnumerateObject().Any() => "an object with " + Names(value),
        JsonValueKind.Object => "an empty object",
        JsonValueKind.Array => "a list without articles",
        _ => "a single value",
    };

    private static string Names(JsonElement value)
    {
        var names = value.EnumerateObject().Select(property => $"'{property.Name}'").Take(6).ToList();
        return names.Count > 5 ? string.Join(", ", names.Take(5)) + " and more" : string.Join(", ", names);
    }
}
