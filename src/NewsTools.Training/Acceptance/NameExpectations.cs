using YamlDotNet.RepresentationModel;

namespace NewsTools.Training.Acceptance;

/// <summary>
/// Holds the mentions of a document against the entities of an acceptance file. Only mentions by name count here:
/// a place's demonym may be of kind Nationality, and a metonym of kind Place.
/// </summary>
internal static class NameExpectations
{
    public static IEnumerable<AcceptanceRow> Check(AcceptanceFile file, Document document)
    {
        foreach (var entity in file.Rows("entities"))
            foreach (var (sentence, text) in AcceptanceFile.Places(entity["mentions"]))
                if (IsName(entity, text))
                    yield return CheckMention(entity, document, sentence, text);

        foreach (var (sentence, text) in file.Places("metonyms"))
        {
            var mention = Find(document, sentence, text).FirstOrDefault(mention => mention.Metonym);
            yield return new AcceptanceRow("metonyms", $"sentence {sentence}: {text}", mention is null ? "no metonym there" : null);
        }

        foreach (var (sentence, text) in file.Places("equipment"))
        {
            var mention = Find(document, sentence, text).FirstOrDefault(mention => mention.Kind == MentionKind.Equipment);
            yield return new AcceptanceRow("equipment", $"sentence {sentence}: {text}", mention is null ? "no equipment there" : null);
        }
    }

    private static AcceptanceRow CheckMention(YamlMappingNode entity, Document document, int sentence, string text)
    {
        var name = AcceptanceFile.Column(entity, "name")!;
        var found = Find(document, sentence, text).ToList();
        var shortfall = found.Count == 0
            ? "no mention there"
            : found.Select(mention => Difference(entity, name, mention)).OrderBy(difference => difference is not null).First();
        return new AcceptanceRow("entities", $"{name}, sentence {sentence}: {text}", shortfall);
    }

    private static string? Difference(YamlMappingNode entity, string name, Mention mention)
    {
        var kind = AcceptanceFile.Column(entity, "kind");
        var kindHolds = mention.Kind.ToString() == kind || (kind == "Place" && mention.Kind == MentionKind.Nationality);
        var country = AcceptanceFile.Column(entity, "country");
        var role = AcceptanceFile.Column(entity, "role");
        return !kindHolds ? $"kind {mention.Kind}, expected {kind}"
            : mention.Name != name ? $"name '{mention.Name}'"
            : country is not null && mention.Country != country ? $"country '{mention.Country}', expected {country}"
            : role is not null && mention.Role?.EndsWith(role, StringComparison.Ordinal) != true ? $"role '{mention.Role}', expected '{role}'"
            : null;
    }

    private static IEnumerable<Mention> Find(Document document, int sentence, string text) =>
        document.Mentions.Where(mention => mention.Sentence == sentence
            && (WithoutArticle(mention.Text) == WithoutArticle(text)));

    private static bool IsName(YamlMappingNode entity, string text) =>
        AcceptanceFile.Column(entity, "attribution") != "Unnamed" && WithoutArticle(text).Any(char.IsUpper);

    private static string WithoutArticle(string text) =>
        text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
}
