using System.Globalization;

namespace NewsTools.Formats.Reading;

/// <summary>The words of every error: what was found, where, and what would be right.</summary>
internal static class ImportErrors
{
    public static ImportError NotFound(string path) =>
        At(ImportErrorId.NotFound, path, "there is no such file.");

    public static ImportError FolderNotFound(string path) =>
        At(ImportErrorId.NotFound, path, "there is no such folder.");

    public static ImportError IsFolder(string path) =>
        At(ImportErrorId.NotFound, path, "this is a folder. Name a file in it, or read the folder as one.");

    public static ImportError AccessDenied(string? path, Exception exception) =>
        At(ImportErrorId.AccessDenied, path, "this may not be read by the current user.", exception);

    public static ImportError ReadFailed(string? path, Exception exception) =>
        At(ImportErrorId.ReadFailed, path, $"the system could not read on: {Sentence(exception.Message)}", exception);

    public static ImportError EmptyFile(string? path) =>
        At(ImportErrorId.EmptyFile, path, "the input is empty. An article has at least one word.");

    public static ImportError NotText(string? path, string kind) =>
        At(ImportErrorId.NotText, path, $"this is {kind}, not text. Text, Markdown, HTML, JSON, RSS and Atom can be read, and .gz and .zip of these.");

    public static ImportError NoArticle(string? path, string found) =>
        At(ImportErrorId.NoArticle, path, $"{found}.");

    public static ImportError TooLong(string? path, long bytes) =>
        At(ImportErrorId.TooLong, path, Invariant($"one article of {bytes:N0} bytes is longer than a string can be (1,073,741,791 UTF-16 units). Split it into several."));

    /// <summary>An error at a place of an input.</summary>
    public static ImportError At(string id, string? path, string what, Exception? exception = null, int? line = null, int? column = null) =>
        new(id, Place(path, line, column) + what) { Path = path, Line = line, Column = column, Exception = exception };

    /// <summary>A foreign message with exactly one full stop at its end.</summary>
    public static string Sentence(string message) => message.TrimEnd().TrimEnd('.') + ".";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Place(string? path, int? line, int? column) => (path, line, column) switch
    {
        (null, null, _) => "",
        (null, _, null) => $"Line {line}: ",
        (null, _, _) => $"Line {line}, column {column}: ",
        (_, null, _) => $"'{path}': ",
        (_, _, null) => $"'{path}', line {line}: ",
        _ => $"'{path}', line {line}, column {column}: ",
    };
}
