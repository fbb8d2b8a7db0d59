using NewsTools.Formats.Reading;

namespace NewsTools.Training.Entities;

/// <summary>Prints what the analysis makes of articles: trees if asked for, entities with their mentions.</summary>
internal sealed class ListEntitiesCommand : ICommand
{
    public string Name => "list entities";

    public string Usage => "FILE... [--trees]: the entities of articles with their mentions";

    public int Run(CommandOptions options, TextWriter output)
    {
        var trees = options.Has("trees");
        var files = options.Plain;
        options.ThrowIfUnread();
        foreach (var file in files)
            foreach (var result in new ArticleImporter().ReadFile(file))
                if (result.Article is { } article) Write(NewsPipeline.Default.Analyze(article, Layers.Entities), trees, output);
        return 0;
    }

    private static void Write(Document document, bool trees, TextWriter output)
    {
        if (trees)
            foreach (var token in Token.Of(document))
                output.WriteLine($"{token.Sentence}\t{token.Index}\t{token.Text}\t{token.FineTag}\t{token.Head}\t{token.Relation}");
        foreach (var entity in document.Entities.Entities)
        {
            output.WriteLine($"{entity.Id} {entity.Name} [{entity.Kind} {entity.Attribution} {entity.Country} role={entity.Role}] {entity.Count} {entity.Gender} {entity.Number} aliases: {entity.Aliases}");
            foreach (var mention in entity.GetMentions())
                output.WriteLine($"    {mention.Sentence} {mention.Form} '{mention.Text}'{(mention.Metonym ? " metonym" : "")} {mention.Rule}");
        }
    }
}
