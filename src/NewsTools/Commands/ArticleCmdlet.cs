using System.Management.Automation;
using NewsTools.Binding;

namespace NewsTools.Commands;

/// <summary>A cmdlet that takes articles and gives something for each, one article at a time.</summary>
public abstract class ArticleCmdlet : NewsToolsCmdlet
{
    /// <summary>The articles to read.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArticleInput]
    public Article[] Article { get; set; } = [];

    /// <summary>The layers that the cmdlet reads.</summary>
    private protected abstract Layers Layers { get; }

    /// <inheritdoc/>
    protected sealed override void ProcessRecord()
    {
        foreach (var article in Article)
            if (Analyzed(article, Layers) is { } document)
                Write(document);
    }

    /// <summary>Writes what the cmdlet has to say of one article.</summary>
    private protected abstract void Write(Document document);
}
