using System.Text;

namespace NewsTools.Training.Names;

/// <summary>
/// Reads two columns, token and BIO (or IO) label, blank line between sentences, <c>-DOCSTART-</c> between documents.
/// The text is put together again: a sentence is a line, punctuation stands close as in print.
/// </summary>
internal sealed class ColumnCorpus
{
    private readonly StringBuilder _text = new();
    private readonly List<NameSpan> _names = [];
    private string _open = "";
    private int _openStart;
    private bool _inQuote;
    private bool _tight = true;

    /// <summary>The documents of a file.</summary>
    /// <param name="set">The corpus.</param>
    /// <param name="file">The file.</param>
    /// <param name="marked">The kinds that it marks throughout.</param>
    /// <param name="sentencesPerDocument">Where no document bounds are known: how many neighbours make one.</param>
    public static IEnumerable<NameDocument> Read(string set, string file, KindSet marked, int sentencesPerDocument = int.MaxValue)
    {
        var reader = new ColumnCorpus();
        int count = 0, sentences = 0;
        foreach (var line in File.ReadLines(file).Append("-DOCSTART- O"))
        {
            var starts = line.StartsWith("-DOCSTART-", StringComparison.Ordinal);
            if (string.IsNullOrWhiteSpace(line)) { if (reader.EndSentence()) sentences++; }
            if (starts || sentences >= sentencesPerDocument)
            {
                reader.EndSentence();
                if (reader._text.Length > 0) yield return reader.Close(set, $"{Path.GetFileNameWithoutExtension(file)}-{++count}", marked);
                (reader, sentences) = (new ColumnCorpus(), 0);
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                var cut = line.LastIndexOfAny(['\t', ' ']);
                reader.Add(line[..cut].TrimEnd(), line[(cut + 1)..]);
            }
        }
    }

    private NameDocument Close(string set, string id, KindSet marked) => new(set, id, _text.ToString().TrimEnd(), _names, marked);

    private void Add(string token, string label)
    {
        var space = !_tight && !ClosesUp(token);
        var kind = label.Length > 2 ? label[2..] : "";
        if (_open.Length > 0 && (kind != _open || label[0] == 'B')) CloseName();
        if (space) _text.Append(' ');
        if (kind.Length > 0 && _open.Length == 0) (_open, _openStart) = (kind, _text.Length);
        _text.Append(token);
        _tight = token is "(" or "[" or "{" or "$" or "£" or "€" or "#" or "@" || (token is "\"" or "``" && _inQuote);
    }

    private void CloseName()
    {
        var kinds = NameLabels.Of(_open);
        if (kinds != KindSet.None) _names.Add(new NameSpan(TextSpan.FromBounds(_openStart, _text.Length), kinds));
        _open = "";
    }

    private bool EndSentence()
    {
        if (_open.Length > 0) CloseName();
        (_inQuote, _tight) = (false, true);
        if (_text.Length == 0 || _text[^1] == '\n') return false;
        _text.Append('\n');
        return true;
    }

    /// <summary>Whether a token stands close to the one before it.</summary>
    private bool ClosesUp(string token)
    {
        if (token is "\"" or "``" or "''") return !(_inQuote = !_inQuote);
        return token is "." or "," or ":" or ";" or "!" or "?" or ")" or "]" or "}" or "%" or "..." or "n't" or "n’t"
            || (token.Length > 1 && token[0] is '\'' or '’' && token.Length < 4);
    }
}
