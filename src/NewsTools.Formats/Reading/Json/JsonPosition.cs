using System.Text;
using System.Text.Json;

namespace NewsTools.Formats.Reading;

/// <summary>Says where JSON is malformed, and why, in the words of an error.</summary>
internal static class JsonPosition
{
    /// <summary>The column in UTF-16 units from 1.</summary>
    /// <param name="bytes">Bytes from the start of a line on.</param>
    /// <param name="line">The line of the error, counted from 0 at the start of the bytes; below 0 it began before them.</param>
    /// <param name="byteInLine">The byte of the line, from 0.</param>
    public static int Column(ReadOnlySpan<byte> bytes, int line, int byteInLine)
    {
        for (; line > 0 && bytes.IndexOf((byte)'\n') is var end and >= 0; line--) bytes = bytes[(end + 1)..];
        return line == 0 && byteInLine <= bytes.Length ? Encoding.UTF8.GetCharCount(bytes[..byteInLine]) + 1 : byteInLine + 1;
    }

    /// <summary>The reason that the parser gives, without its own account of the place.</summary>
    public static string Reason(JsonException failure)
    {
        var message = failure.Message;
        var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        if (place >= 0) message = message[..place];
        message = message.Replace(" Change the reader options.", "", StringComparison.Ordinal).TrimEnd().TrimEnd('.');
        return message;
    }
}
