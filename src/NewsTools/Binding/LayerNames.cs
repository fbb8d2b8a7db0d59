namespace NewsTools.Binding;

/// <summary>The names by which users ask for layers: those of <see cref="Layers"/>, and <c>All</c>.</summary>
internal static class LayerNames
{
    private const string Every = "All";

    /// <summary>Every name, in the order of the record's keys.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Every, .. Enum.GetValues<Layers>().Where(layer => layer != Layers.None).Select(layer => layer.ToString())];

    /// <summary>The layers of names that <see cref="All"/> has; <c>All</c> is every one that the pipeline can add.</summary>
    public static Layers Parse(IEnumerable<string> names, NewsPipeline pipeline)
    {
        var possible = pipeline.Annotators.Aggregate(Layers.None, (all, stage) => all | stage.Adds);
        return names.Aggregate(Layers.None, (all, name) => all | (name.Equals(Every, StringComparison.OrdinalIgnoreCase)
            ? possible
            : Enum.Parse<Layers>(name, ignoreCase: true)));
    }
}
