namespace NewsTools.Segmentation;

/// <content>Web and mail addresses, file names, hashtags, user names.</content>
internal ref partial struct TokenScanner
{
    /// <summary>How far an address is looked for: RFC 5321 allows 64 characters before the at sign and 255 after it.</summary>
    private const int MaxAddress = 256;

    /// <summary>Adds the address or file name that starts here, if one does.</summary>
    /// <param name="end">The end of its first run of letters and digits.</param>
    private bool TryAddress(int end)
    {
        if (end >= _text.Length || SpaceAt(end + 1)) return false;
        if (_text[end] == ':') return TryScheme(end);
        if (_text[end] is not ('.' or '-' or '_' or '@' or '+') || _at < _addressFree) return false;
        var limit = Math.Min(_text.Length, _at + MaxAddress);
        var at = end;
        while (at < limit && (_text[at] is '.' or '-' or '_' or '+' || Is(at, CharClass.Word))) at++;
        if (CharAt(at) == '@' && Is(at + 1, CharClass.Word)) return EmitMail(at);
        if (TryDomain(at)) return true;
        _addressFree = at;
        return false;
    }

    private bool EmitMail(int sign)
    {
        var end = sign + 1;
        while (end < _text.Length && (_text[end] is '.' or '-' or '_' || Is(end, CharClass.Word))) end++;
        while (_text[end - 1] is '.' or '-' or '_') end--;
        Emit(end, TokenKind.Email);
        return true;
    }

    private bool TryScheme(int colon)
    {
        if (colon - _at > 6 || (_lists.Find(_text[_at..colon]) & WordNotes.Scheme) == 0) return false;
        var slashes = CharAt(colon + 1) == '/' && CharAt(colon + 2) == '/' && !SpaceAt(colon + 3);
        if (!slashes && _text[_at] is not ('m' or 'd' or 'y' or 't' or 'M' or 'D')) return false;
        EmitUrl(colon + 1);
        return true;
    }

    private bool TryDomain(int end)
    {
        while (end > _at && _text[end - 1] is '.' or '-' or '_' or '+') end--;
        var host = _text[_at..end];
        var stop = host.LastIndexOf('.');
        if (stop <= 0) return false;
        var last = host[(stop + 1)..];
        var notes = _lists.Find(last);
        var isWeb = host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || IsDomain(host, last, notes, CharAt(end));
        if (isWeb && CharAt(end) is '/' or ':' or '?' or '#' && !SpaceAt(end + 1) && CharAt(end + 1) != '/') EmitUrl(end);
        else if (isWeb) Emit(end, TokenKind.Url);
        else if ((notes & WordNotes.FileType) != 0 && IsOneCase(last)) Emit(end, TokenKind.Word);
        else if (IsNewsgroup(host)) Emit(end, TokenKind.Url);
        else return false;
        return true;
    }

    /// <summary>Whether a host's last part is a domain: one that is also a word needs two parts before it or a path behind.</summary>
    private static bool IsDomain(ReadOnlySpan<char> host, ReadOnlySpan<char> last, WordNotes notes, char next)
    {
        if (!IsOneCase(last)) return false;
        if ((notes & WordNotes.Domain) != 0) return true;
        return (notes & WordNotes.WordDomain) != 0 && (next == '/' || (host.Count('.') > 1 && host.Length - last.Length > 6));
    }

    /// <summary><c>alt.religion.example</c>.</summary>
    private readonly bool IsNewsgroup(ReadOnlySpan<char> host) =>
        (_lists.Find(host[..host.IndexOf('.')]) & WordNotes.Hierarchy) != 0 && !HasUpper(host);

    private static bool IsOneCase(ReadOnlySpan<char> word) =>
        !HasUpper(word) || !HasLower(word);

    private static bool HasUpper(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
            if (char.IsAsciiLetterUpper(character)) return true;
        return false;
    }

    private static bool HasLower(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
            if (char.IsAsciiLetterLower(character)) return true;
        return false;
    }

    /// <summary>Adds an address that goes on from a place to the next space, without the marks that close the sentence.</summary>
    private void EmitUrl(int from)
    {
        var end = from;
        while (end < _text.Length && _text[end] is not ('<' or '>' or '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB')
            && _text[end] > ' ' && !char.IsWhiteSpace(_text[end])) end++;
        var opened = _text[_at..end].Count('(') - _text[_at..end].Count(')');
        while (end > from + 1 && IsClosing(_text[end - 1], ref opened)) end--;
        Emit(end, TokenKind.Url);
    }

    private static bool IsClosing(char character, ref int opened)
    {
        if (character == ')') return opened++ < 0;
        return character is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '\u2019' or ']' or '}' or '*';
    }

    /// <summary>Adds <c>#topic</c> or <c>@user</c>; false where the sign stands alone or before a number.</summary>
    private bool TryTag(TokenKind kind)
    {
        if (!Is(_at + 1, CharClass.Letter) && CharAt(_at + 1) != '_') return false;
        if (_at > 0 && Is(_at - 1, CharClass.Word)) return false;
        var end = _at + 1;
        while (Is(end, CharClass.Word) || CharAt(end) == '_') end++;
        Emit(end, kind);
        return true;
    }
}
