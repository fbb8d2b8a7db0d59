namespace NewsTools;

/// <summary>What an article comes to: some of its sentences, in text order. Immutable.</summary>
public sealed class Summary
{
    private readonly Article _article;
    private readonly IReadOnlyList<SummarySentence> _sentences;

    internal Summary(Article article, IReadOnlyList<SummarySentence> sentences, int wordCount)
    {
        _article = article;
        _sentences = sentences;
        WordCount = wordCount;
    }

    /// <summary>The id of the article.</summary>
    public string ArticleId => _article.Id;

    /// <summary>The article's title, else its file's name.</summary>
    public string Title => _article.DisplayTitle;

    /// <summary>When the article was published, or null where that is unknown.</summary>
    public DateTimeOffset? Published => _article.Published;

    /// <summary>The number of sentences.</summary>
    public int SentenceCount => _sentences.Count;

    /// <summary>The number of words of the summary.</summary>
    public int WordCount { get; }

    /// <summary>The part of the article's words that the summary has, from 0 to 1.</summary>
    public double Ratio => _article.WordCount == 0 ? 0 : Math.Round((double)WordCount / _article.WordCount, 4);

    /// <summary>The sentences, one space between them, line breaks inside them as spaces.</summary>
    public string Text => string.Join(' ', _sentences.Select(sentence => sentence.Text.ReplaceLineEndings(" ")));

    /// <summary>
    /// The sentences as they read without the rest of the article: a pronoun at a sentence's start is the name that it
    /// stands for, unless the sentence before it is there too. A headline or another line without an end mark has a full
    /// stop before the next.
    /// </summary>
    public string Display => WholeSentence.Join(GetLines());

    /// <summary>The sentences of <see cref="Display"/> one by one.</summary>
    public IReadOnlyList<string> GetLines() =>
        [.. _sentences.Select((sentence, i) => i > 0 && sentence.Follows(_sentences[i - 1]) ? sentence.DisplayInContext : sentence.Display)];

    /// <summary>The sentences in text order, with scores and reasons.</summary>
    public IReadOnlyList<SummarySentence> GetSentences() => _sentences;

    /// <summary>The article itself; a method, so that exports stay flat.</summary>
    public Article GetArticle() => _article;

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
