namespace NewsTools.Binding;

/// <summary>The names by which users ask for layers: those of <see cref="Layers"/> that there are stages for, and <c>All</c>.</summary>
internal static class LayerNames
{
    private const string Every = "All";

    /// <summary>Every name, in the order of the record's keys.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Every, .. Enum.GetValues<Layers>().Where(layer => layer != Layers.None && Possible.HasFlag(layer)).Select(layer => layer.ToString())];

    private static Layers Possible => NewsPipeline.Default.Annotators.Aggregate(Layers.None, (all, stage) => all | stage.Adds);

    /// <summary>The layers of names that <see cref="All"/> has; <c>All</c> is every one.</summary>
    public static Layers Parse(IEnumerable<string> names) =>
        names.Aggregate(Layers.None, (all, name) => all | (name.Equals(Every, StringComparison.OrdinalIgnoreCase)
            ? Possible
            : Enum.Parse<Layers>(name, ignoreCase: true)));
}
