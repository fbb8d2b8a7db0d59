using NewsTools.Training.Corpora;

namespace NewsTools.Training.Entities;

/// <summary>
/// Reads the chains of GUM's <c>Entity=</c> marks: mentions with the number of their group. A mention stands by its syntactic
/// head; of several with one head the shortest counts. Named chains have a mention whose head is a proper noun; chains of
/// times are left out, dates being no entities here.
/// </summary>
internal sealed class GumChains
{
    private readonly Dictionary<int, (int Length, string Group)> _mentions = [];
    private readonly HashSet<string> _named = [];

    private GumChains(ConlluDocument document)
    {
        var offset = 0;
        foreach (var sentence in document.Sentences)
        {
            foreach (var entity in GumEntity.ReadAll(sentence.Words)) Add(sentence.Words, entity, offset);
            offset += sentence.Words.Count;
        }
    }

    /// <summary>The group of each word that heads a mention.</summary>
    public static IReadOnlyDictionary<int, string> GroupsOf(ConlluDocument document) =>
        new GumChains(document)._mentions.ToDictionary(pair => pair.Key, pair => pair.Value.Group);

    /// <summary>The named chains of a document.</summary>
    public static ChainDocument Of(ConlluDocument document)
    {
        var gum = new GumChains(document);
        var chains = gum._mentions.Where(pair => gum._named.Contains(pair.Value.Group)).GroupBy(pair => pair.Value.Group)
            .Select(chain => (IReadOnlyList<int>)[.. chain.Select(pair => pair.Key).Order()]);
        return new ChainDocument([.. chains]);
    }

    private void Add(IReadOnlyList<ConlluToken> words, in GumEntity entity, int offset)
    {
        var (group, first, last, type) = entity;
        var head = HeadOf(words, first, last);
        if (words[head].Upos == "PROPN" && type != "time") _named.Add(group);
        if (_mentions.TryGetValue(offset + head, out var known) && known.Length <= last - first) return;
        _mentions[offset + head] = (last - first, group);
    }

    private static int HeadOf(IReadOnlyList<ConlluToken> words, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (words[i].Head - 1 < first || words[i].Head - 1 > last) return i;
        return last;
    }
}
