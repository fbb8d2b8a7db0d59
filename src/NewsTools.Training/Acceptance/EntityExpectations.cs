using YamlDotNet.RepresentationModel;

namespace NewsTools.Training.Acceptance;

/// <summary>Holds the entities of a document against the chains of an acceptance file: name, kind, country, role, attribution and every mention.</summary>
internal static class EntityExpectations
{
    public static IEnumerable<AcceptanceRow> Check(AcceptanceFile file, Document document)
    {
        foreach (var row in file.Rows("entities"))
        {
            var name = AcceptanceFile.Column(row, "name")!;
            var entity = document.Entities.Entities.FirstOrDefault(entity => entity.Name == name);
            yield return new AcceptanceRow("chains", name, entity is null ? "no such entity" : Difference(row, entity));
            if (entity is null) continue;
            var mentions = entity.GetMentions();
            foreach (var (sentence, text) in AcceptanceFile.Places(row["mentions"]))
            {
                var holds = mentions.Any(mention => mention.Sentence == sentence && WithoutArticle(mention.Text) == WithoutArticle(text));
                yield return new AcceptanceRow("chains", $"{name}, sentence {sentence}: {text}", holds ? null : "not in the chain");
            }
        }
    }

    private static string? Difference(YamlMappingNode row, Entity entity)
    {
        var role = AcceptanceFile.Column(row, "role");
        if (role is not null && entity.Role?.EndsWith(role, StringComparison.Ordinal) != true) return $"role '{entity.Role}', expected '{role}'";
        return Column(row, "kind", entity.Kind.ToString()) ?? Column(row, "country", entity.Country) ?? Column(row, "attribution", entity.Attribution.ToString());
    }

    private static string? Column(YamlMappingNode row, string name, string? found) =>
        AcceptanceFile.Column(row, name) is { } expected && expected != found ? $"{name} '{found}', expected '{expected}'" : null;

    private static string WithoutArticle(string text) =>
        text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
}
