using System.Management.Automation;
using NewsTools.Binding;
using NewsTools.Formats.Writing;

namespace NewsTools.Commands;

/// <summary>A cmdlet that writes one file of all its input: beside the target first, and into its place at the end.</summary>
public abstract class ExportCmdlet : NewsToolsCmdlet
{
    private protected const string ByPath = "Path";
    private protected const string ByLiteralPath = "LiteralPath";

    private AtomicFile? _file;

    /// <summary>The file to write.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ByPath)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>The file to write, taken as it stands.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ByLiteralPath)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string LiteralPath { get; set; } = "";

    /// <summary>Adds to what the file holds.</summary>
    [Parameter]
    public SwitchParameter Append { get; set; }

    /// <summary>Leaves a file that exists, and fails.</summary>
    [Parameter]
    [Alias("NoOverwrite")]
    public SwitchParameter NoClobber { get; set; }

    /// <summary>Writes over a read-only file too.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>The path as the user gave it.</summary>
    private protected string GivenPath => ParameterSetName == ByLiteralPath ? LiteralPath : Path;

    /// <summary>Where to write, or null where nothing is written: <c>-WhatIf</c>, or an error that was reported.</summary>
    private protected Stream? Stream => _file?.Stream;

    /// <summary>Whether the stream stands behind earlier content.</summary>
    private protected bool Appending => _file?.Appending ?? false;

    /// <summary>Opens the target, unless the user only wants to know what would happen.</summary>
    /// <param name="target">The full path.</param>
    private protected void Open(string target)
    {
        if (!ShouldProcess(target)) return;
        var mode = Append ? FileWriteMode.Append : NoClobber ? FileWriteMode.NoClobber : FileWriteMode.Replace;
        Writing(() => _file = AtomicFile.Open(target, mode, Force));
        WriteVerbose($"Writing '{target}'.");
    }

    /// <summary>The full path of the target.</summary>
    private protected string Target() => new PathResolver(this).Target(GivenPath, ParameterSetName == ByLiteralPath);

    /// <summary>The file when it is in its place; null where nothing was written.</summary>
    private protected FileInfo? Written(string target) => _file is null ? null : new FileInfo(target);

    /// <summary>Moves the file into place.</summary>
    private protected void Commit() => Writing(() => _file?.Commit());

    /// <summary>Does something with the file; what goes wrong ends the command with one error, and a stopped pipeline stops here.</summary>
    private protected void Writing(Action write)
    {
        try
        {
            write();
        }
        catch (OperationCanceledException)
        {
            throw new PipelineStoppedException();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            ThrowTerminatingError(ErrorRecords.NotWritten(GivenPath, failure));
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _file?.Dispose();
        base.Dispose(disposing);
    }
}
