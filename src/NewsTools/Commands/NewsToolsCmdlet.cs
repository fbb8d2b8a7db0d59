using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>What every cmdlet of the module has: the session that it runs in, and a token that Ctrl+C cancels.</summary>
public abstract class NewsToolsCmdlet : PSCmdlet, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private NewsSession? _session;
    private bool _warned;

    /// <summary>Cancelled when the pipeline is stopped, by Ctrl+C or by a downstream cmdlet that has enough.</summary>
    private protected CancellationToken StopToken => _stopping.Token;

    /// <summary>The pipeline of analysis and the lexicon of this runspace.</summary>
    private protected NewsSession Session => _session ??= NewsSession.Current;

    /// <summary>The pipeline that the cmdlet asks; the session's, unless an option changes a stage.</summary>
    private protected virtual NewsPipeline Pipeline => Session.Pipeline;

    /// <inheritdoc/>
    protected override void StopProcessing() => _stopping.Cancel();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what the cmdlet holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing) _stopping.Dispose();
    }

    /// <summary>Ends the command where the two ends of a range are the wrong way round.</summary>
    private protected void ThrowIfBackward(DateTime? from, DateTime? to)
    {
        if (from > to) ThrowTerminatingError(ErrorRecords.RangeIsBackward(from.Value, to.Value));
    }

    /// <summary>The article with the layers asked for.</summary>
    private protected Document Analyze(Article article, Layers layers) =>
        Pipeline.Analyze(article, layers, StopToken);

    /// <summary>The article with the layers asked for, or null where that cost an error record.</summary>
    private protected Document? Analyzed(Article article, Layers layers)
    {
        WarnOfLanguage(article, layers);
        return Guarded<Document?>(article, () => Analyze(article, layers));
    }

    /// <summary>Says once that an article is not in English, for which the grammar and the networks are made.</summary>
    private void WarnOfLanguage(Article article, Layers layers)
    {
        if (_warned || layers == Layers.Tokens || article.Language is not { Length: > 0 } language || language.StartsWith("en", StringComparison.OrdinalIgnoreCase)) return;
        _warned = true;
        WriteWarning($"The article '{article.Title ?? article.Path ?? article.Id}' is in the language '{language}'. The analysis is made for English: expect tokens and the names of the lexicon, and little else. Other such articles are not reported.");
    }

    /// <summary>
    /// Computes something of an input, and writes nothing meanwhile; what goes wrong costs one error record, and the
    /// others go on. A stopped pipeline stops here too.
    /// </summary>
    private protected T? Guarded<T>(object input, Func<T> compute)
    {
        try
        {
            return compute();
        }
        catch (OperationCanceledException)
        {
            throw new PipelineStoppedException();
        }
        catch (Exception failure) when (failure is not PipelineStoppedException)
        {
            WriteError(ErrorRecords.NotAnalyzed(input, failure));
            return default;
        }
    }

    /// <summary>A lazy sequence of which each step is guarded; it ends where a step fails.</summary>
    private protected IEnumerable<T> Guarded<T>(object input, IEnumerable<T> sequence)
    {
        using var steps = sequence.GetEnumerator();
        while (Guarded(input, steps.MoveNext)) yield return steps.Current;
    }
}
