using System.Text.Json;
using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Reading;

/// <summary>
/// Reads JSON token by token, or value by value, through a buffer that holds no more than the current value. Comments
/// and trailing commas are passed over; several values may follow each other. For one thread.
/// </summary>
internal sealed class JsonTokens(Stream utf8, string? path, CancellationToken cancellation)
{
    private const int FirstBuffer = 64 * 1024;

    /// <summary>Deeper than any article; what is deeper is made to harm.</summary>
    public const int MaxDepth = 256;

    private byte[] _buffer = new byte[FirstBuffer];
    private int _start;
    private int _end;
    private int _first;
    private int _linesBefore;
    private bool _isFinal;
    private JsonReaderState _state = new(new JsonReaderOptions
    {
        AllowMultipleValues = true,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MaxDepth,
    });

    /// <summary>The kind of the token that was read last.</summary>
    public JsonTokenType Type { get; private set; }

    /// <summary>The name that was read last.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The line that the token or value that was read last begins on, from 1.</summary>
    public int Line => _linesBefore + 1 + _buffer.AsSpan(0, _first).Count((byte)'\n');

    /// <summary>Reads the next token; false at the end.</summary>
    /// <exception cref="ImportException">The JSON is malformed.</exception>
    public bool Read()
    {
        while (true)
        {
            var reader = NewReader();
            if (TryRead(ref reader))
            {
                Type = reader.TokenType;
                _first = _start + (int)reader.TokenStartIndex;
                if (Type == JsonTokenType.PropertyName) Name = JsonText.Read(reader.ValueSpan);
                Consume(ref reader);
                return true;
            }

            if (_isFinal) return false;
            Consume(ref reader);
            Fill();
        }
    }

    /// <summary>
    /// Reads the next value whole; null at the end of the list or object that the reader is in. The bytes are good
    /// until the next call.
    /// </summary>
    /// <exception cref="ImportException">The JSON is malformed.</exception>
    public ReadOnlyMemory<byte>? ReadValue()
    {
        while (true)
        {
            var reader = NewReader();
            if (TryRead(ref reader))
            {
                Type = reader.TokenType;
                if (Type is JsonTokenType.EndArray or JsonTokenType.EndObject)
                {
                    Consume(ref reader);
                    return null;
                }

                _first = _start + (int)reader.TokenStartIndex;
                if (TrySkip(ref reader))
                {
                    Consume(ref reader);
                    return _buffer.AsMemory(_first, _start - _first);
                }
            }

            if (_isFinal) throw new ImportException(ImportErrors.InvalidJson(path, "the input ends inside of a value", Line, null));
            Fill();
        }
    }

    /// <summary>The kind of the value that comes next, which stays to be read.</summary>
    /// <exception cref="ImportException">The JSON is malformed.</exception>
    public JsonTokenType PeekType()
    {
        while (true)
        {
            var reader = NewReader();
            if (TryRead(ref reader)) return reader.TokenType;
            if (_isFinal) return JsonTokenType.None;
            Fill();
        }
    }

    private Utf8JsonReader NewReader() => new(_buffer.AsSpan(_start, _end - _start), _isFinal, _state);

    private bool TryRead(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException failure)
        {
            throw Malformed(failure);
        }
    }

    private bool TrySkip(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.TrySkip();
        }
        catch (JsonException failure)
        {
            throw Malformed(failure);
        }
    }

    private void Consume(ref Utf8JsonReader reader)
    {
        _start += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
    }

    /// <summary>Reads on; what was consumed goes, and a buffer that one value fills grows.</summary>
    private void Fill()
    {
        cancellation.ThrowIfCancellationRequested();
        _linesBefore += _buffer.AsSpan(0, _start).Count((byte)'\n');
        var kept = _end - _start;
        if (kept == Array.MaxLength) throw new ImportException(ImportErrors.TooLong(path, kept));
        var target = kept > _buffer.Length / 2 ? new byte[(int)Math.Min(_buffer.Length * 2L, Array.MaxLength)] : _buffer;
        Buffer.BlockCopy(_buffer, _start, target, 0, kept);
        (_buffer, _start, _end, _first) = (target, 0, kept, 0);
        var count = utf8.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        _isFinal = count == 0;
    }

    private ImportException Malformed(JsonException failure)
    {
        var line = (int)(failure.LineNumber ?? 0);
        var column = JsonPosition.Column(_buffer.AsSpan(0, _end), line - _linesBefore, (int)(failure.BytePositionInLine ?? 0));
        return new ImportException(ImportErrors.InvalidJson(path, JsonPosition.Reason(failure), line + 1, column, failure));
    }
}
