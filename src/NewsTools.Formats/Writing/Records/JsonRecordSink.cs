using System.Buffers;
using System.Text;

namespace NewsTools.Formats.Writing;

/// <summary>
/// A record as JSON, without white space. Written by hand and not by Utf8JsonWriter, because that replaces
/// surrogates without a partner, in names of properties too, and what it escapes follows the runtime's tables.
/// </summary>
internal sealed class JsonRecordSink(Stream stream) : RecordSink
{
    private const int FlushAt = 1 << 16;

    private readonly ArrayBufferWriter<byte> _output = new(FlushAt * 2);
    private bool _comma;

    public override void StartObject() => Open("{"u8);

    public override void EndObject() => Close("}"u8);

    public override void StartArray() => Open("["u8);

    public override void EndArray() => Close("]"u8);

    public override void Key(string name)
    {
        Separate();
        JsonText.Write(name, _output);
        _output.Write(":"u8);
    }

    public override void Value(string value)
    {
        Separate();
        JsonText.Write(value, _output);
        _comma = true;
        if (_output.WrittenCount >= FlushAt) Drain();
    }

    public override void Value(long value)
    {
        Separate();
        var digits = _output.GetSpan(20);
        value.TryFormat(digits, out var count, default, System.Globalization.CultureInfo.InvariantCulture);
        _output.Advance(count);
        _comma = true;
    }

    public override void Value(double value) => Scalar(RecordNumber.Format(value));

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
        Separate();
        _output.Write(bracket);
    }

    private void Close(ReadOnlySpan<byte> bracket)
    {
        _output.Write(bracket);
        _comma = true;
    }

    private void Scalar(string text)
    {
        Separate();
        Encoding.UTF8.GetBytes(text, _output);
        _comma = true;
    }

    private void Separate()
    {
        if (_comma) _output.Write(","u8);
        _comma = false;
    }
}
