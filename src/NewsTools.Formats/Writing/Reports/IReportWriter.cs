namespace NewsTools.Formats.Writing;

/// <summary>Writes reports in one format. Without state; thread-safe.</summary>
public interface IReportWriter
{
    /// <summary>Writes a whole report as UTF-8 without a byte order mark. The stream stays open.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Where it goes.</param>
    /// <param name="append">Whether the stream stands behind an earlier report of the same format.</param>
    /// <exception cref="NotSupportedException">The format cannot be continued and <paramref name="append"/> is set.</exception>
    void Write(ReportModel report, Stream stream, bool append = false);
}
