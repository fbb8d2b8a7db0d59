using System.Management.Automation;
using NewsTools.Formats;
using NewsTools.Formats.Reading;

namespace NewsTools;

/// <summary>Every error record of the module: its stable id, its category and the input that it is about.</summary>
internal static class ErrorRecords
{
    public static ErrorRecord NotAnalyzed(object input, Exception failure) =>
        new(failure, "ArticleNotAnalyzed", ErrorCategory.InvalidData, input);

    /// <summary>The target is the input, or what of it could not be read: an entry of an archive, a folder in a folder.</summary>
    public static ErrorRecord NotImported(ImportError error, string input) =>
        new(new ArticleImportException(error.Message, error.Exception), error.Id, CategoryOf(error.Id),
            error.Path?.StartsWith(input, StringComparison.Ordinal) == true ? error.Path : input);

    public static ErrorRecord NoText(object input) =>
        new(new ArgumentException($"'{input}' has no text: a string, or an object with a property Text, Content or Body, makes an article. Files are read by Import-Article."),
            "InputHasNoText", ErrorCategory.InvalidType, input);

    public static ErrorRecord PathNotFound(string path) =>
        new(new ItemNotFoundException($"There is no file or folder '{path}'."), "PathNotFound", ErrorCategory.ObjectNotFound, path);

    public static ErrorRecord NothingMatches(string path) =>
        new(new ItemNotFoundException($"No file or folder matches '{path}'. Use -LiteralPath for a name that has brackets."),
            "NothingMatches", ErrorCategory.ObjectNotFound, path);

    public static ErrorRecord PathNotUsable(string path, Exception failure) =>
        new(failure, "PathNotUsable", ErrorCategory.InvalidArgument, path);

    public static ErrorRecord PathIsAddress(string path) =>
        new(new ArgumentException($"'{path}' is an address, not a path. Read it by -Uri."), "PathIsAddress", ErrorCategory.InvalidArgument, path);

    public static ErrorRecord RangeIsBackward(DateTime from, DateTime to) =>
        new(new ArgumentException($"-From '{from:s}' is later than -To '{to:s}', so nothing can lie between them. Give the earlier instant to -From."),
            "RangeIsBackward", ErrorCategory.InvalidArgument, from);

    public static ErrorRecord TargetIsFolder(string path) =>
        new(new IOException($"'{path}' is a folder. Name the file to write."), "TargetIsFolder", ErrorCategory.InvalidArgument, path);

    public static ErrorRecord FolderNotFound(string path) =>
        new(new DirectoryNotFoundException($"The folder of '{path}' does not exist."), "FolderNotFound", ErrorCategory.ObjectNotFound, path);

    public static ErrorRecord FormatUnknown(string path, IEnumerable<string> formats) =>
        new(new ArgumentException($"The name '{path}' does not tell the format. Say it by -Format: {string.Join(", ", formats)}."),
            "FormatUnknown", ErrorCategory.InvalidArgument, path);

    public static ErrorRecord CannotAppend(string path, object format) =>
        new(new NotSupportedException($"A file in the format {format} ends with what closes it, so nothing can be added to '{path}'."),
            "CannotAppend", ErrorCategory.InvalidOperation, path);

    public static ErrorRecord NotWritten(string path, Exception failure) =>
        new(failure, "FileNotWritten", failure is UnauthorizedAccessException ? ErrorCategory.PermissionDenied : ErrorCategory.WriteError, path);

    public static ErrorRecord NoReport(object input) =>
        new(new ArgumentException($"A report is made of articles, stories, summaries and facts; '{input.GetType()}' is none of them."),
            "InputNotReportable", ErrorCategory.InvalidType, input);

    public static ErrorRecord LexiconRow(string path, UserLexiconError error) =>
        new(new FormatException($"'{path}', line {error.Line}, column {error.Column}: {error.Message}"),
            "LexiconRowInvalid", ErrorCategory.InvalidData, path);

    public static ErrorRecord LexiconNotRead(string path, Exception failure) =>
        new(failure, "LexiconNotRead", failure is UnauthorizedAccessException ? ErrorCategory.PermissionDenied : ErrorCategory.ReadError, path);

    public static ErrorRecord LexiconEntryNotFound(string name) =>
        new(new ItemNotFoundException($"No entry that was imported into this session has the name '{name}'."),
            "LexiconEntryNotFound", ErrorCategory.ObjectNotFound, name);

    private static ErrorCategory CategoryOf(string id) => id switch
    {
        ImportErrorId.NotFound => ErrorCategory.ObjectNotFound,
        ImportErrorId.AccessDenied => ErrorCategory.PermissionDenied,
        ImportErrorId.ReadFailed => ErrorCategory.ReadError,
        ImportErrorId.AddressRefused => ErrorCategory.SecurityError,
        ImportErrorId.FetchFailed => ErrorCategory.ConnectionError,
        ImportErrorId.TimedOut => ErrorCategory.OperationTimeout,
        ImportErrorId.TooLong or ImportErrorId.ArchiveBomb or ImportErrorId.NestedTooDeep
            or ImportErrorId.ResponseTooLarge or ImportErrorId.TooManyRedirects => ErrorCategory.LimitsExceeded,
        _ => ErrorCategory.InvalidData,
    };
}
