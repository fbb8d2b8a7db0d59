namespace NewsTools.Formats.Writing;

/// <summary>A report as one YAML document; a further one follows behind <c>---</c>.</summary>
internal sealed class YamlReportWriter : IReportWriter
{
    public void Write(ReportModel report, Stream stream, bool append = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var writer = Utf8Writer.On(stream);
        if (append) writer.WriteLine("---");
        var sink = new YamlRecordSink(writer);
        ReportRecord.Write(report, sink);
        sink.End();
    }
}
