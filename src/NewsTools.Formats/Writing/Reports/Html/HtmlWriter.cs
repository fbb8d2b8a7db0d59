using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace NewsTools.Formats.Writing;

/// <summary>
/// Writes HTML by interpolated strings: what stands in the source is markup, every value put into it is text and is
/// escaped, so that no value can become markup. Attribute values stand in double quotation marks.
/// </summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    private readonly StringBuilder _buffer = new();

    /// <summary>Writes markup with values.</summary>
    public void Write([InterpolatedStringHandlerArgument("")] Markup markup)
    {
        writer.Write(markup.Buffer);
        _buffer.Clear();
    }

    /// <summary>Writes markup as it is; only for constants and files of our own.</summary>
    public void Raw(string markup) => writer.Write(markup);

    /// <summary>Takes an interpolated string apart: its literals as they are, its values escaped.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Markup
    {
        public Markup(int literalLength, int valueCount, HtmlWriter html)
        {
            Buffer = html._buffer;
            Buffer.EnsureCapacity(literalLength + (16 * valueCount));
        }

        internal StringBuilder Buffer { get; }

        public void AppendLiteral(string markup) => Buffer.Append(markup);

        public void AppendFormatted(int number) => Buffer.Append(CultureInfo.InvariantCulture, $"{number}");

        public void AppendFormatted(double number) => Buffer.Append(CultureInfo.InvariantCulture, $"{number:0.##}");

        public void AppendFormatted(string text)
        {
            var rest = SafeText.Line(text).AsSpan();
            for (int special; (special = rest.IndexOfAny("&<>\"'")) >= 0; rest = rest[(special + 1)..])
            {
                Buffer.Append(rest[..special]);
                Buffer.Append(rest[special] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
            }

            Buffer.Append(rest);
        }
    }
}
