using System.Text;

namespace NewsTools;

/// <summary>Reads a <see cref="WordPattern"/> and joins its elements into an automaton.</summary>
/// <param name="pattern">The pattern as written.</param>
internal sealed class WordPatternParser(string pattern)
{
    private readonly List<WordGlob> _positions = [];
    private readonly List<ulong> _following = [];
    private ulong _first;
    private ulong _last;
    private bool _beginning = true;
    private int _at;

    public WordPattern Parse()
    {
        for (SkipSpace(); _at < pattern.Length; SkipSpace()) ReadElement();
        if (_positions.Count == 0) throw Error(1, "it has no word");
        if (_beginning) throw Error(1, "every word of it may be missing");
        return new WordPattern(pattern, [.. _positions], [.. _following], _first, _last);
    }

    private void ReadElement()
    {
        var column = _at + 1;
        var alternatives = pattern[_at] == '{' ? ReadAlternatives() : [ReadWords("{}|? ")];
        var optional = _at < pattern.Length && pattern[_at] == '?';
        if (optional) _at++;
        if (_at < pattern.Length && pattern[_at] is '{' or '}' or '|' or '?')
            throw Error(_at + 1, $"'{pattern[_at]}' stands where a space was due");
        Append(alternatives, optional, column);
    }

    private List<string> ReadAlternatives()
    {
        var open = _at++;
        var alternatives = new List<string>();
        while (true)
        {
            alternatives.Add(ReadWords("{}|?"));
            if (_at == pattern.Length) throw Error(open + 1, "'{' is not closed by '}'");
            var mark = pattern[_at];
            if (mark is '{' or '?') throw Error(_at + 1, $"'{mark}' stands inside '{{...}}'");
            _at++;
            if (mark == '}') return alternatives;
        }
    }

    /// <summary>The characters up to one of <paramref name="ends"/>, escapes resolved, stars replaced.</summary>
    private string ReadWords(string ends)
    {
        var column = _at + 1;
        var words = new StringBuilder();
        for (; _at < pattern.Length && !ends.Contains(pattern[_at], StringComparison.Ordinal); _at++)
        {
            var escaped = pattern[_at] == '\\';
            if (escaped && ++_at == pattern.Length) throw Error(_at, "'\\' stands before no character");
            words.Append(pattern[_at] == '*' && !escaped ? WordGlob.Star : pattern[_at]);
        }

        return words.ToString().Trim() is { Length: > 0 } text ? text : throw Error(column, "a word is missing");
    }

    /// <summary>Lets each alternative follow all that could come last so far.</summary>
    private void Append(List<string> alternatives, bool optional, int column)
    {
        var (before, open) = (_last, _beginning);
        var ends = 0UL;
        foreach (var alternative in alternatives) ends |= AppendWords(alternative, before, open, column);
        _last = optional ? before | ends : ends;
        _beginning = open && optional;
    }

    private ulong AppendWords(string words, ulong before, bool open, int column)
    {
        foreach (var token in TextSegmenter.Segment(words).Tokens)
        {
            if (_positions.Count == WordPattern.MaxPositions) throw Error(column, $"it has more than {WordPattern.MaxPositions} words");
            var position = 1UL << _positions.Count;
            for (var i = 0; i < _positions.Count; i++)
                if ((before & (1UL << i)) != 0)
                    _following[i] |= position;
            if (open) _first |= position;
            _positions.Add(new WordGlob(words.Substring(token.Start, token.Length).Replace('\u2019', '\'')));
            _following.Add(0);
            (before, open) = (position, false);
        }

        return before;
    }

    private void SkipSpace()
    {
        while (_at < pattern.Length && char.IsWhiteSpace(pattern[_at])) _at++;
    }

    private FormatException Error(int column, string found) =>
        new($"The pattern '{pattern}' is malformed at column {column}: {found}.");
}
