using NewsTools.Training.Corpora;

namespace NewsTools.Training.Entities;

/// <summary>Shows mentions whose entity is another than their gold chain says, or that were found where gold has none of the chain.</summary>
internal static class ChainErrors
{
    public static void Write(IEnumerable<ConlluDocument> documents, int most, TextWriter output)
    {
        foreach (var source in documents)
        {
            var shown = 0;
            var reader = new ChainReader(source);
            var groups = GumChains.GroupsOf(source);
            var layer = reader.Document.Entities;
            output.WriteLine($"== {source.Id}");
            var names = NamesOf(groups, layer, reader);
            foreach (var reference in layer.References)
            {
                var entity = layer.Entities[reference.Entity];
                var word = reader.WordOf(reference.Head);
                var gold = groups.GetValueOrDefault(word, "");
                var expected = names.GetValueOrDefault(gold, gold.Length == 0 ? "(no mention)" : "(no name)");
                if (expected == entity.Name || shown++ >= most) continue;
                var tokens = reader.Document.Tokens;
                var text = tokens.SpanOf(reference.First, reference.End).In(reader.Document.Text).ToString();
                output.WriteLine($"  {tokens.SentenceOfToken(reference.Head) + 1} {reference.Form} '{text}' -> {entity.Name}, gold {expected}");
            }
        }
    }

    /// <summary>For each gold group the name of the entity that most of its name mentions have.</summary>
    private static Dictionary<string, string> NamesOf(IReadOnlyDictionary<int, string> groups, EntityLayer layer, ChainReader reader)
    {
        var votes = new Dictionary<string, List<string>>();
        foreach (var reference in layer.References)
        {
            if (reference.Form != MentionForm.Name || !groups.TryGetValue(reader.WordOf(reference.Head), out var group)) continue;
            if (!votes.TryGetValue(group, out var list)) votes[group] = list = [];
            list.Add(layer.Entities[reference.Entity].Name);
        }

        return votes.ToDictionary(pair => pair.Key, pair => pair.Value.GroupBy(name => name).MaxBy(group => group.Count())!.Key);
    }
}
