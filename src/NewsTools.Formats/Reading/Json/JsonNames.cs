using System.Text.Json;

namespace NewsTools.Formats.Reading;

/// <summary>An object with its names in plain form, so that each is made plain once.</summary>
internal sealed class JsonNames
{
    private readonly Dictionary<string, JsonProperty> _properties = new(StringComparer.Ordinal);

    public JsonNames(JsonElement value)
    {
        Value = value;
        foreach (var property in value.EnumerateObject()) _properties.TryAdd(FieldNames.Plain(property.Name), property);
    }

    /// <summary>The object.</summary>
    public JsonElement Value { get; }

    /// <summary>The value under a plain name, with the name as the object has it; null where there is none.</summary>
    public JsonElement? Find(string plainName, out string name)
    {
        var found = _properties.TryGetValue(plainName, out var property);
        name = found ? property.Name : "";
        return found ? property.Value : null;
    }
}
