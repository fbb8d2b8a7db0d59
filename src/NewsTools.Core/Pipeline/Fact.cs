namespace NewsTools;

/// <summary>
/// What every fact carries: the article that it was read in, the exact place, and why it was found. Immutable.
/// <c>GetArticle().Text.Substring(Start, Length)</c> is always <see cref="Text"/>.
/// </summary>
public abstract class Fact
{
    private readonly FactOrigin _origin;

    private protected Fact(in FactOrigin origin) => _origin = origin;

    internal FactOrigin Origin => _origin;

    /// <summary>The id of the article.</summary>
    public string ArticleId => _origin.Article.Id;

    /// <summary>The article's title, else its file's name.</summary>
    public string Title => _origin.Article.DisplayTitle;

    /// <summary>When the article was published, or null where that is unknown.</summary>
    public DateTimeOffset? Published => _origin.Article.Published;

    /// <summary>The paragraph, from 1.</summary>
    public int Paragraph => _origin.Paragraph;

    /// <summary>The sentence within the article, from 1.</summary>
    public int Sentence => _origin.Sentence;

    /// <summary>The offset in the article's text, in UTF-16 code units from 0.</summary>
    public int Start => _origin.Span.Start;

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => _origin.Span.Length;

    /// <summary>Exactly the text at that place.</summary>
    public string Text => _origin.Article.Text.Substring(Start, Length);

    /// <summary>How sure the finder is, from 0 to 1.</summary>
    public double Confidence => _origin.Confidence;

    /// <summary>The rule or model that found it.</summary>
    public string Rule => _origin.Rule;

    /// <summary>The article itself; a method, so that exports stay flat.</summary>
    public Article GetArticle() => _origin.Article;

    /// <summary>The place as a span.</summary>
    public TextSpan GetSpan() => _origin.Span;

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
