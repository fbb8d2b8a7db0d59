namespace NewsTools.Core.Tests.Times;

/// <summary>One line of a corpus file.</summary>
/// <param name="Place">File and line.</param>
/// <param name="Rule">The rule of its section.</param>
/// <param name="Kind">+ for an example, - where nothing must be found, ~ where the rule must find nothing.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Expression">What must be found.</param>
/// <param name="Type">Its type.</param>
/// <param name="Value">Its value.</param>
/// <param name="Modifier">Its modifier.</param>
internal sealed record TimeCorpusLine(string Place, string Rule, char Kind, string Text, string Expression, string Type, string Value, string Modifier);
