using System.Management.Automation;
using NewsTools.Binding;
using NewsTools.Formats.Reading;

namespace NewsTools.Commands;

/// <summary>Makes articles of strings, and of objects that have a text.</summary>
[Cmdlet(VerbsData.ConvertTo, "Article")]
[OutputType(typeof(Article))]
public sealed class ConvertToArticleCommand : NewsToolsCmdlet
{
    /// <summary>Lines from the pipeline that belong to one article.</summary>
    private readonly List<string> _lines = [];

    /// <summary>Text, HTML, Markdown or JSON; or objects with a property that holds it.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [AllowEmptyString]
    [AllowNull]
    public PSObject?[] InputObject { get; set; } = [];

    /// <summary>The headline; by default what the object or the text says.</summary>
    [Parameter]
    public string? Title { get; set; }

    /// <summary>The author line; by default what the object or the text says.</summary>
    [Parameter]
    public string? Byline { get; set; }

    /// <summary>The date of publication; by default what the object or the text says.</summary>
    [Parameter]
    [PublishedDate]
    public DateTimeOffset? Published { get; set; }

    /// <summary>The outlet; by default what the object or the text says.</summary>
    [Parameter]
    public string? Source { get; set; }

    /// <summary>The address of the original; by default what the object or the text says.</summary>
    [Parameter]
    public string? Url { get; set; }

    /// <summary>The form of the text; by default what it looks like.</summary>
    [Parameter]
    public ImportFormat? Format { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var item in InputObject)
        {
            if (item?.BaseObject is not (null or string)) Convert(item);
            else if (MyInvocation.ExpectingInput) Take(item?.ToString() ?? "");
            else Convert(new ArticleParts(item?.ToString() ?? ""));
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing() => Flush();

    /// <summary>A string without a line break is a line of an article; one with a line break is an article.</summary>
    private void Take(string text)
    {
        if (!text.AsSpan().ContainsAny('\n', '\r'))
        {
            _lines.Add(text);
            return;
        }

        Flush();
        Convert(new ArticleParts(text));
    }

    private void Flush()
    {
        if (_lines.Count > 0) Convert(new ArticleParts(string.Join('\n', _lines)));
        _lines.Clear();
    }

    private void Convert(PSObject item)
    {
        Flush();
        if (!ArticleParts.HasText(item)) WriteError(ErrorRecords.NoText(item.BaseObject));
        else if (Guarded(item.BaseObject, () => ArticleParts.Of(item)) is { } parts) Convert(parts);
    }

    private void Convert(ArticleParts parts)
    {
        var importer = new ArticleImporter(new ImportOptions
        {
            Format = Format, Published = Published ?? parts.Published, Source = Source ?? parts.Source,
        });
        foreach (var result in Guarded(parts.Text, importer.ReadText(parts.Text, StopToken)))
        {
            if (result.IsArticle) WriteObject(Complete(result.Article, parts));
            else WriteError(ErrorRecords.NotImported(result.Error, parts.Text));
        }
    }

    private Article Complete(Article article, ArticleParts parts) => new(article.Text)
    {
        Title = Title ?? parts.Title ?? article.Title,
        Byline = Byline ?? parts.Byline ?? article.Byline,
        Published = article.Published,
        Source = article.Source,
        Url = Url ?? parts.Url ?? article.Url,
        Language = article.Language,
        Metadata = article.Metadata,
    };
}
