using System.Net;

namespace NewsTools.Formats.Reading;

/// <summary>
/// Feeds use entities of HTML, such as <c>&amp;nbsp;</c>, that XML does not know. This makes character references of
/// them on the way to the parser; any other entity stays and is the parser's to refuse.
/// </summary>
internal sealed class EntityReader(TextReader inner) : TextReader
{
    /// <summary>The longest name of an entity in HTML 4, with its semicolon.</summary>
    private const int LongestName = 10;

    private readonly Queue<char> _ahead = new();

    public override int Peek() => _ahead.Count > 0 ? _ahead.Peek() : inner.Peek();

    public override int Read()
    {
        if (_ahead.Count > 0) return _ahead.Dequeue();
        var character = inner.Read();
        if (character == '&') ReadEntity();
        return character;
    }

    public override int Read(char[] buffer, int index, int count)
    {
        var length = 0;
        for (int character; length < count && (character = Read()) >= 0; length++) buffer[index + length] = (char)character;
        return length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Reads what follows an ampersand, to the semicolon or to what is no name, and puts it ahead.</summary>
    private void ReadEntity()
    {
        Span<char> name = stackalloc char[LongestName];
        var length = 0;
        while (length < LongestName && inner.Peek() is var next and >= 0 && (char.IsAsciiLetterOrDigit((char)next) || next == ';'))
        {
            name[length++] = (char)inner.Read();
            if (next == ';') break;
        }

        foreach (var character in Replace(name[..length])) _ahead.Enqueue(character);
    }

    private static string Replace(ReadOnlySpan<char> name)
    {
        if (name is "amp;" or "lt;" or "gt;" or "quot;" or "apos;" || name is not [.., ';']) return name.ToString();
        var decoded = WebUtility.HtmlDecode($"&{name}");
        return decoded.Length == 1 ? $"#{(int)decoded[0]};" : name.ToString();
    }
}
