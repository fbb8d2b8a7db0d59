using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>A cmdlet that takes articles and gives something for each, one article at a time.</summary>
public abstract class ArticleCmdlet : NewsToolsCmdlet
{
    /// <summary>The articles to read.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ValidateNotNull]
    public Article[] Article { get; set; } = [];

    /// <inheritdoc/>
    protected sealed override void ProcessRecord()
    {
        foreach (var article in Article) TryProcess(article);
    }

    /// <summary>Writes what the cmdlet has to say of one article.</summary>
    private protected abstract void Process(Article article);

    /// <summary>The article with the layers asked for.</summary>
    private protected Document Analyze(Article article, Layers layers) =>
        Session.Pipeline.Analyze(article, layers, StopToken);

    /// <summary>An article that cannot be analysed costs one error record; the others go on.</summary>
    private void TryProcess(Article article)
    {
        try
        {
            Process(article);
        }
        catch (OperationCanceledException)
        {
            throw new PipelineStoppedException();
        }
        catch (Exception failure) when (failure is not (PipelineStoppedException or RuntimeException))
        {
            WriteError(ErrorRecords.NotAnalyzed(article, failure));
        }
    }
}
