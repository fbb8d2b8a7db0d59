namespace NewsTools;

/// <summary>
/// What a story comes to over all its articles: sentences of several of them that say different things, each with its outlet.
/// Immutable.
/// </summary>
public sealed class StorySummary
{
    private readonly Story _story;
    private readonly IReadOnlyList<SummarySentence> _sentences;

    internal StorySummary(Story story, IReadOnlyList<SummarySentence> sentences, int wordCount) =>
        (_story, _sentences, WordCount) = (story, sentences, wordCount);

    /// <summary>The id of the story.</summary>
    public string StoryId => _story.Id;

    /// <summary>The title of the lead article, else its file's name.</summary>
    public string Title => _story.Title;

    /// <summary>The number of articles, copies among them.</summary>
    public int ArticleCount => _story.ArticleCount;

    /// <summary>The outlets, the ones with most articles first.</summary>
    public string Sources => _story.Sources;

    /// <summary>When the first article was published, or null where none has a date.</summary>
    public DateTimeOffset? From => _story.From;

    /// <summary>When the last article was published, or null where none has a date.</summary>
    public DateTimeOffset? To => _story.To;

    /// <summary>The number of sentences.</summary>
    public int SentenceCount => _sentences.Count;

    /// <summary>The number of their words.</summary>
    public int WordCount { get; }

    /// <summary>The sentences as the articles have them, one space between them, line breaks inside them as spaces.</summary>
    public string Text => string.Join(' ', _sentences.Select(sentence => sentence.Text.ReplaceLineEndings(" ")));

    /// <summary>The sentences as they read without their articles, each with its outlet in brackets where the story has several.</summary>
    public string Display => WholeSentence.Join(GetLines());

    /// <summary>The sentences of <see cref="Display"/> one by one.</summary>
    public IReadOnlyList<string> GetLines()
    {
        var several = _story.GetSources().Count > 1;
        return [.. _sentences.Select((sentence, i) => Line(i) + (several && IsLastOfSource(i) ? $" ({sentence.GetArticle().Source})" : ""))];
    }

    /// <summary>The sentences, those of the lead article first, then in the order of the articles.</summary>
    public IReadOnlyList<SummarySentence> GetSentences() => _sentences;

    /// <summary>The story with its articles.</summary>
    public Story GetStory() => _story;

    /// <summary>The text for readers.</summary>
    public override string ToString() => Display;

    private string Line(int i) => i > 0 && _sentences[i].Follows(_sentences[i - 1]) ? _sentences[i].DisplayInContext : _sentences[i].Display;

    /// <summary>Whether the outlet is known and the next sentence is of another article, so that it is named here.</summary>
    private bool IsLastOfSource(int i) =>
        !string.IsNullOrWhiteSpace(_sentences[i].GetArticle().Source)
        && (i + 1 == _sentences.Count || _sentences[i + 1].GetArticle().Source != _sentences[i].GetArticle().Source);
}
