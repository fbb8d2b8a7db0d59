using System.Text;

namespace NewsTools.Formats.Reading;

/// <summary>Gathers the text of a page paragraph by paragraph.</summary>
internal sealed class HtmlParagraphs
{
    private readonly List<HtmlParagraph> _done = [];
    private readonly StringBuilder _current = new();
    private int _length;
    private int _linkLength;
    private char _pending;

    /// <summary>In how many elements that keep their line breaks the text stands.</summary>
    public int Verbatim { get; set; }

    /// <summary>In how many links the text stands.</summary>
    public int InLink { get; set; }

    /// <summary>Takes text; white space at its ends and in it counts as in a browser.</summary>
    public void Append(string text)
    {
        foreach (var character in text)
        {
            if (character is ' ' or '\t' or '\r' or '\f' || (character == '\n' && Verbatim == 0)) Wait(' ');
            else if (character == '\n') Wait('\n');
            else Add(character);
        }
    }

    /// <summary>A line break; two of them end the paragraph.</summary>
    public void BreakLine()
    {
        if (_pending == '\n') BreakParagraph();
        else Wait('\n');
    }

    /// <summary>What comes next is on a line of its own.</summary>
    public void BreakLineOnce() => Wait('\n');

    /// <summary>What comes next is the next cell of its row.</summary>
    public void BreakCell() => Wait('\t');

    /// <summary>What comes next is a paragraph of its own.</summary>
    public void BreakParagraph()
    {
        if (_current.Length > 0) _done.Add(new HtmlParagraph(_current.ToString(), _linkLength, _length));
        _current.Clear();
        (_length, _linkLength, _pending) = (0, 0, '\0');
    }

    /// <summary>The paragraphs, none of them empty.</summary>
    public List<HtmlParagraph> Finish()
    {
        BreakParagraph();
        return _done;
    }

    private void Add(char character)
    {
        if (_pending != '\0' && _current.Length > 0) _current.Append(_pending);
        _pending = '\0';
        _current.Append(character);
        _length++;
        if (InLink > 0) _linkLength++;
    }

    /// <summary>Keeps the strongest white space until a character comes.</summary>
    private void Wait(char space)
    {
        if (_current.Length == 0) return;
        if (Rank(space) > Rank(_pending)) _pending = space;
    }

    private static int Rank(char space) => space switch { '\n' => 3, '\t' => 2, ' ' => 1, _ => 0 };
}
