namespace NewsTools;

/// <summary>Collects the stages of a pipeline. Not thread-safe; what it builds is.</summary>
public sealed class NewsPipelineBuilder
{
    private readonly List<IAnnotator> _annotators = [];

    /// <summary>The stages so far, in the order in which they run.</summary>
    public IReadOnlyList<IAnnotator> Annotators => _annotators;

    /// <summary>Adds a stage, in place of one that adds the same layer.</summary>
    /// <exception cref="ArgumentException">It adds no layer or more than one.</exception>
    public NewsPipelineBuilder Use(IAnnotator annotator)
    {
        ArgumentNullException.ThrowIfNull(annotator);
        if (!int.IsPow2((int)annotator.Adds))
            throw new ArgumentException($"The stage '{annotator.Name}' adds '{annotator.Adds}'; a stage adds exactly one layer.", nameof(annotator));

        var index = _annotators.FindIndex(other => other.Adds == annotator.Adds);
        if (index < 0) _annotators.Add(annotator);
        else _annotators[index] = annotator;
        return this;
    }

    /// <summary>The pipeline of these stages.</summary>
    /// <exception cref="InvalidOperationException">A stage needs a layer that no earlier stage adds.</exception>
    public NewsPipeline Build()
    {
        var available = Layers.None;
        foreach (var annotator in _annotators)
        {
            var missing = annotator.Needs & ~available;
            if (missing != Layers.None)
                throw new InvalidOperationException($"The stage '{annotator.Name}' needs '{missing}', which no earlier stage adds.");
            available |= annotator.Adds;
        }

        return new NewsPipeline([.. _annotators]);
    }
}
