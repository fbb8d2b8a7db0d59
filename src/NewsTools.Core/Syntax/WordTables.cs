using NewsTools.Models;

namespace NewsTools.Syntax;

/// <summary>The features of words beside each other: pretrained vector, learned rows, ends, shape, runs of characters. Immutable.</summary>
internal sealed class WordTables
{
    private readonly KeyIndex _vectorKeys;
    private readonly RowTable _vectors, _noVector;
    private readonly LearnedTables _learned;

    /// <summary>Reads the tables.</summary>
    /// <exception cref="ModelFormatException">A section is absent, damaged or of another shape.</exception>
    public WordTables(ModelFile file)
    {
        (_vectorKeys, _vectors) = (new KeyIndex(file, "words.keys"), new RowTable(file, "words.vectors"));
        (_noVector, _learned) = (new RowTable(file, "syntax.no-vector"), new LearnedTables(file, "syntax"));
        SyntaxModel.Check(file, "words.vectors", _vectors.Rows == _vectorKeys.Count && _vectors.Columns <= _noVector.Columns);
        Width = _noVector.Columns + _learned.Width;
    }

    /// <summary>The number of features.</summary>
    public int Width { get; }

    /// <summary>Fills the features of a word.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="features">Room for <see cref="Width"/> numbers.</param>
    public void Fill(ReadOnlySpan<char> form, Span<float> features)
    {
        features.Clear();
        if (_vectorKeys.Find(WordHash.OfLower(form)) is >= 0 and var vector) _vectors.AddTo(features, vector, 1);
        else _noVector.AddTo(features, 0, 1);
        _learned.AddTo(features[_noVector.Columns..], form);
    }
}
