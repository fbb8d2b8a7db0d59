using System.Numerics;
using NewsTools.Models;
using NewsTools.Syntax;

namespace NewsTools;

/// <summary>
/// The features of words for names beside each other: the vector that all layers share, or a coarser one of the names' own
/// for rarer words, learned rows for words and cased forms, ends, shape and runs of characters, and what the lexicon says of the word. Immutable.
/// </summary>
internal sealed class NameWordTables
{
    private readonly KeyIndex _vectorKeys, _rareKeys;
    private readonly RowTable _vectors, _noVector, _kinds;
    private readonly CodedTable _rareVectors;
    private readonly LearnedTables _learned;

    /// <summary>Reads the tables.</summary>
    /// <exception cref="ModelFormatException">A section is absent, damaged or of another shape.</exception>
    public NameWordTables(ModelFile file)
    {
        (_vectorKeys, _vectors) = (new KeyIndex(file, "words.keys"), new RowTable(file, "words.vectors"));
        (_rareKeys, _rareVectors) = (new KeyIndex(file, "names.rare.keys"), new CodedTable(file, "names.rare.codes"));
        (_noVector, _learned, _kinds) = (new RowTable(file, "names.no-vector"), new LearnedTables(file, "names"), new RowTable(file, "names.kinds"));
        SyntaxModel.Check(file, "words.vectors", _vectors.Rows == _vectorKeys.Count && _vectors.Columns <= _noVector.Columns);
        SyntaxModel.Check(file, "names.rare.codes", _rareVectors.Rows == _rareKeys.Count && _rareVectors.Columns <= _noVector.Columns);
        SyntaxModel.Check(file, "names.kinds", _kinds.Rows == 64);
        Width = _noVector.Columns + _learned.Width + _kinds.Columns;
    }

    /// <summary>The number of features.</summary>
    public int Width { get; }

    /// <summary>Fills the features of a word.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="kinds">What the lexicon says of it, as bits.</param>
    /// <param name="features">Room for <see cref="Width"/> numbers.</param>
    public void Fill(ReadOnlySpan<char> form, ulong kinds, Span<float> features)
    {
        features.Clear();
        FillVector(WordHash.OfLower(form), features);
        features = features[_noVector.Columns..];
        _learned.AddTo(features, form);
        features = features[_learned.Width..];
        for (; kinds != 0; kinds &= kinds - 1) _kinds.AddTo(features, BitOperations.TrailingZeroCount(kinds), 1);
    }

    private void FillVector(uint word, Span<float> features)
    {
        if (_vectorKeys.Find(word) is >= 0 and var vector) _vectors.AddTo(features, vector, 1);
        else if (_rareKeys.Find(word) is >= 0 and var rare) _rareVectors.CopyTo(features, rare);
        else _noVector.AddTo(features, 0, 1);
    }
}
