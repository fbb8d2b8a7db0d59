using NewsTools.Syntax;
using NewsTools.Training.Syntax;

namespace NewsTools.Training.Names;

/// <summary>Finds and keeps the features of word forms.</summary>
internal sealed class NameWords
{
    private const int LeastCount = 2;
    private const int MostKept = 400_000;
    private readonly Dictionary<(string Form, ulong Kinds), NameWord> _words = [];
    private readonly Dictionary<uint, int> _vectors = [];

    /// <summary>The words of the training corpora, as they stand there.</summary>
    public NameWords(IEnumerable<NameDocument> documents, NameVectors vectors)
    {
        Vectors = vectors;
        for (var i = 0; i < vectors.Words.Length; i++) _vectors.TryAdd(WordHash.OfLower(vectors.Words[i]), i);
        var forms = documents.SelectMany(FormsOf).ToList();
        Words = new Vocabulary<uint>(forms.Select(form => WordFeatures.KeyOf(form)), LeastCount);
        Forms = new Vocabulary<uint>(forms.Where(form => form.Any(char.IsUpper)).Select(form => WordHash.Of(form)), LeastCount);
    }

    public NameVectors Vectors { get; }

    /// <summary>Words in lower case that training saw.</summary>
    public Vocabulary<uint> Words { get; }

    /// <summary>Forms with capitals that training saw.</summary>
    public Vocabulary<uint> Forms { get; }

    /// <summary>The features of a form. Not thread-safe.</summary>
    public NameWord this[string form, ulong kinds]
    {
        get
        {
            if (_words.TryGetValue((form, kinds), out var word)) return word;
            if (_words.Count >= MostKept) _words.Clear();
            _words.Add((form, kinds), word = Find(form, kinds));
            return word;
        }
    }

    private NameWord Find(string form, ulong kinds)
    {
        var slots = new uint[WordFeatures.SlotCount];
        WordFeatures.Slots(form, slots);
        var grams = new uint[WordFeatures.MaxGrams];
        var count = WordFeatures.Grams(form, grams);
        return new NameWord(
            _vectors.GetValueOrDefault(WordHash.OfLower(form), -1),
            Words[WordFeatures.KeyOf(form)], Forms[WordHash.Of(form)], kinds, slots, grams[..count]);
    }

    private static IEnumerable<string> FormsOf(NameDocument document)
    {
        var tokens = TextSegmenter.Segment(document.Text).Tokens.ToArray();
        return tokens.Select(token => token.Span.In(document.Text).ToString());
    }
}
