using System.Management.Automation;

namespace NewsTools;

/// <summary>Every error record of the module: its stable id, its category and the input that it is about.</summary>
internal static class ErrorRecords
{
    public static ErrorRecord NotAnalyzed(Article article, Exception failure) =>
        new(failure, "ArticleNotAnalyzed", ErrorCategory.InvalidData, article);
}
