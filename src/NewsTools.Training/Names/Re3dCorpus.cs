using System.Text.Json;

namespace NewsTools.Training.Names;

/// <summary>
/// Reads re3d (JSON Lines with character offsets). It marks common nouns too (<c>the camp</c>): a mention counts as a
/// name where it keeps a capital once its determiner is off; of two that overlap the one within is kept apart.
/// </summary>
internal static class Re3dCorpus
{
    private static readonly string[] Determiners = ["the ", "a ", "an ", "this ", "these ", "its ", "their ", "our "];

    /// <summary>The documents of all folders, in the order of folders and files.</summary>
    public static IEnumerable<NameDocument> Read(string folder)
    {
        foreach (var part in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            var names = Lines(Path.Combine(part, "entities.json")).ToLookup(line => line.GetProperty("documentId").GetString()!);
            foreach (var document in Lines(Path.Combine(part, "documents.json")))
            {
                var id = document.GetProperty("_id").GetString()!;
                var text = document.GetProperty("text").GetString()!;
                var spans = names[id].Select(entity => Name(entity, text)).OfType<NameSpan>();
                yield return new NameDocument("re3d", $"{Path.GetFileName(part)}/{id}", text, NameSpan.Outermost(spans), Marked);
            }
        }
    }

    private static KindSet Marked => KindSet.Core.With(KindSet.Of(MentionKind.Nationality, MentionKind.Equipment));

    private static NameSpan? Name(JsonElement entity, string text)
    {
        var kinds = NameLabels.Of(entity.GetProperty("type").GetString() switch
        {
            "Organisation" => "ORG",
            "Location" => "LOC",
            var other => other!,
        });
        var (start, end) = (entity.GetProperty("begin").GetInt32(), entity.GetProperty("end").GetInt32());
        if (kinds == KindSet.None || start < 0 || end > text.Length || start >= end) return null;
        foreach (var determiner in Determiners)
            if (text.AsSpan(start, end - start).StartsWith(determiner, StringComparison.OrdinalIgnoreCase))
                start += determiner.Length;
        var span = TextSpan.FromBounds(start, end);
        if (kinds == NameLabels.Of("PER"))
        {
            if (PersonTitles.Cut(text, span) is not { } person) return null;
            span = person;
        }

        var name = span.In(text);
        // 'the northern part of Syria' is described, not named: a name ends in a capitalised word.
        var last = name[(name.TrimEnd().LastIndexOf(' ') + 1)..];
        return char.IsUpper(name[0]) && last.ContainsAnyInRange('A', 'Z')
            ? new NameSpan(span, kinds)
            : null;
    }

    private static IEnumerable<JsonElement> Lines(string file) =>
        File.ReadLines(file).Where(line => line.Length > 2).Select(line => JsonDocument.Parse(line).RootElement);
}
