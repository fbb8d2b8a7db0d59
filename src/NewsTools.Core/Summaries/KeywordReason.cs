using System.Globalization;

namespace NewsTools;

/// <summary>One factor of a keyword's weight.</summary>
/// <param name="Name">
/// What it is: <c>places</c> where the phrase stands outside weightier keywords, <c>rarity</c> elsewhere, <c>shape</c> (a word alone,
/// a name, a phrase), <c>early</c> and <c>spread</c> in the article, <c>title</c>.
/// </param>
/// <param name="Factor">What the weight is multiplied by.</param>
public readonly record struct KeywordReason(string Name, double Factor)
{
    /// <summary>The name and the factor with two decimals at most.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {Factor:0.##}");
}
