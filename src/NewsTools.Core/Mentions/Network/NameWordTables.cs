using NewsTools.Models;
using NewsTools.Syntax;

namespace NewsTools;

/// <summary>
/// The features of words for names beside each other: the vector that all layers share, or a coarser one of the names' own
/// for rarer words, learned rows for words and cased forms, ends, shape and runs of characters, and what the lexicon says of the word. Immutable.
/// </summary>
internal sealed class NameWordTables
{
    private readonly KeyIndex _vectorKeys, _rareKeys, _wordKeys, _formKeys;
    private readonly RowTable _vectors, _noVector, _words, _forms, _grams, _kinds;
    private readonly CodedTable _rareVectors;
    private readonly RowTable[] _slots;

    /// <summary>Reads the tables.</summary>
    /// <exception cref="ModelFormatException">A section is absent, damaged or of another shape.</exception>
    public NameWordTables(ModelFile file)
    {
        (_vectorKeys, _vectors) = (new KeyIndex(file, "words.keys"), new RowTable(file, "words.vectors"));
        (_rareKeys, _rareVectors) = (new KeyIndex(file, "names.rare.keys"), new CodedTable(file, "names.rare.codes"));
        (_wordKeys, _words) = (new KeyIndex(file, "names.word.keys"), new RowTable(file, "names.words"));
        (_formKeys, _forms) = (new KeyIndex(file, "names.form.keys"), new RowTable(file, "names.forms"));
        (_noVector, _grams, _kinds) = (new RowTable(file, "names.no-vector"), new RowTable(file, "names.grams"), new RowTable(file, "names.kinds"));
        _slots = [.. Enumerable.Range(0, WordFeatures.SlotCount).Select(slot => new RowTable(file, "names.slot" + slot))];
        SyntaxModel.Check(file, "words.vectors", _vectors.Rows == _vectorKeys.Count && _vectors.Columns <= _noVector.Columns);
        SyntaxModel.Check(file, "names.rare.codes", _rareVectors.Rows == _rareKeys.Count && _rareVectors.Columns <= _noVector.Columns);
        SyntaxModel.Check(file, "names.words", _words.Rows == _wordKeys.Count + 1 && _forms.Rows == _formKeys.Count + 1);
        SyntaxModel.Check(file, "names.kinds", _kinds.Rows == 64);
        Width = _noVector.Columns + _words.Columns + _forms.Columns + _slots.Sum(slot => slot.Columns) + _grams.Columns + _kinds.Columns;
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
        _words.AddTo(features, _wordKeys.Find(WordFeatures.KeyOf(form)) + 1, 1);
        features = features[_words.Columns..];
        _forms.AddTo(features, _formKeys.Find(WordHash.Of(form)) + 1, 1);
        features = FillCharacters(form, features[_forms.Columns..]);
        for (; kinds != 0; kinds &= kinds - 1) _kinds.AddTo(features, int.CreateTruncating(ulong.TrailingZeroCount(kinds)), 1);
    }

    private void FillVector(uint word, Span<float> features)
    {
        if (_vectorKeys.Find(word) is >= 0 and var vector) _vectors.AddTo(features, vector, 1);
        else if (_rareKeys.Find(word) is >= 0 and var rare) _rareVectors.CopyTo(features, rare);
        else _noVector.AddTo(features, 0, 1);
    }

    private Span<float> FillCharacters(ReadOnlySpan<char> form, Span<float> features)
    {
        Span<uint> hashes = stackalloc uint[WordFeatures.MaxGrams];
        WordFeatures.Slots(form, hashes);
        for (var slot = 0; slot < _slots.Length; slot++)
        {
            _slots[slot].AddTo(features, (int)(hashes[slot] & ((uint)_slots[slot].Rows - 1)), 1);
            features = features[_slots[slot].Columns..];
        }

        var count = WordFeatures.Grams(form, hashes);
        foreach (var gram in hashes[..count]) _grams.AddTo(features, (int)(gram & ((uint)_grams.Rows - 1)), 1f / count);
        return features[_grams.Columns..];
    }
}
