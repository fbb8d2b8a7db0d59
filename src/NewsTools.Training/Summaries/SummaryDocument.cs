using System.Globalization;
using System.Text.RegularExpressions;
using NewsTools.Training.Corpora;

namespace NewsTools.Training.Summaries;

/// <summary>A document of GUM with the summaries that people wrote of it.</summary>
/// <param name="Genre">Its genre.</param>
/// <param name="Article">The document as an article: headline as title and, as in the corpus, at the start of the text.</param>
/// <param name="References">The human summaries; those by language models are left out.</param>
internal sealed partial record SummaryDocument(string Genre, Article Article, IReadOnlyList<string> References)
{
    /// <summary>The documents of some genres that have a human summary.</summary>
    public static List<SummaryDocument> ReadAll(string folder, IReadOnlyCollection<string> genres) =>
        [.. ConlluReader.ReadAll(folder).Where(document => genres.Contains(document.Genre)).Select(Of).Where(document => document.References.Count > 0)];

    /// <summary>A document as an article: headline as title and, as in the corpus, at the start of the text.</summary>
    public static Article ArticleOf(ConlluDocument document)
    {
        var head = document.Sentences[0];
        return new Article(GoldText.Of(document).Text)
        {
            Title = head.GetComment("meta::title"),
            Published = DateTimeOffset.TryParseExact(
                head.GetComment("meta::dateCreated"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
                ? date
                : null,
        };
    }

    private static SummaryDocument Of(ConlluDocument document)
    {
        var references = document.Sentences[0].Comments.Select(comment => HumanSummary().Match(comment)).Where(match => match.Success);
        return new SummaryDocument(document.Genre, ArticleOf(document), [.. references.Select(match => match.Groups[1].Value.Trim())]);
    }

    [GeneratedRegex(@"^meta::summary[0-9]+ = \(human[0-9]*\)(.+)$")]
    private static partial Regex HumanSummary();
}
