using System.Management.Automation;
using NewsTools.Binding;
using NewsTools.Formats;

namespace NewsTools.Commands;

/// <summary>Adds a user's names, aliases and patterns to this session.</summary>
[Cmdlet(VerbsData.Import, "NewsLexicon", DefaultParameterSetName = "Path")]
[OutputType(typeof(LexiconEntry))]
public sealed class ImportNewsLexiconCommand : NewsToolsCmdlet
{
    /// <summary>Files of entries, with wildcards.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = "Path")]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>Files of entries, taken as they stand.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "LiteralPath")]
    [Alias("PSPath", "LP", "FullName")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Gives the entries that were added.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var literal = ParameterSetName == "LiteralPath";
        foreach (var file in new PathResolver(this).Existing(literal ? LiteralPath : Path, literal)) Import(file);
    }

    private void Import(string file)
    {
        if (Read(file) is not { } lexicon) return;
        foreach (var error in lexicon.Errors) WriteError(ErrorRecords.LexiconRow(file, error));
        WriteVerbose($"Adding {lexicon.Entries.Count} entries of '{file}'.");
        Session.Use(Session.Lexicon.With(lexicon.Entries));
        if (PassThru) WriteObject(lexicon.Entries, enumerateCollection: true);
    }

    private UserLexicon? Read(string file)
    {
        try
        {
            return UserLexiconReader.ReadFile(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            WriteError(ErrorRecords.LexiconNotRead(file, failure));
            return null;
        }
    }
}
