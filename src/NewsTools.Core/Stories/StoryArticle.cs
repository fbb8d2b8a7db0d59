namespace NewsTools;

/// <summary>One article of a story. Immutable.</summary>
public sealed class StoryArticle
{
    private readonly Article _article;

    internal StoryArticle(Article article, string storyId)
    {
        _article = article;
        StoryId = storyId;
    }

    /// <summary>The id of the story.</summary>
    public string StoryId { get; }

    /// <summary>The id of the article.</summary>
    public string ArticleId => _article.Id;

    /// <summary>The article's title, else its file's name.</summary>
    public string Title => _article.DisplayTitle;

    /// <summary>When the article was published, or null where that is unknown.</summary>
    public DateTimeOffset? Published => _article.Published;

    /// <summary>The outlet, or null.</summary>
    public string? Source => _article.Source;

    /// <summary>Whether the text is a copy of one that came before it, edited, cut or under another headline.</summary>
    public bool Duplicate => DuplicateOf is not null;

    /// <summary>The id of the article that it is a copy of, or null.</summary>
    public string? DuplicateOf { get; internal init; }

    /// <summary>
    /// From 0 to 1: of a copy the share of the shorter text that the other has too, word by word; of another article
    /// how near it is to the story as it was when the article came; of the first one 1.
    /// </summary>
    public double Likeness { get; internal init; }

    /// <summary>The article itself; a method, so that exports stay flat.</summary>
    public Article GetArticle() => _article;

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
