using System.Text;

namespace NewsTools.Formats.Reading;

/// <summary>Makes one line of a text: each run of white space becomes one space.</summary>
internal static class OneLine
{
    public static string Of(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character)) line.Append(character);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }
}
