using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>What every cmdlet of the module has: the session that it runs in, and a token that Ctrl+C cancels.</summary>
public abstract class NewsToolsCmdlet : PSCmdlet, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private NewsSession? _session;

    /// <summary>Cancelled when the pipeline is stopped, by Ctrl+C or by a downstream cmdlet that has enough.</summary>
    protected CancellationToken StopToken => _stopping.Token;

    /// <summary>The pipeline of analysis and the lexicons of this runspace.</summary>
    private protected NewsSession Session => _session ??= NewsSession.Current;

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
}
