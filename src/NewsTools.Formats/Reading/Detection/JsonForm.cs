namespace NewsTools.Formats.Reading;

/// <summary>Tells JSON from text that starts with a bracket, and JSON Lines from JSON.</summary>
internal static class JsonForm
{
    public static ImportFormat? Of(ReadOnlySpan<char> head, ImportFormat? named)
    {
        if (named == ImportFormat.JsonLines) return OpensOverSeveralLines(head) ? ImportFormat.Json : ImportFormat.JsonLines;
        if (named != ImportFormat.Json && !OpensJson(head)) return null;
        return HoldsObjectALine(head) ? ImportFormat.JsonLines : ImportFormat.Json;
    }

    /// <summary>Whether the bracket is followed by what JSON has there: <c>[1] See below</c> and <c>{{ title }}</c> are text.</summary>
    private static bool OpensJson(ReadOnlySpan<char> head)
    {
        var inside = head[1..].TrimStart();
        if (inside.IsEmpty) return false;
        return head[0] == '{' ? inside[0] is '"' or '}' : inside[0] is '{' or '[' or '"' or ']';
    }

    /// <summary>Whether the first line is one bracket, so that the value goes over several lines, whatever the file is called.</summary>
    private static bool OpensOverSeveralLines(ReadOnlySpan<char> head) =>
        head.IndexOf('\n') is var end and >= 0 && head[..end].TrimEnd().Length == 1;

    private static bool HoldsObjectALine(ReadOnlySpan<char> head)
    {
        var end = head.IndexOf('\n');
        if (head[0] != '{' || end < 0) return false;
        return head[..end].TrimEnd() is [.., '}'] && head[end..].TrimStart() is ['{', ..];
    }
}
