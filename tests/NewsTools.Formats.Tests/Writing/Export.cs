using System.Text;
using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Tests.Writing;

/// <summary>Writes articles and reports into strings.</summary>
internal static class Export
{
    public static string Articles(ExportFormat format, params Article[] articles) => Articles(format, Layers.None, append: false, articles);

    public static string Articles(ExportFormat format, Layers layers, bool append, params Article[] articles)
    {
        using var stream = new MemoryStream();
        var writer = ArticleWriters.Create(format, stream, layers, append);
        foreach (var article in articles) writer.Write(NewsPipeline.Default.Analyze(article, writer.Layers));
        writer.Complete();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string Report(ReportFormat format, ReportModel report, bool append = false)
    {
        using var stream = new MemoryStream();
        ReportWriters.Create(format).Write(report, stream, append);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
