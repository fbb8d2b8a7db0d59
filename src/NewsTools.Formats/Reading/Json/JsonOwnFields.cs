using System.Buffers;
using System.Text.Json;

namespace NewsTools.Formats.Reading;

/// <summary>The names and values of an object that are its own, while lists of articles in it are read as they come.</summary>
internal sealed class JsonOwnFields : IDisposable
{
    private readonly ArrayBufferWriter<byte> _json = new();
    private readonly Utf8JsonWriter _writer;
    private bool _isRecord;

    public JsonOwnFields()
    {
        _writer = new Utf8JsonWriter(_json, new JsonWriterOptions { SkipValidation = true });
        _writer.WriteStartObject();
    }

    /// <summary>Whether one of them is the text of an article.</summary>
    public bool HasText { get; private set; }

    /// <summary>Whether a name and the kind of its value are those of a list of articles, or of an object that holds one.</summary>
    public bool MayHold(string name, JsonTokenType type) =>
        type is JsonTokenType.StartArray or JsonTokenType.StartObject && !HasText && !_isRecord && JsonFieldPaths.Shared.IsContainer(name);

    public void Add(string name, ReadOnlyMemory<byte> value)
    {
        if (name == "schema") _isRecord = true;
        if (JsonFieldPaths.Shared.IsText(name) && value.Span is [(byte)'"' or (byte)'[' or (byte)'{', _, _, _, ..]) HasText = true;
        _writer.WritePropertyName(name);
        _writer.WriteRawValue(value.Span, skipInputValidation: true);
    }

    /// <summary>They as one object.</summary>
    public ReadOnlyMemory<byte> ToJson()
    {
        _writer.WriteEndObject();
        _writer.Flush();
        return _json.WrittenMemory;
    }

    public void Dispose() => _writer.Dispose();
}
