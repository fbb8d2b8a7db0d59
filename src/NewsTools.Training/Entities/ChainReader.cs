using NewsTools.Training.Corpora;

namespace NewsTools.Training.Entities;

/// <summary>Gives the chains that the analysis finds in a gold document, by the gold words at which heads stand.</summary>
internal sealed class ChainReader
{
    private readonly Document _document;
    private readonly Dictionary<int, int> _wordAt = [];

    public ChainReader(ConlluDocument source)
    {
        var gold = GoldText.Of(source);
        for (var i = 0; i < gold.Words.Count; i++) _wordAt.TryAdd(gold.Words[i].Start, i);
        _document = NewsPipeline.Default.Analyze(new Article(gold.Text), Layers.Entities);
    }

    /// <summary>The analysed document.</summary>
    public Document Document => _document;

    /// <summary>The gold word at a token's start, or -1.</summary>
    public int WordOf(int token) => _wordAt.GetValueOrDefault(_document.Tokens.Tokens[token].Start, -1);

    /// <summary>The chains of the entities with names.</summary>
    public ChainDocument Entities()
    {
        var layer = _document.Entities;
        var chains = new List<IReadOnlyList<int>>();
        for (var i = 0; i < layer.Entities.Count; i++)
        {
            if (layer.Entities[i].Attribution != Attribution.Named) continue;
            var words = new SortedSet<int>();
            foreach (var reference in layer.ReferencesOf(i)) Add(layer.References[reference].Head, words);
            if (words.Count > 0) chains.Add([.. words]);
        }

        return new ChainDocument(chains);
    }

    /// <summary>The chains that equal strings give: the names of the names stage, gathered by their text.</summary>
    public ChainDocument Strings()
    {
        var chains = new Dictionary<string, SortedSet<int>>(StringComparer.OrdinalIgnoreCase);
        foreach (var reference in _document.Entities.References)
        {
            if (reference.Name < 0) continue;
            var text = _document.Mentions[reference.Name].Text;
            if (!chains.TryGetValue(text, out var words)) chains[text] = words = [];
            Add(reference.Head, words);
        }

        return new ChainDocument([.. chains.Values.Where(words => words.Count > 0).Select(words => (IReadOnlyList<int>)[.. words])]);
    }

    /// <summary>Adds a head, unless it is an adjective, which GUM does not mark: <c>Russian</c>.</summary>
    private void Add(int head, SortedSet<int> words)
    {
        if (_document.Tags[head] != PartOfSpeech.ADJ && WordOf(head) is >= 0 and var word) words.Add(word);
    }
}
