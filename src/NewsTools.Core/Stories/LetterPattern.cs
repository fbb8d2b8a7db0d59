namespace NewsTools;

/// <summary>
/// A pattern of letters in a word: <c>^</c> and <c>$</c> are its ends, <c>.</c> any letter, <c>[ab]</c> one of some,
/// <c>[^ab]</c> one that is none of them.
/// </summary>
internal sealed class LetterPattern
{
    private readonly List<(string Letters, bool Not)> _places = [];
    private readonly bool _atStart;
    private readonly bool _atEnd;

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">A bracket is not closed.</exception>
    public LetterPattern(string pattern)
    {
        var at = 0;
        if (pattern[0] == '^') (_atStart, at) = (true, 1);
        while (at < pattern.Length)
        {
            if (pattern[at] == '$') _atEnd = true;
            else if (pattern[at] == '[') at = ReadSet(pattern, at + 1);
            else _places.Add(pattern[at] == '.' ? ("", true) : (pattern[at].ToString(), false));
            at++;
        }
    }

    /// <summary>Whether the word has the pattern.</summary>
    public bool IsIn(ReadOnlySpan<char> word)
    {
        var last = word.Length - _places.Count;
        var first = _atEnd ? Math.Max(0, last) : 0;
        for (var start = first; start <= (_atStart ? Math.Min(0, last) : last); start++)
            if (Fits(word[start..])) return true;
        return false;
    }

    private bool Fits(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < _places.Count; i++)
            if (_places[i].Letters.Contains(word[i], StringComparison.Ordinal) == _places[i].Not) return false;
        return true;
    }

    private int ReadSet(string pattern, int at)
    {
        var end = pattern.IndexOf(']', at);
        if (end < 0) throw new FormatException($"The pattern '{pattern}' has a bracket that is not closed.");
        var not = pattern[at] == '^';
        _places.Add((pattern[(not ? at + 1 : at)..end], not));
        return end;
    }
}
