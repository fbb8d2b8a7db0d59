namespace NewsTools.Formats.Writing;

/// <summary>A report as one JSON object.</summary>
internal sealed class JsonReportWriter : IReportWriter
{
    public void Write(ReportModel report, Stream stream, bool append = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (append) throw new NotSupportedException("A JSON report cannot be appended to another one.");
        var sink = new JsonRecordSink(stream, indented: true);
        ReportRecord.Write(report, sink);
        sink.EndRoot("\n"u8);
        sink.Flush();
    }
}
