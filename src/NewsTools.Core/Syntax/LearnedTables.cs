using NewsTools.Models;

namespace NewsTools.Syntax;

/// <summary>What a network learned of words: rows for words and cased forms, for their ends, shape and runs of characters. Immutable.</summary>
internal sealed class LearnedTables
{
    private readonly KeyIndex _wordKeys, _formKeys;
    private readonly RowTable _words, _forms, _grams;
    private readonly RowTable[] _slots = new RowTable[WordFeatures.SlotCount];

    /// <summary>Reads the tables of a network.</summary>
    /// <param name="file">The model.</param>
    /// <param name="network">What the names of its sections start with.</param>
    /// <exception cref="ModelFormatException">A section is absent, damaged or of another shape.</exception>
    public LearnedTables(ModelFile file, string network)
    {
        (_wordKeys, _words) = (new KeyIndex(file, network + ".word.keys"), new RowTable(file, network + ".words"));
        (_formKeys, _forms) = (new KeyIndex(file, network + ".form.keys"), new RowTable(file, network + ".forms"));
        _grams = new RowTable(file, network + ".grams");
        SyntaxModel.Check(file, network + ".words", _words.Rows == _wordKeys.Count + 1 && _forms.Rows == _formKeys.Count + 1);
        Width = _words.Columns + _forms.Columns + _grams.Columns;
        for (var slot = 0; slot < _slots.Length; slot++)
        {
            _slots[slot] = new RowTable(file, $"{network}.slot{slot}");
            Width += _slots[slot].Columns;
        }
    }

    /// <summary>The number of features.</summary>
    public int Width { get; }

    /// <summary>Adds the features of a word.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="features">Room for <see cref="Width"/> numbers, all zero.</param>
    public void AddTo(Span<float> features, ReadOnlySpan<char> form)
    {
        _words.AddTo(features, _wordKeys.Find(WordFeatures.KeyOf(form)) + 1, 1);
        features = features[_words.Columns..];
        _forms.AddTo(features, _formKeys.Find(WordHash.Of(form)) + 1, 1);
        AddCharacters(features[_forms.Columns..], form);
    }

    private void AddCharacters(Span<float> features, ReadOnlySpan<char> form)
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
