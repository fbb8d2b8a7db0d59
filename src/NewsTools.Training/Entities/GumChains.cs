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
            Read(sentence.Words, offset);
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

    private void Read(IReadOnlyList<ConlluToken> words, int offset)
    {
        var open = new List<(string Group, int First, string Type)>();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].GetMisc("Entity") is not { } marks) continue;
            foreach (var mark in Marks(marks))
            {
                var fields = mark.Trim('(', ')').Split('-');
                if (mark[0] == '(') open.Add((fields[0], i, fields.Length > 1 ? fields[1] : ""));
                if (mark[^1] != ')') continue;
                var index = open.FindLastIndex(entity => entity.Group == fields[0]);
                if (index < 0) continue;
                Add(words, open[index].First, i, offset, open[index].Group, open[index].Type);
                open.RemoveAt(index);
            }
        }
    }

    private void Add(IReadOnlyList<ConlluToken> words, int first, int last, int offset, string group, string type)
    {
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

    /// <summary>The parts of <c>(1-person-…(2-place-…)1)</c>: one for each opening, closing or single-word mention.</summary>
    private static IEnumerable<string> Marks(string marks)
    {
        for (var start = 0; start < marks.Length;)
        {
            var end = start + 1;
            while (end < marks.Length && marks[end] != '(' && marks[end - 1] != ')') end++;
            yield return marks[start..end];
            start = end;
        }
    }
}
