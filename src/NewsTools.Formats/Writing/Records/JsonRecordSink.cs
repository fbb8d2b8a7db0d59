using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsTools.Formats.Writing;

/// <summary>
/// A record as JSON. Written by hand and not by Utf8JsonWriter, because that replaces surrogates without a partner,
/// in names of properties too, and what it escapes follows the runtime's tables.
/// </summary>
/// <param name="stream">Where it goes.</param>
/// <param name="indented">Whether each entry stands on a line of its own; else there is no white space.</param>
internal sealed class JsonRecordSink(Stream stream, bool indented = false) : RecordSink
{
    private const int FlushAt = 1 << 16;

    private readonly ArrayBufferWriter<byte> _output = new(FlushAt * 2);
    private int _depth;
    private bool _comma;
    private bool _afterKey;

    public override void StartObject() => Open("{"u8);

    public override void EndObject() => Close("}"u8);

    public override void StartArray() => Open("["u8);

    public override void EndArray() => Close("]"u8);

    public override void Key(string name)
    {
        StartEntry();
        JsonText.Write(name, _output);
        _output.Write(indented ? ": "u8 : ":"u8);
        _afterKey = true;
    }

    public override void Value(string value)
    {
        StartEntry();
        JsonText.Write(value, _output);
        _comma = true;
        if (_output.WrittenCount >= FlushAt) Drain();
    }

    public override void Value(long value) => Scalar(value.ToString(CultureInfo.InvariantCulture));

    public override void Value(double value) => Scalar(RecordNumber.Format(value));

    public override void Value(decimal value) => Scalar(value.ToString(CultureInfo.InvariantCulture));

    public override void Value(bool value) => Scalar(value ? "true" : "false");

    /// <summary>Ends one root value with bytes of the file, so that the next may follow without a comma.</summary>
    public void EndRoot(ReadOnlySpan<byte> end)
    {
        _output.Write(end);
        _comma = false;
        if (_output.WrittenCount >= FlushAt) Drain();
    }

    /// <summary>Hands everything to the stream and flushes it.</summary>
    public void Flush()
    {
        Drain();
        stream.Flush();
    }

    private void Drain()
    {
        stream.Write(_output.WrittenSpan);
        _output.ResetWrittenCount();
    }

    private void Open(ReadOnlySpan<byte> bracket)
    {
        StartEntry();
        _output.Write(bracket);
        _depth++;
    }

    /// <summary>Ends an object or list; one without an entry stays on its line.</summary>
    private void Close(ReadOnlySpan<byte> bracket)
    {
        _depth--;
        if (_comma) BreakLine();
        _output.Write(bracket);
        _comma = true;
    }

    private void Scalar(string text)
    {
        StartEntry();
        Encoding.UTF8.GetBytes(text, _output);
        _comma = true;
    }

    /// <summary>What stands before a key or a value of a list: a comma behind the entry before it, and its line.</summary>
    private void StartEntry()
    {
        if (_comma) _output.Write(","u8);
        if (!_afterKey && _depth > 0) BreakLine();
        (_comma, _afterKey) = (false, false);
    }

    private void BreakLine()
    {
        if (!indented) return;
        _output.Write("\n"u8);
        for (var i = 0; i < _depth; i++) _output.Write("  "u8);
    }
}
