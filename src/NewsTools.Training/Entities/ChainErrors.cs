using NewsTools.Training.Corpora;

namespace NewsTools.Training.Entities;

/// <summary>
/// Shows mentions whose entity is another than their gold chain says, or that were found where gold has none of the chain, and
/// those of named gold chains that were not found.
/// </summary>
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

            WriteMissed(source, reader, names, most, output);
        }
    }

    /// <summary>The mentions of named gold chains, those of one mention left out, that are no reference of the chain's entity.</summary>
    private static void WriteMissed(ConlluDocument source, ChainReader reader, Dictionary<string, string> names, int most, TextWriter output)
    {
        var groups = GumChains.GroupsOf(source);
        var layer = reader.Document.Entities;
        var found = new Dictionary<int, string>();
        foreach (var reference in layer.References) found.TryAdd(reader.WordOf(reference.Head), layer.Entities[reference.Entity].Name);
        var words = source.Sentences.SelectMany(sentence => sentence.Words).ToList();
        var shown = 0;
        foreach (var word in GumChains.Of(source).WithoutSingles().Chains.SelectMany(chain => chain).Order())
        {
            var expected = names.GetValueOrDefault(groups[word]);
            if (expected is not null && found.GetValueOrDefault(word) == expected || shown++ >= most) continue;
            var context = string.Join(' ', words.Skip(Math.Max(0, word - 5)).Take(11).Select(near => near.Form));
            output.WriteLine($"  missed {words[word].Upos} '{words[word].Form}' of {expected ?? "(no name)"}, found {found.GetValueOrDefault(word, "-")}: {context}");
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
