using System.Text.Json;

namespace NewsTools.Formats.Reading;

/// <summary>
/// The names under which JSON keeps the fields of an article, in order of preference; a name with a dot is a name in
/// an object. Names are compared by their letters and digits alone, without case. Immutable.
/// </summary>
internal sealed class JsonFieldPaths
{
    private readonly Dictionary<string, string[][]> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> _containers;
    private readonly HashSet<string> _texts;

    private JsonFieldPaths()
    {
        foreach (var line in ReadingData.Lines("json-fields.txt"))
        {
            var words = line.Split(' ');
            _paths.Add(words[0], [.. words.Skip(1).Select(path => path.Split('.'))]);
        }

        _containers = [.. _paths["Container"].Select(path => path[0])];
        _texts = [.. _paths["Text"].Where(path => path.Length == 1).Select(path => path[0])];
    }

    public static JsonFieldPaths Shared { get; } = new();

    /// <summary>Whether articles may stand under the name.</summary>
    public bool IsContainer(string name) => _containers.Contains(FieldNames.Plain(name));

    /// <summary>Whether the text of an article may stand under the name.</summary>
    public bool IsText(string name) => _texts.Contains(FieldNames.Plain(name));

    /// <summary>The values of a field, the preferred first, each with the name that it stands under.</summary>
    public IEnumerable<(string Name, JsonElement Value)> Find(JsonNames article, string field)
    {
        foreach (var path in _paths[field])
            if (Follow(article, path, out var name) is { } value)
                yield return (name, value);
    }

    private static JsonElement? Follow(JsonNames article, string[] path, out string name)
    {
        if (article.Find(path[0], out name) is not { } value) return null;
        for (var i = 1; i < path.Length; i++)
        {
            if (value.ValueKind != JsonValueKind.Object || new JsonNames(value).Find(path[i], out _) is not { } inner) return null;
            value = inner;
        }

        return value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? null : value;
    }
}
