using NewsTools.Formats.Reading;

namespace NewsTools.Training.Stories;

/// <summary>An article taken apart, so that others can be made of it: its paragraphs, each a list of sentences.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Published">The date.</param>
/// <param name="Paragraphs">The paragraphs.</param>
internal sealed record SampleArticle(string? Title, DateTimeOffset? Published, IReadOnlyList<IReadOnlyList<string>> Paragraphs)
{
    /// <summary>The articles of a folder in the order of their names.</summary>
    public static List<SampleArticle> ReadAll(string folder) =>
        [.. new ArticleImporter().ReadFolder(folder, recurse: false).Where(result => result.IsArticle).Select(result => Of(result.Article!))];

    /// <summary>Takes an article apart.</summary>
    public static SampleArticle Of(Article article)
    {
        var tokens = NewsPipeline.Default.Analyze(article, Layers.Tokens).Tokens;
        var paragraphs = new List<IReadOnlyList<string>>();
        foreach (var paragraph in tokens.Paragraphs)
            paragraphs.Add([.. tokens.Sentences[paragraph.FirstSentence..paragraph.EndSentence].ToArray().Select(row => row.Span.In(article.Text).ToString())]);
        return new SampleArticle(article.Title, article.Published, paragraphs);
    }

    /// <summary>Every sentence.</summary>
    public IEnumerable<string> Sentences => Paragraphs.SelectMany(paragraph => paragraph);

    /// <summary>The article put together.</summary>
    public Article ToArticle() => new(string.Join("\n\n", Paragraphs.Select(paragraph => string.Join(' ', paragraph)))) { Title = Title, Published = Published };

    /// <summary>The same with other sentences, each a paragraph.</summary>
    public SampleArticle With(IEnumerable<string> sentences) => this with { Paragraphs = [.. sentences.Select(sentence => (string[])[sentence])] };
}
