using System.Runtime.CompilerServices;

namespace NewsTools.Segmentation;

/// <summary>
/// Divides a text into tokens from left to right, in time linear in its length: what looks ahead looks a bounded
/// number of characters ahead. The tokens are the syntactic words of UD English as GUM and EWT have them
/// (https://universaldependencies.org/en/tokenization.html).
/// </summary>
internal ref partial struct TokenScanner
{
    /// <summary>Cancellation is looked at once so many tokens: sentences are not known yet.</summary>
    private const int TokensBetweenLooks = 4096;

    private readonly ReadOnlySpan<char> _text;
    private readonly TokenBuffer _out;
    private readonly TextLayout _layout;
    private readonly WordNoteTable _lists;
    private CharRun _run;
    private int _at;
    private int _lineStart;
    private int _addressFree;
    private int _openBrackets;
    private bool _goesOn;
    private bool _doubleOpen;
    private bool _singleOpen;
    private WordNotes _before;

    private TokenScanner(ReadOnlySpan<char> text, TokenBuffer output)
    {
        _text = text;
        _out = output;
        _layout = TextLayout.Of(text);
        _lists = WordNoteTable.Default;
    }

    /// <summary>Adds the tokens of a text to a buffer.</summary>
    public static void Scan(ReadOnlySpan<char> text, TokenBuffer output, CancellationToken cancellation)
    {
        var scanner = new TokenScanner(text, output);
        while (scanner.SkipSpace())
        {
            if (output.Count % TokensBetweenLooks == 0) cancellation.ThrowIfCancellationRequested();
            scanner.ScanToken();
        }
    }

    private void ScanToken()
    {
        var first = CharClasses.At(_text, _at);
        if ((first & (CharClass.Letter | CharClass.Mark)) != 0) ScanWord();
        else if ((first & CharClass.Digit) != 0) ScanNumber(_at);
        else if ((first & CharClass.Apostrophe) != 0) ScanApostrophe();
        else ScanSign();
    }

    /// <summary>Goes to the next token and notes what divides it from the last; false at the end of the text.</summary>
    private bool SkipSpace()
    {
        if ((uint)_at < (uint)_text.Length && _text[_at] == ' ') _at++;
        if (!Is(_at, CharClass.Space)) return _at < _text.Length;
        var end = _at;
        var lines = 0;
        var lineStart = _lineStart;
        for (; Is(_at, CharClass.Space); _at++)
        {
            if (!TextLayout.IsLineEnd(_text[_at])) continue;
            if (_text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n') _at++;
            lines++;
            lineStart = _at + 1;
        }

        if (lines > 0 && _out.Count > 0 && _at < _text.Length) Divide(lines, _out.Rows[_out.Count - 1].End);
        if (lines > 0) _lineStart = lineStart;
        return _at < _text.Length;
    }

    private void Divide(int lines, int lineEnd)
    {
        _goesOn = lines == 1 && _layout.GoesOn(_text, TextSpan.FromBounds(_lineStart, lineEnd), _goesOn, _at);
        if (_goesOn) return;
        _before = lines > 1 || !_layout.HasBlankLines ? WordNotes.ParagraphBefore | WordNotes.LineBefore : WordNotes.LineBefore;
        if ((_before & WordNotes.ParagraphBefore) != 0) (_doubleOpen, _singleOpen, _openBrackets) = (false, false, 0);
    }

    private readonly bool AtLineStart => _out.Count == 0 || _before != WordNotes.None;

    private readonly bool SpaceBefore => _at == 0 || char.IsWhiteSpace(_text[_at - 1]);

    private readonly bool SpaceAt(int index) => index >= _text.Length || char.IsWhiteSpace(_text[index]);

    private readonly char CharAt(int index) => (uint)index < (uint)_text.Length ? _text[index] : '\0';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool Is(int index, CharClass classes) => CharClasses.Is(_text, index, classes);

    /// <summary>Whether the characters from an index are those of a lower-case ASCII word, in any case.</summary>
    private readonly bool Spells(int index, int end, string word) =>
        end - index == word.Length && _text[index..end].Equals(word, StringComparison.OrdinalIgnoreCase);
}
