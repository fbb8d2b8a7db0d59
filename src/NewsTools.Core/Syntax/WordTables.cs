using NewsTools.Models;

namespace NewsTools.Syntax;

/// <summary>The features of words beside each other: pretrained vector, learned rows, ends, shape, runs of characters. Immutable.</summary>
internal sealed class WordTables
{
    private readonly KeyIndex _vectorKeys, _wordKeys, _formKeys;
    private readonly RowTable _vectors, _noVector, _words, _forms, _grams;
    private readonly RowTable[] _slots;
    private readonly int _vectorWidth;

    /// <summary>Reads the tables.</summary>
    /// <exception cref="ModelFormatException">A section is absent, damaged or of another shape.</exception>
    public WordTables(ModelFile file)
    {
        (_vectorKeys, _vectors) = (new KeyIndex(file, "words.keys"), new RowTable(file, "words.vectors"));
        (_wordKeys, _words) = (new KeyIndex(file, "syntax.word.keys"), new RowTable(file, "syntax.words"));
        (_formKeys, _forms) = (new KeyIndex(file, "syntax.form.keys"), new RowTable(file, "syntax.forms"));
        _noVector = new RowTable(file, "syntax.no-vector");
        _slots = new RowTable[WordFeatures.SlotCount];
        for (var slot = 0; slot < _slots.Length; slot++) _slots[slot] = new RowTable(file, $"syntax.slot{slot}");
        _grams = new RowTable(file, "syntax.grams");
        _vectorWidth = _noVector.Columns;
        SyntaxModel.Check(file, "words.vectors", _vectors.Rows == _vectorKeys.Count && _vectors.Columns <= _vectorWidth);
        SyntaxModel.Check(file, "syntax.words", _words.Rows == _wordKeys.Count + 1 && _forms.Rows == _formKeys.Count + 1);
        Width = _vectorWidth + _words.Columns + _forms.Columns + _grams.Columns;
        foreach (var slot in _slots) Width += slot.Columns;
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
        features = features[_vectorWidth..];
        _words.AddTo(features, _wordKeys.Find(WordFeatures.KeyOf(form)) + 1, 1);
        features = features[_words.Columns..];
        _forms.AddTo(features, _formKeys.Find(WordHash.Of(form)) + 1, 1);
        FillCharacters(form, features[_forms.Columns..]);
    }

    private void FillCharacters(ReadOnlySpan<char> form, Span<float> features)
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
    }
}
