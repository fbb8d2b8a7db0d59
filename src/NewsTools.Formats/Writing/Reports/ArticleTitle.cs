using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsTools.Formats.Writing;

/// <summary>What a report calls an article.</summary>
internal static partial class ArticleTitle
{
    /// <summary>The title; of an article without one the name of its file in words: <c>Artillery shells</c> for <c>2022-11-11-artillery-shells.txt</c>.</summary>
    public static string Of(Article article)
    {
        if (!string.IsNullOrWhiteSpace(article.Title) || article.Path is null) return article.DisplayTitle;
        var name = Path.GetFileNameWithoutExtension(article.DisplayTitle);
        var words = Separators().Replace(Date().Replace(name, ""), " ").Trim();
        return words.Any(char.IsLetter) ? char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..] : article.DisplayTitle;
    }

    [GeneratedRegex(@"^\d{4}[-_.]?\d{2}[-_.]?\d{2}[-_. T]*")]
    private static partial Regex Date();

    [GeneratedRegex(@"[-_]+")]
    private static partial Regex Separators();
}
