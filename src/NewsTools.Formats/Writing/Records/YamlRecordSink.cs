using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsTools.Formats.Writing;

/// <summary>A record as YAML: blocks, text of several lines as it stands, everything else so that it reads back as the same string.</summary>
internal sealed class YamlRecordSink : RecordSink
{
    private readonly Emitter _emitter;

    /// <summary>Starts a document.</summary>
    public YamlRecordSink(TextWriter writer)
    {
        _emitter = new Emitter(writer, EmitterSettings.Default.WithBestWidth(int.MaxValue).WithNewLine("\n"));
        _emitter.Emit(new StreamStart());
        _emitter.Emit(new DocumentStart(null, null, isImplicit: true));
    }

    public override void StartObject() =>
        _emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block));

    public override void EndObject() => _emitter.Emit(new MappingEnd());

    public override void StartArray() =>
        _emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));

    public override void EndArray() => _emitter.Emit(new SequenceEnd());

    public override void Key(string name) => Value(name);

    public override void Value(string value)
    {
        var text = YamlText.WellFormed(value);
        Emit(text, YamlText.StyleOf(text));
    }

    public override void Value(long value) => Emit(value.ToString(CultureInfo.InvariantCulture), ScalarStyle.Plain);

    public override void Value(double value) => Emit(RecordNumber.Format(value), ScalarStyle.Plain);

    public override void Value(decimal value) => Emit(value.ToString(CultureInfo.InvariantCulture), ScalarStyle.Plain);

    public override void Value(bool value) => Emit(value ? "true" : "false", ScalarStyle.Plain);

    /// <summary>Ends the document.</summary>
    public void End()
    {
        _emitter.Emit(new DocumentEnd(isImplicit: true));
        _emitter.Emit(new StreamEnd());
    }

    private void Emit(string text, ScalarStyle style) =>
        _emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: true, isQuotedImplicit: true));
}
