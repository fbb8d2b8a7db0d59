using System.Globalization;
using NewsTools.Training.Models;

namespace NewsTools.Training.Names;

/// <summary>Writes some lines of documents in capitals, in small letters, as headlines, or without their full stop.</summary>
internal static class LetterCase
{
    private static readonly TextInfo Invariant = CultureInfo.InvariantCulture.TextInfo;

    /// <summary>The document with some lines changed; offsets stay, for each letter keeps its length.</summary>
    public static NameDocument Vary(NameDocument document, Dice dice)
    {
        var letters = document.Text.ToCharArray();
        for (var start = 0; start < letters.Length;)
        {
            var end = document.Text.IndexOf('\n', start);
            if (end < 0) end = letters.Length;
            Vary(letters.AsSpan(start, end - start), dice);
            start = end + 1;
        }

        return document with { Text = new string(letters) };
    }

    private static void Vary(Span<char> line, Dice dice)
    {
        if (line.Length > 1 && line[^1] == '.' && dice.NextSingle() < 0.05f) line[^1] = ' ';
        switch (dice.NextSingle())
        {
            case < 0.05f: Map(line, Invariant.ToUpper); break;
            case < 0.06f: Map(line, Invariant.ToLower); break;
            case < 0.08f: Headline(line); break;
        }
    }

    private static void Map(Span<char> line, Func<char, char> change)
    {
        foreach (ref var letter in line) letter = change(letter);
    }

    private static void Headline(Span<char> line)
    {
        for (var i = 0; i < line.Length; i++)
            if (i == 0 || line[i - 1] == ' ') line[i] = Invariant.ToUpper(line[i]);
    }
}
