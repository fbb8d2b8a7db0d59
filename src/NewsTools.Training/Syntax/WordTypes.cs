using NewsTools.Syntax;

namespace NewsTools.Training.Syntax;

/// <summary>Finds and keeps the features of word forms.</summary>
internal sealed class WordTypes
{
    private const int LeastWordCount = 2;
    private readonly Dictionary<string, WordType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<uint, int> _vectors = [];

    public WordTypes(IReadOnlyList<TreebankSentence> sentences, WordVectors vectors)
    {
        Vectors = vectors;
        for (var i = 0; i < vectors.Words.Length; i++) _vectors.TryAdd(WordHash.OfLower(vectors.Words[i]), i);
        var forms = sentences.SelectMany(sentence => sentence.Forms).ToList();
        Words = new Vocabulary<uint>(forms.Select(form => WordFeatures.KeyOf(form)), LeastWordCount);
        Forms = new Vocabulary<uint>(
            forms.Where(form => form.Any(char.IsUpper)).Select(form => WordHash.Of(form)), LeastWordCount);
    }

    public WordVectors Vectors { get; }

    /// <summary>The vectors by the hashes of their words.</summary>
    public IReadOnlyDictionary<uint, int> VectorKeys => _vectors;

    /// <summary>Words in lower case that training saw.</summary>
    public Vocabulary<uint> Words { get; }

    /// <summary>Forms with capitals that training saw.</summary>
    public Vocabulary<uint> Forms { get; }

    /// <summary>The features of a form. Not thread-safe.</summary>
    public WordType this[string form]
    {
        get
        {
            if (!_types.TryGetValue(form, out var type)) _types.Add(form, type = Find(form));
            return type;
        }
    }

    private WordType Find(string form)
    {
        var slots = new uint[WordFeatures.SlotCount];
        WordFeatures.Slots(form, slots);
        var grams = new uint[WordFeatures.MaxGrams];
        var count = WordFeatures.Grams(form, grams);
        return new WordType(
            _vectors.GetValueOrDefault(WordHash.OfLower(form), -1),
            Words[WordFeatures.KeyOf(form)], Forms[WordHash.Of(form)], slots, grams[..count]);
    }
}
