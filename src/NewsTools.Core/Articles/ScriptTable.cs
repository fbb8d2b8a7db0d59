using System.Globalization;

namespace NewsTools;

/// <summary>Which script a letter belongs to, and which language a script alone gives away. Immutable.</summary>
internal sealed class ScriptTable
{
    private readonly List<string> _names = [];
    private readonly List<string?> _languages = [];
    private readonly List<(char First, char Last, int Script)> _ranges = [];

    private ScriptTable()
    {
        foreach (var line in EmbeddedLines.Of("scripts.txt")) Add(line.Split(' '));
        Kana = _names.IndexOf("Kana");
        Han = _names.IndexOf("Han");
    }

    public static ScriptTable Shared { get; } = new();

    /// <summary>The number of scripts.</summary>
    public int Count => _names.Count;

    public int Kana { get; }

    public int Han { get; }

    /// <summary>The one language of the script, or null where it has several.</summary>
    public string? LanguageOf(int script) => _languages[script];

    /// <summary>Counts the letters of each script; gives their sum.</summary>
    public int CountLetters(ReadOnlySpan<char> text, Span<int> counts)
    {
        var letters = 0;
        foreach (var character in text)
        {
            if (!char.IsLetter(character)) continue;
            letters++;
            var script = ScriptOf(character);
            if (script >= 0) counts[script]++;
        }

        return letters;
    }

    private int ScriptOf(char letter)
    {
        foreach (var (first, last, script) in _ranges)
            if (letter >= first && letter <= last)
                return script;
        return -1;
    }

    private void Add(string[] fields)
    {
        var script = _names.IndexOf(fields[1]);
        if (script < 0)
        {
            script = _names.Count;
            _names.Add(fields[1]);
            _languages.Add(fields.Length > 2 ? fields[2] : null);
        }

        _ranges.Add((CodePoint(fields[0][..4]), CodePoint(fields[0][5..]), script));
    }

    private static char CodePoint(string digits) => (char)ushort.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
