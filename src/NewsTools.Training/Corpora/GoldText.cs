using System.Text;

namespace NewsTools.Training.Corpora;

/// <summary>
/// A CoNLL-U document as an article would have its text, and where its tokens and sentences stand in it:
/// paragraphs are divided by a blank line, tokens by a space unless <c>SpaceAfter=No</c> says otherwise. A surface
/// token whose words spell it is divided among them; one whose words do not (<c>wanna</c> as <c>want</c> and
/// <c>to</c>) counts as one.
/// </summary>
internal sealed class GoldText
{
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _tokens = [];
    private readonly List<TextSpan> _words = [];
    private readonly List<TextSpan> _sentences = [];
    private bool _spaceBefore;

    private GoldText()
    {
    }

    /// <summary>The text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The tokens.</summary>
    public IReadOnlyList<TextSpan> Tokens => _tokens;

    /// <summary>One span for each syntactic word of the document; words that do not spell their surface token share it.</summary>
    public IReadOnlyList<TextSpan> Words => _words;

    /// <summary>The sentences.</summary>
    public IReadOnlyList<TextSpan> Sentences => _sentences;

    /// <summary>The text of a document.</summary>
    public static GoldText Of(ConlluDocument document)
    {
        var gold = new GoldText();
        foreach (var sentence in document.Sentences) gold.Add(sentence);
        gold.Text = gold._text.ToString();
        return gold;
    }

    private void Add(ConlluSentence sentence)
    {
        if (_text.Length > 0) Divide(sentence.StartsParagraph);
        var surfaces = sentence.Surfaces.ToDictionary(surface => surface.Id);
        var first = _tokens.Count;
        var before = _words.Count;
        for (var i = 0; i < sentence.Words.Count;)
        {
            if (surfaces.TryGetValue(sentence.Words[i].Id, out var surface))
            {
                var words = sentence.Words.Skip(i).Take(surface.EndId - surface.Id).ToList();
                Add(surface, string.Concat(words.Select(word => word.Form)) == surface.Form ? words : [surface]);
                while (_words.Count < before + i + words.Count) _words.Add(_words[^1]);
                i += words.Count;
            }
            else
            {
                Add(sentence.Words[i], [sentence.Words[i]]);
                i++;
            }
        }

        _sentences.Add(TextSpan.FromBounds(_tokens[first].Start, _tokens[^1].End));
    }

    private void Divide(bool paragraph)
    {
        if (paragraph) _text.Append("\n\n");
        else if (_spaceBefore) _text.Append(' ');
        _spaceBefore = false;
    }

    private void Add(ConlluToken surface, IReadOnlyList<ConlluToken> words)
    {
        if (_spaceBefore) _text.Append(' ');
        foreach (var word in words)
        {
            _tokens.Add(new TextSpan(_text.Length, word.Form.Length));
            _words.Add(_tokens[^1]);
            _text.Append(word.Form);
        }

        _spaceBefore = surface.SpaceAfter;
    }
}
