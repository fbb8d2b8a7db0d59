using System.Text;

namespace NewsTools.Formats.Writing;

/// <summary>How text goes into files: UTF-8 without a byte order mark, lines ended by a line feed.</summary>
internal static class Utf8Writer
{
    /// <summary>A writer that leaves the stream open. Half pairs of surrogates become U+FFFD.</summary>
    public static StreamWriter On(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
}
