using System.Management.Automation;
using NewsTools.Binding;
using NewsTools.Formats.Reading;

namespace NewsTools.Commands;

/// <summary>Makes articles of strings, and of objects that have a text.</summary>
[Cmdlet(VerbsData.ConvertTo, "Article", DefaultParameterSetName = ByString)]
[OutputType(typeof(Article))]
public sealed class ConvertToArticleCommand : NewsToolsCmdlet
{
    private const string ByString = "String";
    private const string ByProperty = "Property";

    /// <summary>Lines from the pipeline that belong to one article.</summary>
    private readonly List<string> _lines = [];

    /// <summary>Text, HTML, Markdown or JSON.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = ByString)]
    [AllowEmptyString]
    [AllowNull]
    public string[] InputObject { get; set; } = [];

    /// <summary>The text of an object with such a property.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = ByProperty)]
    [Alias("Content", "Body")]
    [AllowEmptyString]
    public string Text { get; set; } = "";

    /// <summary>The headline; by default what the text says.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("Headline")]
    public string? Title { get; set; }

    /// <summary>The author line; by default what the text says.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("Author")]
    public string? Byline { get; set; }

    /// <summary>The date of publication; by default what the text says.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [PublishedDate]
    [Alias("Date", "PublishDate")]
    public DateTimeOffset? Published { get; set; }

    /// <summary>The outlet; by default what the text says.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("Outlet")]
    public string? Source { get; set; }

    /// <summary>The address of the original; by default what the text says.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("Uri", "Link")]
    public string? Url { get; set; }

    /// <summary>The form of the text; by default what it looks like.</summary>
    [Parameter]
    public ImportFormat? Format { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == ByProperty) Convert(Text);
        else if (MyInvocation.ExpectingInput && InputObject is [var only]) Take(only ?? "");
        else foreach (var text in InputObject) Convert(text ?? "");
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
        Convert(text);
    }

    private void Flush()
    {
        if (_lines.Count == 0) return;
        Convert(string.Join('\n', _lines));
        _lines.Clear();
    }

    private void Convert(string text)
    {
        var importer = new ArticleImporter(new ImportOptions { Format = Format, Published = Published, Source = Source });
        Guarded(text, () =>
        {
            foreach (var result in importer.ReadText(text, StopToken))
            {
                if (result.IsArticle) WriteObject(WithGiven(result.Article));
                else WriteError(ErrorRecords.NotImported(result.Error, text));
            }

            return true;
        });
    }

    private Article WithGiven(Article article) => Title is null && Byline is null && Url is null ? article : new Article(article.Text)
    {
        Title = Title ?? article.Title,
        Byline = Byline ?? article.Byline,
        Published = article.Published,
        Source = article.Source,
        Url = Url ?? article.Url,
        Path = article.Path,
        Language = article.Language,
        Metadata = article.Metadata,
    };
}
