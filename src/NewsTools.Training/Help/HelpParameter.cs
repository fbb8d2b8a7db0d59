namespace NewsTools.Training.Help;

/// <summary>One parameter: its text, and what its list of properties says.</summary>
/// <param name="Name">The name without the hyphen.</param>
/// <param name="Description">The paragraphs.</param>
/// <param name="Properties">Type, Required, Position, Pipeline, Wildcards, Default, Aliases, as the page gives them.</param>
internal sealed record HelpParameter(string Name, IReadOnlyList<string> Description, IReadOnlyDictionary<string, string> Properties)
{
    /// <summary>The property, or <paramref name="otherwise"/> where the page leaves it out.</summary>
    public string Get(string property, string otherwise) => Properties.GetValueOrDefault(property, otherwise);
}
