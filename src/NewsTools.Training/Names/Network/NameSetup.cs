using NewsTools.Training.Syntax;

namespace NewsTools.Training.Names;

/// <summary>What training and packing must agree on: the documents, the vectors, and so the numbering of words.</summary>
/// <param name="Documents">What is learned from.</param>
/// <param name="Texts">The texts whose words are known.</param>
/// <param name="Vectors">The pretrained vectors.</param>
internal sealed record NameSetup(List<NameDocument> Documents, List<NameDocument> Texts, NameVectors Vectors)
{
    /// <summary>The widths of the network.</summary>
    public NameShape Shape { get; init; } = new();

    /// <summary>Reads what the options name.</summary>
    public static NameSetup Read(CommandOptions options)
    {
        var data = options.GetDataFolder();
        var documents = NameCorpora.Train(data).ToList();
        var texts = documents.Where(document => document.Set != "gmb").Concat(NameCorpora.SilverNews(data)).ToList();
        var setup = new NameSetup(documents, texts, new NameVectors(WordVectors.Read(options.Get("vectors", ""), int.MaxValue)));
        return setup with { Shape = Change(setup.Shape, options.Get("set", " ")) };
    }

    /// <summary>A network with fresh weights.</summary>
    public NameNetwork CreateNetwork() => new(Shape, new NameWords(Texts, Vectors), NamePlan.Partitions, new NamePlan().Seed);

    /// <summary>A record with some of its numbers changed: <c>NAME=VALUE,...</c></summary>
    public static T Change<T>(T record, string changes) where T : class
    {
        foreach (var change in changes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = change.Split('=');
            var property = typeof(T).GetProperty(parts[0]);
            if (parts.Length != 2 || property?.SetMethod is null) throw new UsageException($"There is no '{change}' to set.");
            property.SetValue(record, Convert.ChangeType(parts[1], property.PropertyType, System.Globalization.CultureInfo.InvariantCulture));
        }

        return record;
    }
}
